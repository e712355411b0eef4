/** Checks that a HAR of 100 MB is inspected in less than 300 MB of memory, and NDJSON of that size in constant memory. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../workspace/packages.mjs'

const CLI = join(ROOT, 'packages/cli/dist/main.js')
const SIZE = 100e6
/** Node prints its peak memory in kB when it ends. */
const TELL = "data:text/javascript,process.on('exit',()=>console.error('maxRSS',process.resourceUsage().maxRSS))"

const folder = mkdtempSync(join(tmpdir(), 'statuskit-large-'))
let passed = 0
let failed = 0
try {
  const entry = JSON.stringify({
    request: { method: 'GET', url: 'https://a.example/', headers: [] },
    response: {
      status: 401,
      httpVersion: 'HTTP/1.1',
      headers: [{ name: 'Content-Type', value: 'text/plain' }],
      content: { size: 4000, mimeType: 'text/plain', text: 'x'.repeat(4000) },
    },
  })
  const count = Math.ceil(SIZE / entry.length)
  write('large.har', '{"log":{"version":"1.2","entries":[', entry, ',', ']}}')
  write('large.ndjson', '', entry, '\n', '\n')
  for (const name of ['large.har', 'large.ndjson']) {
    const args = ['--import', TELL, CLI, 'inspect', join(folder, name), '--summary', '-f', 'json', '--workers', '2']
    const { status, stdout, stderr } = spawnSync('node', args, { cwd: folder, encoding: 'utf8' })
    const megabytes = Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024
    const inspected = status === 1 ? JSON.parse(stdout).messages : 0
    const holds = inspected === count && megabytes < 300
    console.log(`${name}: ${inspected} of ${count} messages, ${Math.round(megabytes)} MB at most`)
    if (holds) passed++
    else {
      failed++
      console.log(stderr)
    }
  }

  function write(name, begin, one, between, end) {
    const file = openSync(join(folder, name), 'w')
    writeSync(file, begin)
    for (let index = 0; index < count; index++) writeSync(file, index === 0 ? one : between + one)
    writeSync(file, end)
    closeSync(file)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
