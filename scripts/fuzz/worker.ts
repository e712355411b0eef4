/** Fuzzes one target in a thread of its own, until its time is over. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { Coverage } from './coverage.ts'
import { mutatedInputs } from './mutation.ts'
import { runInput } from './run-input.ts'
import { targetNamed } from './targets/all.ts'

/** What the thread gets. `current` holds the input that runs: its number, its length and its bytes. */
export interface Task {
  readonly name: string
  readonly milliseconds: number
  readonly seed: number
  readonly corpus: readonly Uint8Array[]
  readonly current: SharedArrayBuffer
}

/** What the thread sends at its end. */
export interface Outcome {
  readonly inputs: number
  readonly coverage: number
  readonly found: readonly { readonly input: Uint8Array; readonly gain: number }[]
  readonly faults: readonly { readonly input: Uint8Array; readonly message: string }[]
}

const BATCH = 250
/** After so many faults, the rest is likely to repeat them. */
const MOST_FAULTS = 5

const { name, milliseconds, seed, corpus: given, current } = workerData as Task
const target = targetNamed(name)
const corpus: Buffer[] = given.map((each) => Buffer.from(each))
const [numbers, bytes] = [new Int32Array(current, 0, 2), new Uint8Array(current, 8)]
const coverage = new Coverage(import.meta.url, readFileSync(fileURLToPath(import.meta.url), 'utf8'), target.covers)
const found: { input: Uint8Array; gain: number }[] = []
const faults = new Map<string, Uint8Array>()
const end = performance.now() + milliseconds
let inputs = 0

/** Runs an input whose bytes the main thread can read, should this one hang. */
async function run(input: Buffer): Promise<void> {
  inputs++
  bytes.set(input)
  numbers[1] = input.length
  Atomics.add(numbers, 0, 1)
  await runInput(target, input)
}

/** Halves a batch until the inputs that run new code are alone, and keeps these. */
async function search(batch: readonly Buffer[]): Promise<void> {
  const [only] = batch
  if (only === undefined || performance.now() > end) return
  // They passed before, and what fails now will fail again.
  for (const input of batch) await run(input).catch(() => undefined)
  const measured = coverage.measure()
  if (measured.gain === 0) return
  if (batch.length === 1) {
    corpus.push(only)
    found.push({ input: only, gain: measured.gain })
    coverage.learn(measured)
    return
  }
  const middle = batch.length >> 1
  await search(batch.slice(0, middle))
  await search(batch.slice(middle))
}

for (const input of corpus) await run(input)
coverage.learn(coverage.measure())
for (let batch = 0; performance.now() < end && faults.size < MOST_FAULTS; batch++) {
  const passed: Buffer[] = []
  const property = fc.asyncProperty(mutatedInputs(corpus, target), async (input) => {
    await run(input)
    passed.push(input)
  })
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    numRuns: BATCH,
    seed: seed + batch,
    interruptAfterTimeLimit: Math.max(1, end - performance.now()),
  })
  if (failed && counterexample !== null) {
    const message =
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)
    faults.set(message.replace(/\d+/g, '0').slice(0, 300), counterexample[0])
  }
  const measured = coverage.measure()
  if (measured.gain > 0) await search(passed)
  coverage.learn(measured)
}
parentPort?.postMessage({
  inputs,
  coverage: coverage.share(),
  found,
  faults: [...faults].map(([message, input]) => ({ message, input })),
} satisfies Outcome)
