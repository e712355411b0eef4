import { isSafeMethod } from '@statuskit/core/methods'
import { isLoopback } from '../../message/loopback.ts'
import { type Rule, when } from '../rule.ts'
import { reportToFault } from './structured-fault.ts'
import { HEADER_VALUES, SECURE_ONLY } from './table.gen.ts'
import { isRead } from './value-fault.ts'

const WITH_REPORT_TO = /* @__PURE__ */ HEADER_VALUES.filter(
  ({ shape, parameters }) => shape === 'sf-item' && parameters?.['report-to'] !== undefined,
)
/** `hsts-over-http` reports this one. */
const SECURE = /* @__PURE__ */ SECURE_ONLY.filter((name) => name !== 'strict-transport-security')

/** Rules about headers that have no effect where they are sent, and about a parameter that several headers share. */
export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'secure-header-over-http',
    severity: 'info',
    level: 'MUST',
    profile: 'browser',
    fields: SECURE,
    needs: ['url'],
    sections: 'RFC 8942 3.1; Clear Site Data header; HTML the-coop-headers',
    message: 'Browsers ignore {names} over http.',
    fix: 'Redirect to https, and send {names} there.',
    reason: 'The headers have no effect here, so they do no harm either.',
    check(facts) {
      // Browsers trust the local machine without https.
      if (facts.url?.protocol !== 'http:' || isLoopback(facts.url.hostname)) return undefined
      const fields = SECURE.filter((name) => facts.has(name))
      return { values: { names: fields.map((name) => facts.sentName(name)).join(', ') }, fields }
    },
  },
  {
    id: 'cache-group-invalidation-safe',
    severity: 'error',
    level: 'MUST',
    fields: ['cache-group-invalidation'],
    needs: ['method'],
    sections: 'RFC 9875 3',
    message: 'Caches ignore Cache-Group-Invalidation in the response to {method}, which is a safe method.',
    fix: 'Send it in responses to POST, PUT, PATCH or DELETE.',
    check: (facts) => when(isSafeMethod(facts.message.method ?? '')),
  },
  {
    id: 'report-to-parameter-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: /* @__PURE__ */ WITH_REPORT_TO.map(({ name }) => name.toLowerCase()),
    sections: 'HTML the-coop-headers; HTML the-coep-headers',
    message: '`{name}: {text}` {why}, so browsers send no reports.',
    fix: 'Name an endpoint of Reporting-Endpoints in double quotes: `report-to="name"`.',
    reason: 'The policy itself still works.',
    check(facts) {
      for (const row of WITH_REPORT_TO) {
        const field = row.name.toLowerCase()
        const text = facts.value(field)
        // Most policies have no parameter.
        const why = text?.includes('report-to') && isRead(row, facts) ? reportToFault(row, text) : undefined
        if (text !== undefined && why !== undefined)
          return { values: { name: facts.sentName(field), text, why }, fields: [field] }
      }
      return undefined
    },
  },
]
