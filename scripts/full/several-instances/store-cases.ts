import { MemoryStore } from '../../../packages/simulator/src/plan/store/memory-store.ts'
import type { Store } from '../../../packages/simulator/src/plan/store/store.ts'
import { openRedisStore, type RedisStore } from '../../../packages/simulator/src/redis.ts'
import { type Redis, startRedis, stop } from './processes.ts'

/** Reports a case; the second argument lists what is wrong. */
type Judge = (what: string, wrong: readonly string[]) => void

/** Checks that a store on a server answers like memory, forgets in time, and fails fast while the server is down. */
export async function checkStore(program: string, redis: Redis, judge: Judge): Promise<void> {
  const store = await openRedisStore(redis.url, { prefix: 'cases', timeoutMs: 10_000 })
  await compare(store, judge)
  await race(store, judge)
  await expire(redis.url, judge)
  await store.close()
  await outage(program, judge)
}

async function compare(store: RedisStore, judge: Judge): Promise<void> {
  const memory = new MemoryStore()
  const steps: readonly [string, (each: Store) => unknown][] = [
    ...Array.from({ length: 2500 }, (_, at): [string, (each: Store) => unknown] => [
      `hit ${at}`,
      (each) => each.hit(`key ${at % 3}`, at % 5 === 0 ? undefined : `c${at % 1100}`),
    ]),
    ['hits', (each) => each.hits('key 0')],
    ['unknown hits', (each) => each.hits('nothing')],
    ['forget', (each) => each.forget('key 0')],
    ['hits after forget', (each) => each.hits('key 0')],
    ['hit after forget', (each) => each.hit('key 0', 'c1')],
    ['enter', async (each) => countOf(each, 60)],
    ['enter again', async (each) => countOf(each, 60)],
    ['enter a longer window', async (each) => countOf(each, 3600)],
    ['place', (each) => each.place('series')],
    ['place again', (each) => each.place('series')],
    ['seed', (each) => each.seed('first')],
    ['seed again', (each) => each.seed('second')],
    ['check', (each) => each.check()],
    ['reset', (each) => each.reset()],
    ['hits after reset', (each) => each.hits('key 1')],
    ['place after reset', (each) => each.place('series')],
    ['enter after reset', async (each) => countOf(each, 60)],
    ['seed after reset', (each) => each.seed('third')],
  ]
  const wrong: string[] = []
  for (const [name, step] of steps) {
    const expected = JSON.stringify(await pick(await step(memory)))
    const given = JSON.stringify(await pick(await step(store)))
    if (given !== expected) wrong.push(`${name}: ${given} instead of ${expected}`)
  }
  judge(`${steps.length} steps give what memory gives`, wrong.slice(0, 10))
}

/** A window's count, and its rest in seconds. */
async function countOf(store: Store, seconds: number): Promise<unknown> {
  const { count, leftMs } = await store.enter('key', seconds)
  return { count, left: Math.ceil(leftMs / 1000) }
}

function pick(value: unknown): unknown {
  const { hits, connections } = (value ?? {}) as { hits?: number; connections?: number }
  return hits === undefined ? value : { hits, connections }
}

async function race(store: RedisStore, judge: Judge): Promise<void> {
  const all = await Promise.all(Array.from({ length: 5000 }, (_, at) => store.hit('race', `c${at % 10}`)))
  const places = new Set(all.map(({ hits }) => hits))
  judge(
    '5000 racing hits get 5000 places',
    places.size === 5000 && Math.max(...places) === 5000 ? [] : [`${places.size}`],
  )
  const last = await store.hits('race')
  judge('their connections are counted once', last.connections === 10 ? [] : [JSON.stringify(last)])
}

async function expire(url: string, judge: Judge): Promise<void> {
  await using store = await openRedisStore(url, { prefix: 'short', lifetimeSeconds: 1 })
  await store.hit('a', 'c')
  await store.place('b')
  await store.enter('c', 1)
  const { leftMs } = await store.enter('c', 1)
  // Each read would show the counts until the server forgets them.
  const end = performance.now() + 5000
  let left = 1
  while (left > 0 && performance.now() < end) left = (await store.hits('a')).hits
  judge('a sequence is forgotten after its lifetime', left === 0 ? [] : ['it was not'])
  judge('so is a series', (await store.place('b')) === 0 ? [] : ['it was not'])
  judge('a window ends', (await store.enter('c', 1)).count === 1 ? [] : [`it should end after ${leftMs} ms`])
}

async function outage(program: string, judge: Judge): Promise<void> {
  const redis = await startRedis(program)
  const errors: string[] = []
  const store = await openRedisStore(redis.url, { timeoutMs: 300, onError: ({ message }) => errors.push(message) })
  await store.hit('a', undefined)
  redis.process.child.kill('SIGSTOP')
  await fails('a server that does not answer', store, judge)
  redis.process.child.kill('SIGCONT')
  await recovers('a server that answers again', store, judge)
  await stop(redis.process)
  await fails('a server that is gone', store, judge)
  const again = await startRedis(program, redis.process.port)
  await recovers('a server that was started again', store, judge)
  judge('the outage is reported once', errors.length === 1 ? [] : errors)
  await store.close()
  await stop(again.process)
  const early = await openRedisStore(redis.url, { timeoutMs: 300, onError: () => undefined })
  await fails('a server that was never there', early, judge)
  await early.close()
}

async function fails(what: string, store: RedisStore, judge: Judge): Promise<void> {
  const started = performance.now()
  const failed = await Promise.allSettled([store.hit('a', undefined), store.enter('a', 1), store.check()])
  const took = performance.now() - started
  const wrong = failed.filter(({ status }) => status !== 'rejected').map(() => 'a call succeeded')
  judge(`${what} fails the calls within a second`, took < 1000 ? wrong : [...wrong, `it took ${took} ms`])
}

async function recovers(what: string, store: RedisStore, judge: Judge): Promise<void> {
  const end = performance.now() + 10_000
  while (performance.now() < end) {
    try {
      await store.check()
      judge(`${what} is used again`, [])
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  judge(`${what} is used again`, ['not within 10 seconds'])
}
