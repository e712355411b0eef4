/** How long a client may take, including its own retries, before it counts as hanging; in milliseconds. */
const PATIENCE = 20_000

/** How many requests most clients send at the same time. */
export const AT_ONCE = 8

/** A client with its default settings. */
export interface Client {
  readonly name: string
  readonly version: string
  /** How many requests it sends at the same time. */
  readonly atOnce: number
  /** The result that the caller gets for a URL: `404`, `throws 404`, or the code of an error. */
  get(url: string): Promise<string>
  /** Gives up a request that hangs. */
  abandon?(): void
  close?(): Promise<unknown>
}

/** The name of a client, and how to start it; starting rejects with the reason if the client isn't installed. */
export interface Startable {
  readonly name: string
  readonly start: (origin: string) => Promise<Client>
}

/** The program of a client ended, so no result is known. */
export class ProgramEnded extends Error {}

/** The result of a client within the time limit; `hangs` if there is none. */
export async function outcomeOf(client: Client, url: string): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      resolve('hangs')
      client.abandon?.()
    }, PATIENCE)
  })
  const outcome = client.get(url).catch((error) => {
    if (error instanceof ProgramEnded) throw error
    return codeOf(error)
  })
  const first = await Promise.race([silence, outcome])
  clearTimeout(timer)
  outcome.catch(() => undefined)
  return first
}

/** The code of an error or of its cause; its name if neither has one. */
export function codeOf(error: unknown): string {
  const { code, cause, name } = error as { code?: string; cause?: { code?: string }; name?: string }
  return code ?? cause?.code ?? `throws ${name}`
}
