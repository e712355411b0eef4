/**
 * Counters that several simulators share, in Redis.
 *
 * @packageDocumentation
 */

import { checkOptions, type OptionRules } from '@statuskit/core/adapter'
import { HOOK } from './plan/option-rules.ts'
import { connect, type RedisStore, type RedisStoreOptions, storeOf } from './redis/redis-store.ts'

export type { RedisStore, RedisStoreOptions } from './redis/redis-store.ts'

const RULES: OptionRules<RedisStoreOptions> = {
  prefix: undefined,
  lifetimeSeconds: undefined,
  timeoutMs: undefined,
  onError: HOOK,
}

/**
 * Opens a store in Redis or Valkey, which several simulators can share. It needs the package `redis`. While the server can't be
 * reached, now or later, requests that need it get a 503.
 *
 * @param url such as `redis://localhost:6379`; with TLS `rediss://`; also `valkey://` and `valkeys://`
 * @throws {TypeError} when the URL or an option is invalid
 * @throws {Error} when the package `redis` is not installed
 * @example
 * await using store = await openRedisStore('redis://localhost:6379')
 * await using sim = await createSimulator({ store })
 */
export async function openRedisStore(url: string, options: RedisStoreOptions = {}): Promise<RedisStore> {
  const address = parseAddress(url)
  checkOptions<RedisStoreOptions>('openRedisStore', options, RULES)
  assertOptions(options)
  const { client, attempted } = connect(await loadClient(), address, options)
  await attempted
  return storeOf(client, options)
}

/** The package is an optional peer dependency. */
async function loadClient(): Promise<(options: object) => unknown> {
  try {
    return (await import('redis')).createClient
  } catch (error) {
    throw new Error('A store in Redis or Valkey needs the package redis. Install it: npm install redis', {
      cause: error,
    })
  }
}

function parseAddress(url: string): string {
  // Valkey has the protocol of Redis, and the client knows only that name.
  const address = String(url).replace(/^valkey(?=s?:)/, 'redis')
  if (/^rediss?:\/\/./.test(address) && URL.canParse(address)) return address
  // Not the URL itself, which can have a password.
  throw new TypeError("The store's URL is not valid. Use one like redis://localhost:6379 or valkey://localhost:6379.")
}

function assertOptions({ prefix = 'statuskit', lifetimeSeconds = 1, timeoutMs = 1 }: RedisStoreOptions): void {
  if (!/^[\w.:-]{1,100}$/.test(prefix))
    throw new TypeError(
      `prefix is ${JSON.stringify(prefix)}. Use letters, digits, ".", ":", "_" and "-", as in "team-a".`,
    )
  for (const [name, value] of Object.entries({ lifetimeSeconds, timeoutMs })) {
    if (!Number.isInteger(value) || value < 1 || value > 2 ** 31 - 1)
      throw new TypeError(`${name} is ${value}. Use a whole number from 1 up, such as 3600.`)
  }
}
