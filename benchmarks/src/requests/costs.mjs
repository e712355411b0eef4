import { outputOf } from '../process.mjs'

const ROUNDS = 5

/**
 * The microseconds of processor time that a request costs, by how it is answered: in each round all of them one after the
 * other, so that they meet the same noise; the least of the rounds, since noise only adds. Two measurements of one service
 * were 3 % apart. Instructions, counted by cachegrind, were 20 % apart and more: V8 compiles and collects differently in each
 * run, and a count has that in it.
 *
 * @param {string} stage
 * @param {string} framework
 * @param {readonly string[]} answers
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
export async function costsOf(stage, framework, answers) {
  /** @type {Record<string, number>} */
  const costs = {}
  for (let round = 0; round < ROUNDS; round++) {
    for (const answer of answers) {
      const printed = await outputOf(
        process.execPath,
        ['--single-threaded', 'requests/worker.mjs', framework, answer],
        stage,
      )
      costs[answer] = Math.min(costs[answer] ?? Number.POSITIVE_INFINITY, Number(printed))
    }
  }
  return costs
}
