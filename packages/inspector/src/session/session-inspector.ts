import { parseUrl } from '../fields/url.ts'
import { expectInspectOptions } from '../inspect/expect-options.ts'
import { type Finding, toFinding } from '../inspect/finding.ts'
import { withoutIgnored } from '../inspect/ignore.ts'
import { inspect, isAboutRedacted } from '../inspect/inspect.ts'
import type { InspectOptions } from '../inspect/options.ts'
import { configuredGrade } from '../inspect/rule-selection.ts'
import { Facts } from '../message/facts.ts'
import type { HttpMessage } from '../message/message.ts'
import { readMessage } from '../message/read-message.ts'
import { RULES } from '../rules/catalogue.ts'
import { CORS_SESSION_RULES } from './cors-rules.ts'
import { HEAD_RULES } from './head-rules.ts'
import { RecentMap } from './recent.ts'
import { REDIRECT_RULES } from './redirect-rules.ts'
import { REVALIDATION_RULES } from './revalidation-rules.ts'
import type { SessionRule } from './session-rule.ts'

/** The rules about several messages of one session. */
export const SESSION_RULES: readonly SessionRule[] = [
  ...REDIRECT_RULES,
  ...REVALIDATION_RULES,
  ...HEAD_RULES,
  ...CORS_SESSION_RULES,
]

/** The ids of rules that are reported once for each host. */
const ONCE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  RULES.filter(({ once }) => once === 'host').map(({ id }) => id),
)

/** Inspects the messages of a session as they arrive and compares each with earlier ones, in constant memory. */
export class SessionInspector {
  readonly #options: InspectOptions
  readonly #reported = new RecentMap<true>()
  readonly #visits: readonly {
    rule: SessionRule
    severity: SessionRule['severity']
    visit: ReturnType<SessionRule['begin']>
  }[]

  /** @throws {RangeError} if an option or a rule doesn't exist, or has no effect */
  constructor(options: InspectOptions) {
    expectInspectOptions(options)
    this.#options = options
    this.#visits = SESSION_RULES.flatMap((rule) => {
      const severity = gradeOf(rule, options)
      return severity === undefined ? [] : [{ rule, severity, visit: rule.begin() }]
    })
  }

  /** The findings of the next message: first its own, then those that result from earlier messages. */
  inspect(message: HttpMessage): Finding[] {
    const findings = inspect(message, this.#options).filter((finding) => this.#isNew(finding, message))
    const known = readMessage(message)
    if (known === undefined) return findings
    const facts = new Facts(withoutContent(known))
    const found = this.#visits.flatMap(({ rule, severity, visit }) => {
      const hit = visit(facts)
      return hit === undefined || isAboutRedacted({}, hit, facts) ? [] : [toFinding(rule, facts, hit, severity)]
    })
    return [...findings, ...withoutIgnored(found, known, this.#options.ignore ?? [])]
  }

  /** Whether a finding that is reported once for each host wasn't reported yet. */
  #isNew({ id, message }: Finding, { url }: HttpMessage): boolean {
    if (!ONCE.has(id)) return true
    const key = `${id} ${parseUrl(url)?.host ?? ''} ${message}`
    const known = this.#reported.get(key) !== undefined
    this.#reported.set(key, true)
    return !known
  }
}

/** Without bodies and places, which take memory and which no session rule reads. */
function withoutContent({ body, rawBody, source, ...rest }: HttpMessage): HttpMessage {
  return rest
}

function gradeOf({ id, severity, profile }: SessionRule, options: InspectOptions): SessionRule['severity'] | undefined {
  const grade = configuredGrade(options, id)
  if (grade !== undefined) return grade === 'off' ? undefined : grade
  const { profile: chosen = 'default' } = options
  return severity !== 'info' || profile === 'default' || profile === chosen ? severity : undefined
}
