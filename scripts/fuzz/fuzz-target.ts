import { Worker } from 'node:worker_threads'
import { readCorpus } from './corpus.ts'
import { LONGEST } from './mutation.ts'
import type { Outcome, Task } from './worker.ts'

/** A thread that runs one input for this long, in milliseconds, hangs. */
const HANG = 60_000
/** An input must not need more memory than this, in megabytes. */
const MEMORY = 1500

/** Fuzzes a target in a thread, which is ended if it hangs. */
export function fuzzTarget(program: string, name: string, milliseconds: number, seed: number): Promise<Outcome> {
  const current = new SharedArrayBuffer(8 + LONGEST)
  const numbers = new Int32Array(current, 0, 2)
  const task: Task = { name, milliseconds, seed, corpus: [...readCorpus(name).values()], current }
  const worker = new Worker(program, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
  return new Promise((resolve) => {
    const fail = (message: string) => {
      clearInterval(watch)
      const input = new Uint8Array(current, 8, numbers[1]).slice()
      resolve({ inputs: numbers[0] ?? 0, coverage: 0, found: [], faults: [{ input, message }] })
    }
    let before = -1
    const watch = setInterval(() => {
      if (numbers[0] !== before) before = numbers[0] ?? 0
      else {
        void worker.terminate()
        fail(`${name} hangs`)
      }
    }, HANG)
    worker.once('message', (outcome: Outcome) => {
      clearInterval(watch)
      resolve(outcome)
    })
    worker.once('error', (error) => fail(error.stack ?? error.message))
  })
}
