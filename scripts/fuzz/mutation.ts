import fc from 'fast-check'
import type { Target } from './target.ts'

/** How long an input can get, in bytes, and how long a run of one piece is. */
export const LONGEST = 96 << 10
const RUN = 64 << 10

type Change = (input: Buffer) => Buffer

/** A place in any input: `at` of 1,000,000 is its end. */
const place = fc.nat(1_000_000)

function offsetIn({ length }: Buffer, at: number): number {
  return Math.floor((at / 1_000_000) * length)
}

/** Replaces a piece, whose length is the same for inputs of any length unless it is long. */
function change(replace: fc.Arbitrary<(piece: Buffer) => Buffer>): fc.Arbitrary<Change> {
  const length = fc.oneof({ weight: 4, arbitrary: fc.nat(20) }, fc.nat(2000))
  return fc.tuple(place, length, replace).map(([at, length, replacement]) => (input) => {
    const start = offsetIn(input, at)
    const piece = input.subarray(start, start + length)
    return Buffer.concat([input.subarray(0, start), replacement(piece), input.subarray(start + length)])
  })
}

/**
 * Inputs that are made from others with up to six changes. A failing one shrinks to fewer changes.
 *
 * @param corpus The inputs to begin with, and to take pieces from.
 * @param target The texts to insert, and how long an input can get.
 */
export function mutatedInputs(
  corpus: readonly Buffer[],
  { tokens, longest = LONGEST }: Pick<Target, 'tokens' | 'longest'>,
): fc.Arbitrary<Buffer> {
  const token = fc.constantFrom(...tokens).map((text) => Buffer.from(text))
  const other = fc.tuple(fc.constantFrom(...corpus), place, fc.nat(300)).map(([input, at, length]) => {
    const start = offsetIn(input, at)
    return input.subarray(start, start + length)
  })
  const replacements: fc.Arbitrary<(piece: Buffer) => Buffer>[] = [
    fc.constant(() => Buffer.alloc(0)),
    fc.constant((piece) => Buffer.concat([piece, piece])),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => () => Buffer.from(bytes)),
    fc.nat(7).map((bit) => (piece) => Buffer.from(piece.map((byte, at) => (at === 0 ? byte ^ (1 << bit) : byte)))),
    fc.oneof(token, other).map((inserted) => () => inserted),
    fc.oneof(token, other).map((inserted) => (piece) => Buffer.concat([inserted, piece])),
    fc.tuple(token, fc.integer({ min: 2, max: 200 })).map(([text, times]) => (piece) => {
      return Buffer.concat([piece, ...Array<Buffer>(times).fill(text)])
    }),
  ]
  // A long run of one piece makes work that grows with the square of the length visible.
  const long = fc.tuple(place, fc.integer({ min: 1, max: 12 })).map(
    ([at, length]): Change =>
      (input) => {
        const start = offsetIn(input, at)
        const piece = input.subarray(start, start + length)
        if (piece.length === 0) return input
        const run = Buffer.alloc(RUN, piece)
        return Buffer.concat([input.subarray(0, start), run, input.subarray(start)])
      },
  )
  const changes = fc.array(
    fc.oneof(...replacements.map((each) => ({ weight: 20, arbitrary: change(each) })), { weight: 1, arbitrary: long }),
    { maxLength: 6 },
  )
  return fc
    .tuple(fc.constantFrom(...corpus), changes)
    .map(([input, steps]) => steps.reduce((bytes, step) => step(bytes), input).subarray(0, longest))
}
