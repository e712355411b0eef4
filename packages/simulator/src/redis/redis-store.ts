import type { RedisClientType } from 'redis'
import { LIMITS } from '../plan/request/limits.ts'
import type { Store } from '../plan/store/store.ts'
import { ENTER, HIT, PLACE, type Script, SEED } from './scripts.ts'

/** Options of a store in Redis or Valkey. */
export interface RedisStoreOptions {
  /** What the store's keys begin with. Simulators with the same prefix share their counts. Default: `statuskit`. */
  readonly prefix?: string | undefined
  /** How long a sequence or a random series is kept after its last request, in seconds. Default: 3600. */
  readonly lifetimeSeconds?: number | undefined
  /** How long an answer of the server may take, in milliseconds; then the request gets a 503. Default: 1000. */
  readonly timeoutMs?: number | undefined
  /** Called when the server can't be reached, once until it can be reached again. */
  readonly onError?: ((error: Error) => void) | undefined
}

/** A store in Redis or Valkey. */
export interface RedisStore extends Store, AsyncDisposable {
  /** Closes the connection. */
  close(): Promise<void>
}

/** How many requests wait for the server at most; others get a 503 at once. */
const MOST_WAITING = 10_000
/** How many keys a step of a reset looks at. */
const SCANNED = 1000
/** The longest pause between two attempts to connect, in milliseconds. */
const LONGEST_PAUSE = 1000

/** A client for the options, and a promise that settles with its first attempt to connect. */
export interface Connection {
  readonly client: RedisClientType
  readonly attempted: Promise<void>
}

/** Creates a client that fails fast: a request must not wait for a server that is down. */
export function connect(
  createClient: (options: object) => unknown,
  url: string,
  { timeoutMs = 1000, onError }: RedisStoreOptions,
): Connection {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MOST_WAITING,
    socket: {
      connectTimeout: timeoutMs,
      reconnectStrategy: (retries: number) => Math.min(50 * (retries + 1), LONGEST_PAUSE),
    },
  }) as RedisClientType
  let isDown = false
  const attempted = new Promise<void>((resolve) => {
    client.on('ready', () => {
      isDown = false
      resolve()
    })
    client.on('error', (error: Error) => {
      if (!isDown) onError?.(error)
      isDown = true
      resolve()
    })
  })
  // Its failures are reported as errors of the client.
  client.connect().catch(() => undefined)
  return { client, attempted }
}

/** The store that a client gives. */
export function storeOf(
  client: RedisClientType,
  { prefix = 'statuskit', lifetimeSeconds = 3600, timeoutMs = 1000 }: RedisStoreOptions,
): RedisStore {
  const lifetime = String(lifetimeSeconds * 1000)
  const hashes = new Map<Script, Promise<string>>()

  /** The script is sent only until the server knows it. */
  async function run(script: Script, keys: string[], args: string[]): Promise<unknown> {
    const options = { keys, arguments: args }
    let hash = hashes.get(script)
    if (hash === undefined) {
      hash = client.scriptLoad(script.lua)
      hashes.set(script, hash)
    }
    try {
      return await client.evalSha(await hash, options)
    } catch (error) {
      hashes.delete(script)
      if (!/^NOSCRIPT/.test((error as Error).message)) throw error
      return client.eval(script.lua, options)
    }
  }
  /** A server can also stay connected and not answer. */
  async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The store did not answer within ${timeoutMs} ms`)), timeoutMs)
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      clearTimeout(timer)
    }
  }
  const countsKey = (key: string) => `${prefix}:seq:${key}`
  const connectionsKey = (key: string) => `${prefix}:connections:${key}`

  async function close(): Promise<void> {
    if (client.isOpen) client.destroy()
  }
  return {
    async hit(key, connection = '') {
      const args = [lifetime, connection, String(LIMITS.connections)]
      const [hits, connections] = (await inTime(run(HIT, [countsKey(key), connectionsKey(key)], args))) as number[]
      return { hits: Number(hits), connections: Number(connections) }
    },
    async hits(key) {
      const [hits, connections] = await inTime(client.hmGet(countsKey(key), ['hits', 'connections']))
      return { hits: Number(hits ?? 0), connections: Number(connections ?? 0) }
    },
    async forget(key) {
      await inTime(client.unlink([countsKey(key), connectionsKey(key)]))
    },
    async enter(key, seconds) {
      const args = [String(seconds * 1000), String(LIMITS.windowSeconds * 1000)]
      const [count, leftMs] = (await inTime(run(ENTER, [`${prefix}:limit:${key}`], args))) as number[]
      return { count: Number(count), leftMs: Number(leftMs) }
    },
    place: async (series) => Number(await inTime(run(PLACE, [`${prefix}:series:${series}`], [lifetime]))),
    seed: async (proposed) => String(await inTime(run(SEED, [`${prefix}:seed`], [proposed, lifetime]))),
    async reset() {
      for (const kind of ['seq', 'connections', 'limit', 'series']) {
        const found = client.scanIterator({ MATCH: `${prefix}:${kind}:*`, COUNT: SCANNED })
        for await (const keys of found) if (keys.length > 0) await inTime(client.unlink(keys))
      }
    },
    async check() {
      await inTime(client.ping())
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
