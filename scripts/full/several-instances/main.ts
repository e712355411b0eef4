/**
 * Simulators that share a store, on a real Redis or Valkey: the store answers like memory and fails fast, 1,000 racing clients
 * behind a round-robin proxy get each step exactly once while one of three instances is stopped or killed, and responses
 * take at most twice as long as from one instance. The last line counts the checks.
 */
import { spawnSync } from 'node:child_process'
import { ROOT } from '../../workspace/packages.mjs'
import { ask, createAgent, p99At, race, type Seen } from './load.ts'
import { type Listening, type Redis, start, startRedis, stop } from './processes.ts'
import { checkStore } from './store-cases.ts'

const CLIENTS = 1000
const REQUESTS = 20
const KEYS = 200
const RATE = 100
const SECONDS = 2
const ROUNDS = 15

let passed = 0
let failed = 0
const program = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)
if (program === undefined) {
  console.log('skipped: no server is installed; run apt-get install redis-server')
  console.log('0 passed, 0 failed, 1 skipped')
} else {
  console.log(String(spawnSync(program, ['--version']).stdout).trim())
  const redis = await startRedis(program)
  try {
    await checkStore(program, redis, judge)
    await checkRaces(redis)
    await checkTimes(redis)
    checkGuide(redis)
  } finally {
    await stop(redis.process)
  }
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

/** One instance is stopped in the first race and killed in the second. */
async function checkRaces(redis: Redis): Promise<void> {
  const proxy = await start('proxy.ts')
  try {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const instances = await Promise.all([1, 2, 3].map(() => start('instance.ts', { STORE: redis.url })))
      await pointAt(proxy, instances)
      let ended: Promise<void> | undefined
      const options = { clients: CLIENTS, requests: REQUESTS, keys: KEYS, prefix: signal }
      const seen = await race(proxy.port, options, (done) => {
        if (done > (CLIENTS * REQUESTS) / 3) ended ??= stop(instances[0] as Listening, signal)
      })
      await ended
      await judgeRace(signal, proxy.port, seen)
      await Promise.all(instances.map((each) => stop(each)))
    }
  } finally {
    await stop(proxy)
  }
}

async function judgeRace(signal: string, port: number, seen: readonly Seen[]): Promise<void> {
  const agent = createAgent(10)
  const wrong: string[] = []
  let sentTwice = 0
  for (let key = 0; key < KEYS; key++) {
    const of = seen.filter((each) => each.key === key)
    const count = (status: number) => of.filter((each) => each.status === status).length
    const { hits } = JSON.parse((await ask(port, agent, `/seq/${signal}-${key}`)).body) as { hits: number }
    const retried = of.filter((each) => each.retried).length
    sentTwice += retried
    // An instance that was killed may have counted a request that it didn't answer; one that drains answers all.
    const uncertain = signal === 'SIGKILL' ? retried : 0
    const failures = count(503)
    const others = of.filter(({ status }) => status !== 503 && status !== 200)
    if (others.length > 0) wrong.push(`key ${key}: ${others.map(({ status }) => status).join()}`)
    if (hits < of.length || hits > of.length + uncertain) wrong.push(`key ${key}: ${hits} hits, ${of.length} requests`)
    if (failures > 2 || failures < 2 - uncertain) wrong.push(`key ${key}: ${failures} times 503`)
  }
  agent.destroy()
  const ended = signal === 'SIGKILL' ? 'killed' : 'stopped'
  judge(
    `${CLIENTS} racing clients, ${seen.length} requests, ${KEYS} keys, one of three instances ${ended}: two 503 a key, exact hits, no request lost, ${sentTwice} sent again by the proxy`,
    wrong.slice(0, 10),
  )
}

/** The same rate through the same proxy to one and to three instances, in turn. */
async function checkTimes(redis: Redis): Promise<void> {
  const proxy = await start('proxy.ts')
  const instances = await Promise.all([1, 2, 3].map(() => start('instance.ts', { STORE: redis.url })))
  const times: Record<1 | 3, number[]> = { 1: [], 3: [] }
  try {
    for (let round = -1; round < ROUNDS; round++) {
      // Each takes its turn to be first, on a machine that also does other things.
      for (const count of round % 2 === 0 ? ([1, 3] as const) : ([3, 1] as const)) {
        await pointAt(proxy, instances.slice(0, count))
        const p99 = await p99At(proxy.port, RATE, SECONDS, `times-${round}-${count}`)
        // In the first round, code is compiled.
        if (round >= 0) times[count].push(p99)
      }
    }
  } finally {
    await Promise.all([proxy, ...instances].map((each) => stop(each)))
  }
  const ratio = median(times[3].map((three, round) => three / (times[1][round] as number)))
  const medians = `${median(times[3]).toFixed(1)} ms from three instances, ${median(times[1]).toFixed(1)} ms from one`
  judge(
    `p99 at ${RATE} requests a second: ${medians}; ${ratio.toFixed(2)} times as much in the median of ${ROUNDS} rounds`,
    ratio <= 2 ? [] : [`more than twice: ${JSON.stringify(times)}`],
  )
}

/** The guide's program with a store, and all others on its page. */
function checkGuide({ url }: Redis): void {
  const env = { ...process.env, REDIS_URL: url }
  const args = ['--yes', 'pnpm@12.21.0', 'exec', 'node', 'scripts/checks/readme.mjs', 'docs/testing-clients.md']
  const { status, stderr } = spawnSync('npx', args, { cwd: ROOT, env, encoding: 'utf8' })
  judge('the programs of docs/testing-clients.md print what it says', status === 0 ? [] : [stderr])
}

async function pointAt(proxy: Listening, instances: readonly Listening[]): Promise<void> {
  const set = new Promise((resolve) => proxy.child.once('message', resolve))
  proxy.child.send(instances.map(({ port }) => port))
  await set
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function judge(what: string, wrong: readonly string[]): void {
  console.log(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${what}`)
  for (const each of wrong) console.log(`     ${each}`)
  if (wrong.length === 0) passed++
  else failed++
}
