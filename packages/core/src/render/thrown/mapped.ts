import { isProblem } from '../../problem/problem.ts'
import { callHook } from '../request/hooks.ts'
import type { RenderOptions } from '../request/options.ts'
import type { Report } from '../request/report.ts'
import type { HookRequest } from '../request/request.ts'

/** What the service's own hook makes of a thrown value, else what the adapter's conversion makes of it. */
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
    if (answer !== undefined) report.omit('map', 'the hook returned something other than a problem')
  }
  if (convert === undefined || isProblem(thrown)) return thrown
  return callHook('convert', () => convert(thrown), report) ?? thrown
}
