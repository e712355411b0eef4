import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../workspace/packages.mjs'

const FOLDER = join(ROOT, 'scripts/fuzz/corpus')
/** The most inputs of a target, and the most bytes of one that is added, so that a corpus stays small. */
const MOST = 14
const LARGEST = 1000

/** The inputs of a target, by the names of their files. */
export function readCorpus(name: string): ReadonlyMap<string, Buffer> {
  const folder = join(FOLDER, name)
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  return new Map(files.map((file) => [file, readFileSync(join(folder, file))]))
}

/** Adds the input of a fault, and returns the name of its file. */
export function saveFault(name: string, input: Buffer): string {
  return save(name, input, 'fault')
}

/** Adds the inputs that ran the most new code, as far as there is room. */
export function saveFound(name: string, found: readonly { readonly input: Buffer; readonly gain: number }[]): void {
  const room = MOST - readCorpus(name).size
  const small = found.filter(({ input }) => input.length <= LARGEST)
  for (const { input } of [...small].sort((a, b) => b.gain - a.gain).slice(0, Math.max(0, room)))
    save(name, input, 'found')
}

function save(name: string, input: Buffer, kind: 'fault' | 'found'): string {
  mkdirSync(join(FOLDER, name), { recursive: true })
  const file = `${kind}-${createHash('sha256').update(input).digest('hex').slice(0, 8)}`
  writeFileSync(join(FOLDER, name, file), input)
  return file
}
