/**
 * Sends rounds of 10,000 failing requests over 100 connections to a service with each adapter. Every response must be
 * correct, every failure must be logged once, and memory in use must not grow from round to round.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { selection } from '../../workspace/selection.mjs'
import type { Told } from './service.ts'
import { type Round, sendRound } from './traffic.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const REQUESTS = 10_000
const CONNECTIONS = 100
/** Rounds during which code is compiled and caches fill. */
const WARM_UP = 3
const ROUNDS = 6
/** The growth per request that counts as noise: about the size of the smallest object that could leak. */
const BYTES_LIMIT = 16

/** How long a round may take on a loaded machine. */
const PATIENCE_MS = 120_000

const adapters = readdirSync(join(ROOT, 'packages')).filter((name) => existsSync(frameworkOf(name)))
const { selected } = selection('adapter', adapters)
let passed = 0
let failed = 0
for (const adapter of selected) await measure(adapter)
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

async function measure(adapter: string): Promise<void> {
  const child = fork(join(ROOT, 'scripts/full/memory/service.ts'), [frameworkOf(adapter)], {
    cwd: ROOT,
    execArgv: ['--expose-gc', '--import', 'tsx'],
  })
  try {
    const { port } = await inTime(child, told<Extract<Told, { readonly port: number }>>(child))
    const used: number[] = []
    for (let index = 0; index < WARM_UP + ROUNDS; index++) {
      const round = await inTime(child, sendRound(port, REQUESTS, CONNECTIONS))
      child.send(REQUESTS)
      const { bytes, logged } = await inTime(child, told<Extract<Told, { readonly bytes: number }>>(child))
      used.push(bytes)
      judge(`${adapter}: every response of round ${index + 1} is right`, round.wrong)
      judge(`${adapter}: every failure of round ${index + 1} is logged once`, differences(round.logged, logged))
    }
    const growth = growthOf(used.slice(WARM_UP)) / REQUESTS
    const sizes = used.map((bytes) => (bytes / 1e6).toFixed(2)).join(', ')
    judge(
      `${adapter}: memory is flat, ${growth.toFixed(1)} bytes a request (${sizes} MB)`,
      growth <= BYTES_LIMIT ? [] : [`more than ${BYTES_LIMIT} bytes a request`],
    )
  } catch (error) {
    judge(`${adapter}: the rounds go through`, [String(error)])
  } finally {
    child.kill()
  }
}

function frameworkOf(adapter: string): string {
  return join(ROOT, 'packages', adapter, 'test/framework.ts')
}

/** The next message of a service. */
async function told<Message extends Told>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, 'message')
  return message as Message
}

/** Waits for a promise, but fails if the service ends or a response takes too long. */
async function inTime<Result>(child: ChildProcess, action: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  let onExit = (): void => undefined
  const inVain = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing arrived for ${PATIENCE_MS / 1000} seconds`)), PATIENCE_MS)
    onExit = () => reject(new Error('the service ended'))
    child.once('exit', onExit)
  })
  try {
    return await Promise.race([action, inVain])
  } finally {
    clearTimeout(timer)
    child.off('exit', onExit)
  }
}

function judge(what: string, wrong: readonly string[]): void {
  console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${what}`)
  for (const each of wrong) console.log(`     ${each}`)
  if (wrong.length === 0) passed++
  else failed++
}

function differences(expected: Round['logged'], logged: Round['logged']): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(logged)].map(Number))]
    .filter((status) => expected[status] !== logged[status])
    .map((status) => `${logged[status] ?? 0} of ${expected[status] ?? 0} entries with ${status}`)
}

/** The growth from one round to the next: the median over all pairs of rounds, so that a single outlier doesn't count. */
function growthOf(used: readonly number[]): number {
  const slopes = used.flatMap((bytes, at) => used.slice(at + 1).map((later, more) => (later - bytes) / (more + 1)))
  slopes.sort((a, b) => a - b)
  return slopes[slopes.length >> 1] ?? 0
}
