import { splitList } from '@statuskit/core/fields'

/** A request, as data: all that the planner looks at. */
export interface SimulatorRequest {
  /** The method, `GET`. */
  readonly method: string
  /** The request target as it was received: `/api/status/404?delay=5`, or a whole URL. */
  readonly target: string
  /** `1.0` or `1.1`; `undefined` where the runtime does not tell. */
  readonly httpVersion: string | undefined
  /** The header section as it was received: name, value, name, value. */
  readonly lines: readonly string[]
  /** The number of the connection that it came on; `undefined` where the runtime does not tell. */
  readonly connection: number | undefined
}

/** A field of the request, its lines joined by commas; the name in lower case. `undefined` when it has none. */
export function fieldOf(request: SimulatorRequest, name: string): string | undefined {
  const { lines } = request
  let value: string | undefined
  for (let at = 0; at < lines.length; at += 2) {
    const given = lines[at] as string
    if (given.length !== name.length || given.toLowerCase() !== name) continue
    value = value === undefined ? lines[at + 1] : `${value}, ${lines[at + 1]}`
  }
  return value
}

/** The members of a list-based field, in lower case. */
export function listOf(value: string | undefined): string[] {
  return splitList((value ?? '').toLowerCase())
}
