import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../command/usage-error.ts'
import { anyOf, type Config, readConfig } from './read-config.ts'

const NAMES = ['statuskit.config.js', 'statuskit.config.mjs', 'statuskit.config.cjs', 'statuskit.config.json']

/**
 * Loads the configuration: the given file, or the first of `statuskit.config.js`, `.mjs`, `.cjs` and `.json` in the folder.
 * Without a file, nothing is configured.
 *
 * @throws {UsageError} if the given file is missing, or a file can't be loaded or is invalid, or is of another type
 */
export async function loadConfig(folder: string, file?: string): Promise<Config> {
  const path = file === undefined ? find(folder) : resolve(folder, file)
  if (path === undefined) return {}
  if (!existsSync(path))
    throw new UsageError(`There is no configuration file at ${path}. Create it, or pass another with --config.`)
  return readConfig(await load(path), path)
}

/** Refuses a file that looks like a configuration and would not be read, such as `statuskit.config.yaml`. */
function find(folder: string): string | undefined {
  const known = NAMES.find((name) => existsSync(join(folder, name)))
  if (known !== undefined) return join(folder, known)
  const other = readdirSync(folder).find((name) => /^\.?statuskit(?:\.config|rc)(?:\.\w+)?$/.test(name))
  if (other === undefined) return undefined
  throw new UsageError(`${join(folder, other)} can't be read. Name the configuration ${anyOf(NAMES)}.`)
}

async function load(path: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8'))
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown }
    if (module.default === undefined)
      throw new UsageError(`${path} has no default export. Write: export default { profile: 'strict' }`)
    return module.default
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path} can't be loaded: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
