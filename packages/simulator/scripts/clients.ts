/**
 * Runs clients with their default settings against the simulator and writes what they do with each status to the table
 * in docs/reports/clients.md. With `--check`, compares the table instead and counts its cells as passed or failed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findStatus } from '@statuskit/core'
import { createSimulator } from '../src/index.ts'
import { type Client, outcomeOf, startClients } from './client-list.ts'

const PAGE = fileURLToPath(new URL('../../../docs/reports/clients.md', import.meta.url))

const codes = [
  ...Array.from({ length: 500 }, (_, index) => index + 100).filter((code) => findStatus(code) !== undefined),
  ...[299, 499, 599, 600, 999],
]

await using simulator = await createSimulator()
const clients = await startClients(simulator.url)
const columns = await Promise.all(clients.map(columnOf))
await Promise.all(clients.map((client) => client.close?.()))
const rows = codes.map((code, at) => [
  `${code} ${findStatus(code)?.phrase ?? ''}`.trim(),
  ...columns.map((cells) => cells[at] ?? ''),
])

if (process.argv.includes('--check')) check()
else writeFileSync(PAGE, page())

/** The result of a client for each code. */
async function columnOf(client: Client, column: number): Promise<string[]> {
  const cells: string[] = []
  const left = [...codes.entries()]
  async function ask(): Promise<void> {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [at, code] = next
      const key = `${column}-${code}`
      const outcome = await outcomeOf(client, `${simulator.url}/seq/${key}/${code}`)
      const hits = await simulator.hits(key)
      cells[at] = hits > 1 ? `${outcome}, sent ${hits} times` : outcome
    }
  }
  await Promise.all(Array.from({ length: client.atOnce }, ask))
  return cells
}

function check(): void {
  const kept = readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d{3}/.test(line))
    .map((line) => line.slice(2, -2).split(' | '))
  let failed = 0
  for (const row of rows) {
    const old = kept.find(([name]) => name === row[0])
    for (const [at, cell] of row.entries()) {
      if (at === 0 || old?.[at] === cell) continue
      failed++
      console.error(`${row[0]}, ${clients[at - 1]?.name}: got ${cell}, but the page says ${old?.[at]}`)
    }
  }
  console.log(`\n${rows.length * clients.length - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

function page(): string {
  const names = clients.map(({ name }) => name)
  return `<!-- Written by \`pnpm --filter @statuskit/simulator clients\`. Do not edit. -->

# What clients do with each status

Each client, with its default settings, sends one GET to [the simulator](../packages/simulator/README.md), which answers with the status
and the headers that it requires. A cell has what the caller gets: the status, or \`throws\` if the client throws an error for
it. Without a response, it has the code of the error, or curl's exit code. If the client sent the request more than once, the
cell says how often. For a redirect that was followed, it has the final status. 100 and 101 are answered with 400, because
no client here requests them. A 429 and a 503 have no \`Retry-After\`, which is optional: clients that retry here do so without it.

${clients.map(({ name, version }) => `${name} ${version}`).join(', ')}.

| status | ${names.join(' | ')} |
| --- | ${names.map(() => '---').join(' | ')} |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`
}
