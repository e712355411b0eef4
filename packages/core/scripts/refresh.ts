/**
 * Compares the tables of `data/` with IANA's registries: `tsx scripts/refresh.ts [folder]`. It reads the registries from
 * the network, or from a folder that holds their CSV files, and changes nothing.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readFacts } from './facts.ts'
import { REGISTRIES } from './registry.ts'

const [folder] = process.argv.slice(2)
const today = new Date().toISOString().slice(0, 10)

for (const { url, table, compare } of REGISTRIES) {
  const csv = folder === undefined ? await fetchRegistry(url) : readFileSync(join(folder, basename(url)), 'utf8')
  if (csv === undefined) {
    process.exitCode = 2
    continue
  }
  const lines = compare(csv, readFacts(table), today)
  for (const line of lines) console.log(line)
  console.log(`data/${table}.csv ${lines.length === 0 ? 'agrees with the registry' : `has ${lines.length} to look at`}`)
  if (lines.length > 0) process.exitCode ||= 1
}

async function fetchRegistry(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) })
    if (response.ok) return await response.text()
    console.error(`${url} answered ${response.status}`)
  } catch (error) {
    console.error(`${url} cannot be reached: ${error instanceof Error ? error.message : error}`)
  }
  return undefined
}
