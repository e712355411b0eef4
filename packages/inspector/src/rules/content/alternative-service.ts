import { parseAltSvc } from '../../fields/alt-svc.ts'
import { remember } from '../../message/remember.ts'
import { only, type Rule, when } from '../rule.ts'

const servicesOf = /* @__PURE__ */ remember(parseAltSvc)
/** Drafts of HTTP/3, and what came before. */
const DRAFT = /^(?:h3-(?:\d\d|q\d{3}|t\d{3})|hq(?:-\d\d)?|quic)$/

/** Rules about Alt-Svc. */
export const ALTERNATIVE_SERVICE_RULES: readonly Rule[] = [
  {
    id: 'alt-svc-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: ['alt-svc'],
    yields: ['alt-svc-on-421'],
    sections: 'RFC 7838 3; RFC 7838 3.1',
    message: '`Alt-Svc: {value}` {why}, so clients ignore it or handle it differently.',
    fix: 'Send the protocol, and the authority in quotes: `Alt-Svc: h3=":443"; ma=86400`.',
    reason: 'Clients keep using the connection that they have.',
    check(facts) {
      const why = servicesOf(facts.value('alt-svc') ?? '').fault
      return why === undefined ? undefined : { values: { why } }
    },
  },
  {
    id: 'alt-svc-draft-only',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['alt-svc'],
    yields: ['alt-svc-on-421', 'alt-svc-invalid'],
    sections: 'RFC 7838 3; RFC 9114 3.1.1',
    message: '`Alt-Svc: {value}` offers drafts of HTTP/3 only, which current browsers no longer use.',
    fix: 'Offer the published version: `Alt-Svc: h3=":443"; ma=86400`.',
    check(facts) {
      const { protocols } = servicesOf(facts.value('alt-svc') ?? '')
      return when(protocols.length > 0 && protocols.every((protocol) => DRAFT.test(protocol)))
    },
  },
  {
    id: 'alt-svc-on-421',
    severity: 'warning',
    level: 'MUST',
    statuses: only(421),
    fields: ['alt-svc'],
    sections: 'RFC 7838 6',
    message: 'Clients ignore Alt-Svc in a 421 (Misdirected Request).',
    fix: 'Remove it. Send Alt-Svc with the responses for which the server is authoritative.',
    reason: 'The header has no effect, and the response works without it.',
  },
]
