import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { UsageError } from './usage-error.ts'

/**
 * Loads a JavaScript or TypeScript file, with the modules that it imports.
 *
 * @throws {UsageError} with the line, if the file can't be compiled, throws, or imports what can't be found
 */
export async function loadModule(path: string, folder: string): Promise<object> {
  // A compiler for TypeScript takes longer to load than the rest of the program.
  const { createJiti } = await import('jiti')
  const jiti = createJiti(path, { fsCache: false, interopDefault: false })
  try {
    return Object(await jiti.import(path))
  } catch (error) {
    throw new UsageError(explain(error, path, folder), { cause: error })
  }
}

function explain(error: unknown, path: string, folder: string): string {
  const { message = `the file threw ${describe(error)}`, name: kind = 'Error' } = Object(error) as Partial<Error>
  const name = relative(folder, path)
  const lost = /Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1]
  if (lost !== undefined)
    return `${lineOf(path, name, lost)}: ${lost} can't be found. Install it, or correct the import.`
  const place = placeIn(error, path, folder) ?? name
  if (/decorat/i.test(message)) {
    return `${place}: decorators of class members are not supported. Export it from a file that imports no such classes.`
  }
  const [line = ''] = message.split('\n')
  return `${place}: ${kind === 'Error' ? '' : `${kind}: `}${line.replace(/^ParseError: /, 'syntax error: ').trim()}`
}

/**
 * The first line of the file, or of the project, that the message or the stack of an error names: `src/problems.ts:7`.
 * Columns are those of the compiled text, so they are left out.
 */
function placeIn(error: unknown, entry: string, folder: string): string | undefined {
  const { stack = '', message = '' } = Object(error) as Partial<Error>
  for (const line of `${message}\n${stack}`.split('\n')) {
    // The compiler puts its own functions before the first line.
    if (/at _\w+Helper/.test(line)) continue
    const found = /(?:file:\/\/)?((?:\/|[A-Za-z]:\\)[^\s()]*?):(\d+):\d+(?=[\s)]|$)/.exec(line)
    const path = found?.[1]
    if (path === undefined || path.includes('node_modules')) continue
    if (path !== entry && relative(folder, path).startsWith('..')) continue
    return `${relative(folder, path)}:${found?.[2]}`
  }
  return undefined
}

/** The place of the first line that has a text. */
export function lineOf(path: string, name: string, text: string): string {
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((each) => each.includes(text))
  return line < 0 ? name : `${name}:${line + 1}`
}

/** What a value is, in words: `a list`, `an object`, `a string`. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || value === undefined) return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
