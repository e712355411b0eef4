import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../command/usage-error.ts'
import { type Config, readConfig } from './read-config.ts'

const NAMES = ['statuskit.config.js', 'statuskit.config.mjs', 'statuskit.config.json']

/**
 * The configuration of a folder: the first of `statuskit.config.js`, `.mjs` and `.json` that is there, or the file
 * that is named. Nothing is configured where none is there.
 *
 * @throws {UsageError} when the named file is missing, does not load, or says something unknown
 */
export async function loadConfig(folder: string, file?: string): Promise<Config> {
  const path = file === undefined ? NAMES.map((name) => join(folder, name)).find(existsSync) : resolve(folder, file)
  if (path === undefined) return {}
  if (!existsSync(path)) throw new UsageError(`there is no configuration at ${path}`)
  return readConfig(await load(path), path)
}

async function load(path: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8'))
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown }
    return module.default
  } catch (error) {
    throw new UsageError(`${path} does not load: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
