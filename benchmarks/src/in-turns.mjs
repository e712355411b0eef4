import { availableParallelism } from 'node:os'

/**
 * Does some work, one item per processor at a time. Counts of instructions don't depend on other load.
 *
 * @template Work, Result
 * @param {readonly Work[]} works
 * @param {(work: Work) => Promise<Result>} doOne
 * @returns {Promise<Result[]>}
 */
export async function inTurns(works, doOne) {
  const results = []
  const left = works.entries()
  const goOn = async () => {
    for (const [at, work] of left) results[at] = await doOne(work)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, goOn))
  return results
}
