/**
 * Runs 100,000 mutated inputs through every reader and `statuskit inspect`, in several processes: no crash, hang or stack
 * trace. With a first index and a count, it runs these in its own process.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runMutated } from '../../packages/cli/test/mutated-inputs.ts'

const COUNT = 100_000
const PROCESSES = 4
/** A process that says nothing for this long, in milliseconds, hangs. */
const HANG = 120_000
/** How often a process says where it is. */
const STEP = 500

const [first, count] = process.argv.slice(2).map(Number)
if (first !== undefined && count !== undefined) await runHere(first, count)
else {
  const share = COUNT / PROCESSES
  const parts = await Promise.all(Array.from({ length: PROCESSES }, (_, part) => runThere(part * share, share)))
  const failed = parts.reduce((sum, part) => sum + part, 0)
  console.log(`\n${COUNT - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

async function runHere(first: number, count: number): Promise<void> {
  const failures = await runMutated(count, {
    first,
    progress: (index) => {
      if (index % STEP === 0) console.log(`at ${index}`)
    },
  })
  for (const { index, what } of failures) console.log(`input ${index}: ${what.replaceAll('\n', ' ')}`)
  console.log('end')
}

/** The number of inputs that failed. A process that crashes or hangs counts as one, at the index that it said last. */
function runThere(first: number, count: number): Promise<number> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', fileURLToPath(import.meta.url), String(first), String(count)]
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
    const failed = new Set<string>()
    let last = ''
    let timer: NodeJS.Timeout | undefined
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), HANG)
    }
    wait()
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      wait()
      for (const line of text.split('\n').filter(Boolean)) {
        last = line
        const index = /^input (\d+):/.exec(line)?.[1]
        if (index === undefined) continue
        if (failed.size < 20) console.log(line)
        failed.add(index)
      }
    })
    child.on('close', () => {
      clearTimeout(timer)
      if (last !== 'end') console.log(`The process for ${first} on crashed or hung after: ${last}`)
      resolve(failed.size + (last === 'end' ? 0 : 1))
    })
  })
}
