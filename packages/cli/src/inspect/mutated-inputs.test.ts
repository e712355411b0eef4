import { expect, it } from 'vitest'
import { runMutated } from '../../test/mutated-inputs.ts'

/** The full run has 100,000, in scripts/full/mutated-inputs.ts. */
it('reads 2,000 mutated inputs without a crash, a hang or a stack trace', { timeout: 300_000 }, async () => {
  expect(await runMutated(2000)).toEqual([])
})
