import type { Omission } from '../../problem/omission.ts'
import type { Problem } from '../../problem/types.ts'
import type { RenderOptions } from './options.ts'
import type { Report } from './report.ts'
import type { HookRequest } from './request.ts'

/** The state of one rendering, shared by its parts: the problem, the request, and the report of what is left out. */
export interface Rendering extends Report {
  /** The problem that is sent. */
  readonly problem: Problem
  /** Whether the thrown value was not one of the service's own problems. */
  readonly foreign: boolean
  /** Whether the status was taken from the framework's response, because the error has none. */
  readonly borrowedStatus: boolean
  /** The thrown value, unchanged. */
  readonly thrown: unknown
  readonly request: HookRequest
  readonly options: RenderOptions
}

/** A rendered response. */
export interface Rendered {
  /** The status code, the same as in the document. */
  readonly status: number
  /** The headers, all of them valid. An array is several lines of one field. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** The body; empty for HEAD. */
  readonly body: string
  /** The problem that was rendered. */
  readonly problem: Problem
  /** The parts that were left out, each with the reason. */
  readonly omitted: readonly Omission[]
  /**
   * Whether the status was taken from the framework's response, because the error has none. Such an error may be a bug.
   */
  readonly borrowedStatus: boolean
}
