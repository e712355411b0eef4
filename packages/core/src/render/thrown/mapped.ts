import { isProblem } from '../../problem/problem.ts'
import { callHook } from '../request/hooks.ts'
import type { RenderOptions } from '../request/options.ts'
import type { Report } from '../request/report.ts'
import type { HookRequest } from '../request/request.ts'

/** Calls the service's `map` hook, or else the adapter's conversion, on a thrown value. */
export function mapThrown(
  thrown: unknown,
  request: HookRequest,
  { map }: RenderOptions,
  report: Report,
  convert: ((thrown: unknown) => unknown) | undefined,
): unknown {
  if (map !== undefined) {
    const answer = callHook<unknown>('map', () => map(thrown, request), report)
    if (isProblem(answer)) return answer
    if (answer !== undefined) report.omit('map', 'the hook must return a problem, or undefined')
  }
  if (convert === undefined || isProblem(thrown)) return thrown
  return callHook('convert', () => convert(thrown), report) ?? thrown
}
