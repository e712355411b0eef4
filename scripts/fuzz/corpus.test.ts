import { expect, it } from 'vitest'
import { readCorpus } from './corpus.ts'
import { runInput } from './run-input.ts'
import { TARGETS } from './targets/all.ts'

it.each(TARGETS)('$name does what is documented with each input of its corpus', async (target) => {
  const corpus = readCorpus(target.name)
  expect(corpus.size).toBeGreaterThan(0)
  for (const [file, input] of corpus)
    await runInput(target, input).catch((error) => {
      throw new Error(`${file}: ${error.message}`, { cause: error })
    })
})
