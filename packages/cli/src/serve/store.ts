import { openRedisStore, type RedisStore } from '@statuskit/simulator/redis'
import { UsageError } from '../command/usage-error.ts'

/** Opens the store at a URL. `warn` gets a line when it can't be reached. */
export async function openStore(url: string, warn: (line: string) => void): Promise<RedisStore> {
  try {
    return await openRedisStore(url, {
      onError: ({ message }) =>
        warn(`The store can't be reached (${message}). Requests that need it get a 503 until it can.`),
    })
  } catch (error) {
    throw new UsageError(`--store: ${(error as Error).message}`)
  }
}
