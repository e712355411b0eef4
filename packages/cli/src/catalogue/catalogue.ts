import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type CatalogueFile, catalogueFiles, findCatalogueFaults } from '@statuskit/core/catalogue'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { loadCatalogue } from './load-catalogue.ts'
import { findUnreachablePages } from './unreachable-pages.ts'

/** The options of `statuskit catalogue`. */
export interface CatalogueOptions {
  readonly out?: string
  readonly check?: boolean
  readonly at?: string
}

/** Writes the static site of a catalogue, or checks the catalogue and the site. */
export async function catalogue(file: string, { out, check = false, at }: CatalogueOptions, io: Io): Promise<ExitCode> {
  if (out === undefined && !check) {
    throw new UsageError(`Say where to write the site: statuskit catalogue ${file} --out dist/problems`)
  }
  if (at !== undefined && !check) throw new UsageError('--at requests the pages that --check compares. Add --check.')
  const loaded = await loadCatalogue(io.folder, file)
  const count = `${loaded.problems.length} problem type${loaded.problems.length === 1 ? '' : 's'}`
  const site = out === undefined ? undefined : { folder: resolve(io.folder, out), files: [...catalogueFiles(loaded)] }
  if (!check && site !== undefined) {
    await write(site)
    await io.write(`Wrote ${site.files.length} files for ${count} to ${relative(io.folder, site.folder) || '.'}.\n`)
    return 0
  }
  const { outdated, leftover } = site === undefined ? NOTHING : await findStale(site, io.folder)
  const unreachable = at === undefined ? [] : await findUnreachablePages(loaded, at)
  const faults = [...findCatalogueFaults(loaded).map(({ message }) => message), ...unreachable, ...outdated]
  if (outdated.length > 0) faults.push(`To write the site again, run statuskit catalogue ${file} --out ${out}.`)
  faults.push(...leftover)
  if (faults.length === 0) {
    await io.write(`Checked ${count}: nothing to correct.\n${site === undefined && at === undefined ? NO_PAGES : ''}`)
  } else await io.write(faults.map((fault) => `${fault}\n`).join(''))
  return faults.length === 0 ? 0 : 1
}

interface Site {
  readonly folder: string
  readonly files: readonly CatalogueFile[]
}

async function write({ folder, files }: Site): Promise<void> {
  // On many disks, names that differ only in case are one file.
  const names = new Map<string, string>()
  for (const { path } of files) {
    const earlier = names.get(path.toLowerCase())
    if (earlier !== undefined) {
      throw new UsageError(`${earlier} and ${path} are one file on disks that ignore case. Change one of the types.`)
    }
    names.set(path.toLowerCase(), path)
  }
  try {
    for (const { path, text } of files) {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text)
    }
  } catch (error) {
    throw new UsageError(`The site can't be written: ${(error as Error).message}`, { cause: error })
  }
}

/** What is wrong with the files of a site, as sentences. */
interface Stale {
  /** Those that are missing or differ: writing the site again corrects them. */
  readonly outdated: readonly string[]
  /** Those that don't belong to the catalogue. */
  readonly leftover: readonly string[]
}

/** In CI, a forgotten --out would look like pages that are up to date. */
const NO_PAGES =
  'No files were compared. To compare them, add --out and their folder, or --at and the origin of your service.\n'

const NOTHING: Stale = { outdated: [], leftover: [] }

async function findStale({ folder, files }: Site, root: string): Promise<Stale> {
  const shown = (path: string): string => relative(root, join(folder, path))
  const outdated: string[] = []
  for (const { path, text } of files) {
    const present = await readFile(join(folder, path), 'utf8').catch(() => undefined)
    if (present === undefined) outdated.push(`${shown(path)} is missing.`)
    else if (present !== text) outdated.push(`${shown(path)} is out of date.`)
  }
  const leftover: string[] = []
  const known = new Set(files.map(({ path }) => path))
  const present = await readdir(folder, { recursive: true }).catch(() => [])
  for (const path of present.map((each) => each.split(sep).join('/')).sort()) {
    const isPage = /\.(?:html|json|md)$/.test(path)
    if (isPage && !known.has(path)) leftover.push(`${shown(path)} belongs to no type of the catalogue. Delete it.`)
  }
  return { outdated, leftover }
}
