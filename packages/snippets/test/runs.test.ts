import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesOf, readRuns, samplesNow } from '../scripts/runs.ts'
import { WRITERS } from '../src/target/writers.ts'
import { TARGETS } from '../src/targets.ts'
import { RUNNERS } from './targets.ts'

/** If one of these fails, run `pnpm --filter @statuskit/snippets run samples`. */
describe('the last run of the samples', () => {
  const runs = readRuns()

  it('covered all targets, and matches TARGETS', () => {
    expect(runs.map(({ target }) => target)).toEqual(WRITERS.map(({ id }) => id))
    expect(TARGETS.map(({ id, framework, version }) => [id, framework, version])).toEqual(
      runs.map(({ target, framework, version }) => [target, framework, version]),
    )
  })

  it.each(runs)('$target: covered the current samples', ({ target, ran, cannot, samples }) => {
    expect({ ran, cannot, samples }).toEqual(samplesNow(target))
  })

  it.each(runs.filter(({ target }) => RUNNERS[target].pinned))('$target: used the pinned version', async (run) => {
    const found = await RUNNERS[run.target].version()
    if (found !== undefined) expect(run.version).toBe(found)
  })

  it('matches the generated files', () => {
    for (const [path, text] of Object.entries(filesOf(runs))) {
      expect(existsSync(path) && readFileSync(path, 'utf8'), path).toBe(text)
    }
  })
})
