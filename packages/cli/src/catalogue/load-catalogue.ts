import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { ProblemCatalogue } from '@statuskit/core/catalogue'
import { describe, lineOf, loadModule } from '../command/load-module.ts'
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
  const exported = await loadModule(path, folder)
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

/** Whether a value is a catalogue of any copy of the package. */
function isCatalogue(value: unknown): value is ProblemCatalogue {
  const { problems, options, find } = Object(value) as Partial<ProblemCatalogue>
  return Array.isArray(problems) && typeof options?.base === 'string' && typeof find === 'function'
}
