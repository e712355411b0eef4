import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesOf, readRuns, samplesNow } from '../scripts/runs.ts'
import { WRITERS } from '../src/target/writers.ts'
import { TARGETS } from '../src/targets.ts'
import { RUNNERS } from './targets.ts'

/** Where one of these fails: `pnpm --filter @statuskit/snippets run samples`. */
describe('the last run of the samples', () => {
  const runs = readRuns()

  it('was of all targets, and is what TARGETS says', () => {
    expect(runs.map(({ target }) => target)).toEqual(WRITERS.map(({ id }) => id))
    expect(TARGETS.map(({ id, framework, version }) => [id, framework, version])).toEqual(
      runs.map(({ target, framework, version }) => [target, framework, version]),
    )
  })

  it.each(runs)('$target: was of the samples as they are now', ({ target, ran, cannot, samples }) => {
    expect({ ran, cannot, samples }).toEqual(samplesNow(target))
  })

  it.each(runs.filter(({ target }) => RUNNERS[target].pinned))('$target: was with the pinned version', async (run) => {
    const found = await RUNNERS[run.target].version()
    if (found !== undefined) expect(run.version).toBe(found)
  })

  it('is what the files made of it say', () => {
    for (const [path, text] of Object.entries(filesOf(runs))) {
      expect(existsSync(path) && readFileSync(path, 'utf8'), path).toBe(text)
    }
  })
})
