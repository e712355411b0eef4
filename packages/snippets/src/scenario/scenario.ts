import type { StatusCode } from '@statuskit/core'

/** What a sample answers, and to what: the same for every framework. */
export interface Scenario {
  readonly status: StatusCode
  /** The method of the request. */
  readonly method: string
  /** The path of the request, `/orders/7`. */
  readonly path: string
  /** Fields that the request has to have for the answer to be a true one. */
  readonly requestFields?: Fields
  /** What went wrong, for an error. */
  readonly detail?: string
  /** Fields of the response, save those of its content. */
  readonly fields?: Fields
  /** Content that is JSON. */
  readonly json?: Readonly<Record<string, unknown>>
  /** Content that is none. */
  readonly text?: { readonly type: string; readonly content: string }
  /** What to know before it is sent. */
  readonly note?: string
}

/** Header fields by name. */
export type Fields = Readonly<Record<string, string>>
