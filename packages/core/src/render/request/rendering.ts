import type { Omission } from '../../problem/omission.ts'
import type { Problem } from '../../problem/types.ts'
import type { RenderOptions } from './options.ts'
import type { Report } from './report.ts'
import type { HookRequest } from './request.ts'

/** One rendering, as its parts see it: what is answered, to which request, and where to report what is left out. */
export interface Rendering extends Report {
  /** The problem that is answered. */
  readonly problem: Problem
  /** Whether what was thrown is not a problem of the service. */
  readonly foreign: boolean
  /** Whether the status is that of the framework's response, since the error has none. */
  readonly borrowedStatus: boolean
  /** What was thrown, unchanged. */
  readonly thrown: unknown
  readonly request: HookRequest
  readonly options: RenderOptions
}

/** A finished response. */
export interface Rendered {
  /** The status code, equal to the document's. */
  readonly status: number
  /** The header fields, each valid; several lines of one field are an array. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** The content; empty for HEAD. */
  readonly body: string
  /** The problem that was rendered. */
  readonly problem: Problem
  /** What was left out, and why. */
  readonly omitted: readonly Omission[]
  /** Whether the status is that of the framework's response, since the error has none. Such an error may be a bug. */
  readonly borrowedStatus: boolean
}
