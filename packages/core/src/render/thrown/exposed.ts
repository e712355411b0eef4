import { attempt } from '../../problem/attempt.ts'
import type { Report } from '../request/report.ts'
import { hasSyscall } from './upstream.ts'

/** What http-errors itself sets on an error, what Node does, and what CSRF and session middleware add for the log. */
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'cause',
  'code',
  'expose',
  'headers',
  'message',
  'name',
  'stack',
  'status',
  'statusCode',
  'type',
])

/** How many properties are reported: an error may hold a whole request. */
const LIMIT = 10

/**
 * Reports what a service put on an error of http-errors or `ctx.throw`, and what is not sent: properties of its own, the
 * message of a 5xx, and the message of a system error.
 */
export function reportUnsent(thrown: object, status: number, exposed: string | undefined, report: Report): void {
  if (hasSyscall(thrown)) {
    if (exposed !== undefined) report.omit('detail', 'the message of a system error may hold a path; throw a problem')
    return
  }
  if (status >= 500 && exposed !== undefined) {
    report.omit(
      'detail',
      `the message of a ${status} is not sent, though it says expose; throw a problem with a detail`,
    )
  }
  const names = attempt(() => Object.keys(thrown).filter((name) => !KNOWN.has(name))) ?? []
  for (const name of names.slice(0, LIMIT)) {
    report.omit(name, 'properties of an error are not sent; throw a problem with extensions')
  }
}
