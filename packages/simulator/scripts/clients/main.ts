/**
 * Runs clients with their default settings against the simulator and writes what they do with each status to the tables in
 * docs/reports/clients.md. A client that isn't installed keeps its column. With `--check`, compares the tables instead and
 * counts their cells as passed or failed, and those of clients that aren't installed as skipped.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findStatus } from '@statuskit/core'
import { createSimulator } from '../../src/index.ts'
import { type Client, outcomeOf, type Startable } from './client.ts'
import { GROUPS } from './groups.ts'
import { type Column, cellFor, pageOf, readColumns } from './page.ts'

const PAGE = fileURLToPath(new URL('../../../../docs/reports/clients.md', import.meta.url))

const codes = [
  ...Array.from({ length: 500 }, (_, index) => index + 100).filter((code) => findStatus(code) !== undefined),
  ...[299, 499, 599, 600, 999],
]
const names = codes.map((code) => `${code} ${findStatus(code)?.phrase ?? ''}`.trim())

await using simulator = await createSimulator()
const kept = readColumns(readFileSync(PAGE, 'utf8'))
const all = Object.values(GROUPS).flat()
const found: Column[] = []
// One group at a time: on a busy machine, starting all of them takes longer than some clients wait.
for (const group of Object.values(GROUPS)) {
  const clients = await Promise.all(group.map(started))
  const columns = clients.filter((client) => client !== undefined).map(measure)
  found.push(...(await Promise.all(columns)))
}

if (process.argv.includes('--check')) check()
else {
  const columns = (group: readonly Startable[]) =>
    group.flatMap(({ name }) => [found, kept].flat().find((column) => column.name === name) ?? [])
  const groups = Object.entries(GROUPS).map(([title, group]) => [title, columns(group)])
  writeFileSync(PAGE, pageOf(Object.fromEntries(groups), names))
}

/** A client that runs; `undefined` if it isn't installed. */
async function started({ name, start }: Startable): Promise<Client | undefined> {
  try {
    return await start(simulator.url)
  } catch (error) {
    console.log(`${name} was not measured: ${String(error).split('\n')[0]}`)
    return undefined
  }
}

async function measure(client: Client): Promise<Column> {
  const cells = await cellsOf(client)
  await client.close?.()
  return { name: client.name, version: client.version, cells }
}

/** The result of a client for each code. */
async function cellsOf(client: Client): Promise<Map<string, string>> {
  const cells = new Map<string, string>()
  const left = [...codes.entries()]
  async function ask(): Promise<void> {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [at, code] = next
      const key = `${client.name.replace(/\W/g, '-')}-${code}`
      const outcome = cellFor(code, await outcomeOf(client, `${simulator.url}/seq/${key}/${code}`))
      const hits = await simulator.hits(key)
      cells.set(names[at] as string, hits > 1 ? `${outcome}, sent ${hits} times` : outcome)
    }
  }
  await Promise.all(Array.from({ length: client.atOnce }, ask))
  return new Map(names.map((name) => [name, cells.get(name) as string]))
}

function check(): void {
  let failed = 0
  for (const { name, cells } of found) {
    const old = kept.find((column) => column.name === name)
    for (const [row, cell] of cells) {
      if (old?.cells.get(row) === cell) continue
      failed++
      console.error(`${row}, ${name}: got ${cell}, but the page says ${old?.cells.get(row)}`)
    }
  }
  const skipped = (all.length - found.length) * codes.length
  console.log(`\n${found.length * codes.length - failed} passed, ${failed} failed, ${skipped} skipped`)
  if (failed > 0) process.exitCode = 1
}
