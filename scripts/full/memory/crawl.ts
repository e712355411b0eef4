/**
 * Counts made-up hosts with the totals of a crawl, each with a finding, and checks that memory doesn't depend on how many there
 * are, and that their number is estimated within 2 %.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Totals } from '../../../packages/inspector/src/crawl/totals.ts'
import type { Finding } from '../../../packages/inspector/src/inspect/finding.ts'

const MESSAGES = 10_000_000
const COUNTS = [100_000, MESSAGES]
/** How much larger the resident set may be, in MB. */
const MARGIN = 15

const [given] = process.argv.slice(2)
if (given === undefined) compare()
else console.log(JSON.stringify(count(Number(given))))

function count(hosts: number) {
  const totals = new Totals()
  const finding = { id: 'etag-invalid', severity: 'error', level: 'MUST' } as Finding
  const headers: [string, string][] = [
    ['Server', 'nginx'],
    ['Content-Type', 'text/html'],
  ]
  // As many messages in each run, since the engine's own memory grows with time.
  for (let index = 0; index < MESSAGES; index++)
    totals.add({ url: `https://host-${index % hosts}.example/`, status: 200, headers }, [finding])
  const { hosts: estimate, rules } = totals.summary()
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  return { estimate, ofRule: rules[0]?.hosts, memory, bytes: JSON.stringify(totals.rows()).length }
}

function compare(): void {
  const results = COUNTS.map((hosts) => {
    const options = ['--import', 'tsx', fileURLToPath(import.meta.url), String(hosts)]
    const { stdout, stderr } = spawnSync('node', options, { encoding: 'utf8' })
    if (stdout === '') throw new Error(stderr)
    const result: ReturnType<typeof count> = JSON.parse(stdout)
    const off = ((result.estimate / hosts - 1) * 100).toFixed(2)
    console.log(
      `${hosts} hosts: estimated ${result.estimate} (${off} %), ${result.memory} MB, ${result.bytes} bytes of totals`,
    )
    return { hosts, ...result }
  })
  const [few, many] = results
  const checks = [
    ...results.map(({ estimate, hosts }) => Math.abs(estimate / hosts - 1) <= 0.02),
    (many?.memory ?? 0) <= (few?.memory ?? 0) + MARGIN,
  ]
  const failed = checks.filter((holds) => !holds).length
  console.log(`\n${checks.length - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
