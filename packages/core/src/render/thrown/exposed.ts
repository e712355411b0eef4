import { attempt } from '../../problem/attempt.ts'
import type { Report } from '../request/report.ts'
import { hasSyscall } from './upstream.ts'

/** Properties that http-errors and Node set themselves, and those that CSRF and session middleware add for the log. */
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

/** The maximum number of properties that are reported. An error may hold a whole request. */
const LIMIT = 10

/**
 * Reports the parts of an error of http-errors or `ctx.throw` that are not sent: properties that the service added, the
 * message of a 5xx, and the message of a system error.
 */
export function reportUnsent(thrown: object, status: number, exposed: string | undefined, report: Report): void {
  if (hasSyscall(thrown)) {
    if (exposed !== undefined)
      report.omit('detail', 'the message of a system error may contain a path; throw a problem with a detail')
    return
  }
  if (status >= 500 && exposed !== undefined) {
    report.omit(
      'detail',
      `the message of a ${status} is not sent, even with expose: true; throw a problem with a detail`,
    )
  }
  const names = attempt(() => Object.keys(thrown).filter((name) => !KNOWN.has(name))) ?? []
  for (const name of names.slice(0, LIMIT)) {
    report.omit(name, 'properties of an error are not sent; throw a problem with extensions')
  }
}
