/** Compares `data/statuses.csv` with IANA's registry. Needs a network; changes nothing. */
import { readFacts } from './facts.ts'
import { compareWithRegistry, REGISTRY_URL } from './registry.ts'

const csv = await fetchRegistry()
if (csv !== undefined) {
  const lines = compareWithRegistry(csv, readFacts('statuses'), new Date().toISOString().slice(0, 10))
  for (const line of lines) console.log(line)
  console.log(lines.length === 0 ? 'data/statuses.csv agrees with the registry' : `${lines.length} to look at`)
  if (lines.length > 0) process.exitCode = 1
}

async function fetchRegistry(): Promise<string | undefined> {
  try {
    const response = await fetch(REGISTRY_URL, { signal: AbortSignal.timeout(20_000) })
    if (response.ok) return await response.text()
    console.error(`${REGISTRY_URL} answered ${response.status}`)
  } catch (error) {
    console.error(`${REGISTRY_URL} cannot be reached: ${error instanceof Error ? error.message : error}`)
  }
  process.exitCode = 2
  return undefined
}
