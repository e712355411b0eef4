import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadModule } from '../command/load-module.ts'
import { UsageError } from '../command/usage-error.ts'
import { anyOf, type Config, readConfig } from './read-config.ts'

const NAMES = ['ts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `statuskit.config.${ending}`)

/**
 * Loads the configuration: the given file, or the first of `statuskit.config.ts`, `.js`, `.mjs`, `.cjs` and `.json` in the folder.
 * Without a file, nothing is configured.
 *
 * @throws {UsageError} if the given file is missing, or a file can't be loaded or is invalid, or is of another type
 */
export async function loadConfig(folder: string, file?: string): Promise<Config> {
  const path = file === undefined ? find(folder) : resolve(folder, file)
  if (path === undefined) return {}
  if (!existsSync(path))
    throw new UsageError(`There is no configuration file at ${path}. Create it, or pass another with --config.`)
  return readConfig(await load(path, folder), path)
}

/** Refuses a file that looks like a configuration and would not be read, such as `statuskit.config.yaml`. */
function find(folder: string): string | undefined {
  const known = NAMES.find((name) => existsSync(join(folder, name)))
  if (known !== undefined) return join(folder, known)
  const other = readdirSync(folder).find((name) => /^\.?statuskit(?:\.config|rc)(?:\.\w+)?$/.test(name))
  if (other === undefined) return undefined
  throw new UsageError(`${join(folder, other)} can't be read. Name the configuration ${anyOf(NAMES)}.`)
}

async function load(path: string, folder: string): Promise<unknown> {
  if (path.endsWith('.json')) return parse(readFileSync(path, 'utf8'), path)
  const module = await loadModule(path, folder)
  if ('default' in module) return module.default
  throw new UsageError(`${path} has no default export. Write: export default { profile: 'strict' }`)
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    // Node names the offset, or shows the text around the mistake.
    const offset = /at position (\d+)/.exec(message)?.[1]
    const line = offset === undefined ? '' : `:${text.slice(0, Number(offset)).split('\n').length}`
    throw new UsageError(`${path}${line}: ${message}`, { cause: error })
  }
}
