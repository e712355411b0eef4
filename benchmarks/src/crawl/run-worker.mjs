/**
 * Runs the crawl worker over a file, and prints the processor time of its whole process as JSON, starting included:
 * `{"seconds":0.6,"memory":130}`. The memory is the largest resident set, in MB.
 */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const [worker, format, path] = process.argv.slice(2)
// The worker says at its end what it used.
const program = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, memory: Math.round(maxRSS / 1024) }))
})
await import(${JSON.stringify(new URL(worker, 'file://').href)})`
// As the job of Spark starts it.
const flags = ['--single-threaded-gc', '--max-semi-space-size=32']
const child = spawn('node', [...flags, '--input-type=module', '--eval', program], { stdio: ['pipe', 'pipe', 'pipe'] })
child.stdin.end(`${JSON.stringify({ id: 1, format, path })}\n`)
const [answer, used] = await Promise.all([text(child.stdout), text(child.stderr)])
const { error, lost } = JSON.parse(answer)
if (error !== undefined || Object.keys(lost).length > 0) throw new Error(answer.slice(0, 400))
console.log(used)
