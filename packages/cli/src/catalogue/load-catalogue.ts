import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { ProblemCatalogue } from '@statuskit/core/catalogue'
import { UsageError } from '../command/usage-error.ts'

/**
 * Loads the catalogue that a JavaScript or TypeScript file exports as its default.
 *
 * @throws {UsageError} if the file is missing, can't be compiled, throws, or has no such export
 */
export async function loadCatalogue(folder: string, file: string): Promise<ProblemCatalogue> {
  const path = resolve(folder, file)
  const name = relative(folder, path)
  if (!existsSync(path)) throw new UsageError(`There is no file ${name}. Pass the file that exports the catalogue.`)
  const exported = await load(path, folder, name)
  if (!('default' in exported)) {
    throw new UsageError(
      `${name} has no default export. Write: export default problemCatalogue([…], { base: 'https://api.example.com/problems/' })`,
    )
  }
  if (!isCatalogue(exported.default)) {
    throw new UsageError(
      `${lineOf(path, name, 'export default')}: the default export is ${describe(exported.default)}, not a catalogue. Export the result of problemCatalogue of @statuskit/core/catalogue.`,
    )
  }
  return exported.default
}

async function load(path: string, folder: string, name: string): Promise<object> {
  // A compiler for TypeScript takes longer to load than the rest of the program.
  const { createJiti } = await import('jiti')
  const jiti = createJiti(path, { fsCache: false, interopDefault: false })
  try {
    return Object(await jiti.import(path))
  } catch (error) {
    throw new UsageError(explain(error, path, folder, name), { cause: error })
  }
}

function explain(error: unknown, path: string, folder: string, name: string): string {
  const { message = `the file threw ${describe(error)}`, name: kind = 'Error' } = Object(error) as Partial<Error>
  const lost = /Cannot find (?:module|package) '([^']+)'/.exec(message)?.[1]
  if (lost !== undefined)
    return `${lineOf(path, name, lost)}: ${lost} can't be found. Install it, or correct the import.`
  const place = placeIn(error, folder) ?? name
  if (/decorat/i.test(message)) {
    return `${place}: decorators of class members are not supported. Define the problem types in a file that imports no such classes.`
  }
  const [line = ''] = message.split('\n')
  return `${place}: ${kind === 'Error' ? '' : `${kind}: `}${line.replace(/^ParseError: /, 'syntax error: ').trim()}`
}

/**
 * The first line of the project that the message or the stack of an error names: `src/problems.ts:7`. Columns are those of the
 * compiled text, so they are left out.
 */
function placeIn(error: unknown, folder: string): string | undefined {
  const { stack = '', message = '' } = Object(error) as Partial<Error>
  for (const line of `${message}\n${stack}`.split('\n')) {
    // The compiler puts its own functions before the first line.
    if (/at _\w+Helper/.test(line)) continue
    const found = /(?:file:\/\/)?((?:\/|[A-Za-z]:\\)[^\s()]*?):(\d+):\d+(?=[\s)]|$)/.exec(line)
    const path = found?.[1]
    if (path === undefined || path.includes('node_modules') || relative(folder, path).startsWith('..')) continue
    return `${relative(folder, path)}:${found?.[2]}`
  }
  return undefined
}

/** The place of the first line that has a text. */
function lineOf(path: string, name: string, text: string): string {
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .findIndex((each) => each.includes(text))
  return line < 0 ? name : `${name}:${line + 1}`
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || value === undefined) return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Whether a value is a catalogue of any copy of the package. */
function isCatalogue(value: unknown): value is ProblemCatalogue {
  const { problems, options, find } = Object(value) as Partial<ProblemCatalogue>
  return Array.isArray(problems) && typeof options?.base === 'string' && typeof find === 'function'
}
