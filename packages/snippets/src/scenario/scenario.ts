import type { StatusCode } from '@statuskit/core'

/** What a sample answers, and to what: the same for every framework. */
export interface Scenario {
  readonly status: StatusCode
  /** The method of the request. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path of the request; `{id}` stands for a segment. */
  readonly path: string
  /** What the request is like that gets this answer; another gets a success. */
  readonly when?: Condition
  /** What went wrong, for an error. */
  readonly detail?: string
  /** Fields of the response, save those of its content. */
  readonly fields?: Fields
  /** Content that is JSON: of the answer, or of the success beside an error. */
  readonly json?: Readonly<Record<string, unknown>>
  /** Content that is none. */
  readonly text?: Text
  /** What to know before it is sent. */
  readonly note?: string
}

/** Whether the answer is a problem document. */
export function isProblem({ status, detail }: Scenario): boolean {
  return status >= 400 && detail !== undefined
}

/** Content that is no JSON; of several lines where it is long. */
interface Text {
  readonly type: string
  readonly content: string
}

/** Header fields by name. */
export type Fields = Readonly<Record<string, string>>

/** Something that a handler can see in a request. */
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
