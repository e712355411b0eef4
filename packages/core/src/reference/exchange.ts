/** Someone who takes part in an exchange: `network` is an access network that intercepts requests, such as a captive portal. */
export type ExchangeParty = 'client' | 'server' | 'proxy' | 'gateway' | 'network'

/** A header: its name and its value. */
export type ExchangeHeader = readonly [name: string, value: string]

/** What every message of an exchange has. */
interface Sent {
  readonly from: ExchangeParty
  readonly to: ExchangeParty
}

/** The start line, the headers and the body of a request. */
export interface ExchangeRequest extends Sent {
  readonly kind: 'request'
  readonly method: string
  /** The request target as it is sent: a path with its query, or for a proxy the whole URI. */
  readonly target: string
  /** `1.1` */
  readonly httpVersion: string
  readonly headers: readonly ExchangeHeader[]
  /** The body before any transfer coding; empty if there is none, or if it follows a 100. */
  readonly body: string
}

/** An interim or a final response. */
export interface ExchangeResponse extends Sent {
  readonly kind: 'response'
  readonly status: number
  /** The reason phrase; empty for 306, which has none. */
  readonly phrase: string
  /** `1.1` */
  readonly httpVersion: string
  readonly headers: readonly ExchangeHeader[]
  /** Empty if there is none. */
  readonly body: string
}

/** The body of a request that waited for a 100. */
export interface ExchangeBody extends Sent {
  readonly kind: 'body'
  readonly body: string
}

/** One message of an exchange. */
export type ExchangeMessage = ExchangeRequest | ExchangeResponse | ExchangeBody

/** An example of a status in use: a request and what answers it. */
export interface StatusExchange {
  /** The status that the example is about. */
  readonly code: number
  /** The request and its responses, in the order in which they are sent. */
  readonly messages: readonly ExchangeMessage[]
}
