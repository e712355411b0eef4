import { CASES } from './cases.mjs'

const ROUNDS = 21
const CALLS = 700
const RING = 1024
/** Handlers of a server run deeper than the ten frames that V8 captures. */
const DEPTH = 10

const [, , name, baseline] = process.argv
const details = Array.from({ length: 64 }, (_, index) => `No order ${index}.`)
/** Keeps results for a while, so that V8 can't optimise them away. */
const ring = new Array(RING).fill(undefined)
let position = 0

/**
 * The time of some calls, in nanoseconds per call.
 *
 * @param {(detail: string) => unknown} make
 */
function time(make) {
  const start = process.hrtime.bigint()
  for (let call = 0; call < CALLS; call++) {
    ring[position] = make(details[call & 63])
    position = (position + 1) & (RING - 1)
  }
  return Number(process.hrtime.bigint() - start) / CALLS
}

/**
 * Times some calls with a deeper stack.
 *
 * @param {(detail: string) => unknown} make
 * @param {number} depth
 */
function timeBelow(make, depth) {
  return depth === 0 ? time(make) : timeBelow(make, depth - 1)
}

const rounds = []
const pair = [CASES[name], CASES[baseline]]
for (let round = -3; round < ROUNDS; round++) {
  // They alternate in going first; the first three rounds are warm-up.
  const order = round % 2 === 0 ? pair : pair.toReversed()
  const times = order.map((make) => timeBelow(make, DEPTH))
  if (round >= 0) rounds.push(order === pair ? times : times.reverse())
}
console.log(JSON.stringify(rounds))
