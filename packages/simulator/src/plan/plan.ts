/** An interim response: 100 to 199, except 101. */
export interface Interim {
  /** The status code. */
  readonly status: number
  /** The reason phrase; may be empty. */
  readonly phrase: string
  /** Its headers as name, value, name, value. */
  readonly fields: readonly string[]
}

/** The ways in which a response can break on the wire. */
export const FAULTS = [
  'close',
  'reset',
  'goaway',
  'hang',
  'unread',
  'truncate',
  'stall',
  'garbage',
  'badchunk',
  'surplus',
] as const

/** One of the ways in which a response can break on the wire. */
export type FaultKind = (typeof FAULTS)[number]

/** How a response breaks, and when. */
export interface Fault {
  readonly kind: FaultKind
  /** Whether the head of the response is sent before it. */
  readonly afterHead: boolean
  /** The error code of an HTTP/2 frame; `undefined` for the default of the kind. */
  readonly code: number | undefined
}

/** A part of a body that is sent over time. */
export interface Chunk {
  /** How long to wait before it, in milliseconds. */
  readonly wait: number
  readonly text: string | Uint8Array
}

/** The ways in which a stream can end early; `end` is the proper end of the response. */
export const STREAM_FAULTS = ['end', 'close', 'reset', 'hang', 'truncate', 'stall', 'badchunk'] as const

/** One of the ways in which a stream can end early. */
export type StreamFault = (typeof STREAM_FAULTS)[number]

/** Whether a stream ends in the middle of a chunk. */
export function breaksInside(fault: StreamFault): boolean {
  return fault === 'truncate' || fault === 'stall' || fault === 'badchunk'
}

/** A body that is sent over time, or that isn't a text. */
export interface Stream {
  readonly chunks: readonly Chunk[]
  /** How it ends after the chunks; without a fault, properly. */
  readonly fault: StreamFault | undefined
  /** The beginning of the next chunk: a fault comes when that is due, and some faults after this part of it. */
  readonly rest: Chunk
  /** The trailers as name, value, name, value. */
  readonly trailers: readonly string[]
}

/** The ways in which a WebSocket can end without a close frame. */
export const ECHO_FAULTS = ['close', 'reset', 'hang', 'truncate', 'stall', 'garbage'] as const

/** One of the ways in which a WebSocket can end without a close frame. */
export type EchoFault = (typeof ECHO_FAULTS)[number]

/** A WebSocket that sends back what it receives. */
export interface Echo {
  /** How many messages it sends back before it ends; `undefined` if only the client ends it. */
  readonly cut: number | undefined
  /** The code of its close frame; 1005 is a frame without a code. */
  readonly code: number
  /** The reason in its close frame; may be empty. */
  readonly reason: string
  /** How it ends in place of a close frame. */
  readonly fault: EchoFault | undefined
}

/** The compressions of a body, as `Content-Encoding` names them. */
export const CODINGS = ['gzip', 'deflate', 'br', 'zstd'] as const

/** One of the compressions of a body. */
export type Coding = (typeof CODINGS)[number]

/** A response as data: everything that a writer needs. */
export interface Plan {
  /** The status code of the final response, 101 or 200 to 999. */
  readonly status: number
  /** The reason phrase; may be empty. */
  readonly phrase: string
  /** Its headers as name, value, name, value, except Date and those that belong to the connection. */
  readonly fields: string[]
  /** The body, also for HEAD, where a writer leaves it out; `undefined` if the status allows none. */
  readonly body: string | undefined
  /** Whether the body is known to be ASCII, so that a writer need not look at it. */
  readonly ascii: boolean
  /** How a writer compresses the body. It adds Content-Length, which the plan leaves out. */
  readonly coding: Coding | undefined
  /** The interim responses before it. */
  readonly interim: readonly Interim[]
  /** How long to wait before the head, in milliseconds. */
  readonly delay: number
  /** How long to wait between head and body, in milliseconds. */
  readonly bodyDelay: number
  /** How the response breaks, if it does. */
  readonly fault: Fault | undefined
  /** Whether the connection ends with the response. */
  readonly close: boolean
  /** Whether the request set the reason phrase; a runtime that can't send one must refuse. */
  readonly ownPhrase: boolean
  /** The bytes to send in the protocol that a 101 switches to. */
  readonly switched: readonly number[] | undefined
  /** The body, if it is sent over time or isn't a text; `body` is undefined then. */
  readonly stream: Stream | undefined
  /** What happens on the WebSocket that a 101 opens. */
  readonly echo: Echo | undefined
}

const NONE: readonly never[] = []

/** A plan for an ordinary response. */
export function createPlan(
  status: number,
  phrase: string,
  fields: string[],
  body: string | undefined,
  ascii = false,
): Plan {
  return {
    status,
    phrase,
    fields,
    body,
    ascii,
    coding: undefined,
    interim: NONE,
    delay: 0,
    bodyDelay: 0,
    fault: undefined,
    close: false,
    ownPhrase: false,
    switched: undefined,
    stream: undefined,
    echo: undefined,
  }
}
