import type { StatusCode } from '@statuskit/core'

/** The request and the response of a sample, the same for every framework. */
export interface Scenario {
  readonly status: StatusCode
  /** The method of the request. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path of the request; `{id}` stands for a segment. */
  readonly path: string
  /** The condition on which the sample sends this status; other requests get a success. */
  readonly when?: Condition
  /** The cause of an error. */
  readonly detail?: string
  /** Headers of the response, except those about its body. */
  readonly fields?: Fields
  /** A JSON body: of the response, or of the success that an error is an alternative to. */
  readonly json?: Readonly<Record<string, unknown>>
  /** A body that is not JSON. */
  readonly text?: Text
  /** A note for people who send the status. */
  readonly note?: string
}

/** Whether the response is a problem document. */
export function isProblem({ status, detail }: Scenario): boolean {
  return status >= 400 && detail !== undefined
}

/** A body that is not JSON; long ones have several lines. */
interface Text {
  readonly type: string
  readonly content: string
}

/** Headers by name. */
export type Fields = Readonly<Record<string, string>>

/** A property of a request that a handler can check. */
export type Condition =
  | { readonly is: 'absent'; readonly field: string }
  /** The field has this value, or another one or none. */
  | { readonly is: 'equal' | 'not-equal'; readonly field: string; readonly value: string }
  /** The field is there, with another value. */
  | { readonly is: 'mismatch'; readonly field: string; readonly value: string }
  /** The field does not begin with this value. */
  | { readonly is: 'other-start'; readonly field: string; readonly value: string }
  /** The field is a number above this one, or longer than that many characters. */
  | { readonly is: 'above' | 'longer'; readonly field: string; readonly value: number }
  /** The request target is longer than that many characters. */
  | { readonly is: 'long-target'; readonly value: number }
