/**
 * Does the work of a curve again and again: `node worker.mjs headers 64 900 100`. It writes a line and waits for one after the
 * first calls, which V8 needs to compile, and after the counted ones. At the end it prints the least processor time of the
 * counted calls in five rounds, in microseconds a call.
 */
import { readSync, writeSync } from 'node:fs'
import { CURVES } from './curves.mjs'

const ROUNDS = 5

const [, , curve, size, warm, counted, clock] = process.argv
const work = CURVES[curve](Number(size))

/** @param {number} calls */
function repeat(calls) {
  let done = 0
  for (let call = 0; call < calls; call++) done += work()
  if (done < calls) throw new Error(`${curve}: nothing was done.`)
}

function waitForLine() {
  writeSync(1, '\n')
  readSync(0, Buffer.alloc(1))
}

repeat(Number(warm))
if (clock === 'time') {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    repeat(Number(counted))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / Number(counted)
  })
  console.log(Math.min(...times))
} else {
  waitForLine()
  repeat(Number(counted))
  waitForLine()
}
