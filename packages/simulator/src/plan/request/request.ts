import { splitList } from '@statuskit/core/fields'

/** A request as data: everything that the planner uses. */
export interface SimulatorRequest {
  /** The method, `GET`. */
  readonly method: string
  /** The request target as it was received: `/api/status/404?delay=5`, or a whole URL. */
  readonly target: string
  /** `1.0`, `1.1` or `2`; `undefined` if the runtime doesn't report it. */
  readonly httpVersion: string | undefined
  /** The header section as it was received: name, value, name, value. */
  readonly lines: readonly string[]
  /** The number of the connection that it came on; `undefined` if the runtime doesn't report it. */
  readonly connection: number | undefined
  /** The address of the client; `undefined` if the runtime doesn't report it, or no route asks for it. */
  readonly address?: string | undefined
  /** Whether it came over TLS; `undefined` if no route asks for it. */
  readonly secure?: boolean | undefined
  /** The body, for routes that show it, or why there is none: it exceeds a limit, or all bodies together do. */
  readonly body?: Uint8Array | 'too long' | 'too many' | undefined
}

/** A header of the request by its lowercase name, with repeated lines joined by commas; `undefined` if it is missing. */
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

/** The members of a list-based header, in lowercase. */
export function listOf(value: string | undefined): string[] {
  return splitList((value ?? '').toLowerCase())
}

/** The host and port that a request names, in a whole URL (RFC 9112, section 3.2.2) or in Host; `undefined` if neither does. */
export function hostOf(request: SimulatorRequest): string | undefined {
  const host = /^https?:\/\/([^/?#]*)/i.exec(request.target)?.[1] ?? fieldOf(request, 'host')
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? host : undefined
}
