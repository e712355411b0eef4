import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { outputOf } from '../process.mjs'
import { median } from '../statistics.mjs'
import { REQUEST } from './exchange.mjs'

const ROUNDS = 5
const WRK = ['--threads', '1', '--connections', '20', '--duration', '2s']

/**
 * The responses per second of a framework's services over sockets: the median of alternating rounds. It varies by a quarter
 * with other load on the machine, so it is only for information.
 *
 * @param {string} stage
 * @param {string} framework
 * @param {readonly string[]} answers
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
export async function ratesOf(stage, framework, answers) {
  const servers = await Promise.all(answers.map((answer) => start(stage, framework, answer)))
  const rates = answers.map(() => [])
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, { port }] of servers.entries()) rates[at].push(await rateOf(stage, port))
    }
  } finally {
    for (const { child } of servers) child.kill()
  }
  return Object.fromEntries(answers.map((answer, at) => [answer, median(rates[at])]))
}

/**
 * @param {string} stage
 * @param {string} framework
 * @param {string} answer
 */
async function start(stage, framework, answer) {
  const child = spawn(process.execPath, ['requests/server.mjs', framework, answer], {
    cwd: stage,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [port] = await once(child.stdout, 'data')
  return { child, port: Number(port) }
}

/**
 * @param {string} stage
 * @param {number} port
 */
async function rateOf(stage, port) {
  const fields = Object.entries(REQUEST.headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`])
  const printed = await outputOf('wrk', [...WRK, ...fields, `http://127.0.0.1:${port}${REQUEST.url}`], stage)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1])
}
