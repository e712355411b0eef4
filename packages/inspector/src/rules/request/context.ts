import { parseUrl } from '../../fields/url.ts'
import type { Rule } from '../rule.ts'

/** Origins of browsers whose hosts are not domain names: `chrome-extension://…`. */
const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/(?:[\w.~%-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/** Rules about where a request comes from. */
export const REQUEST_CONTEXT_RULES: readonly Rule[] = [
  {
    id: 'request-referer-forbidden-part',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['referer'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 10.1.3',
    message: 'Referer {what}.',
    fix: 'Send the URL of the page without user, password and fragment: `Referer: https://example.com/page`.',
    reason:
      'The request is answered as usual. A user name and a password are an error, because they reach another site.',
    check(facts) {
      const value = facts.request('referer') ?? ''
      const url = parseUrl(value)
      if (url !== undefined && (url.username !== '' || url.password !== '')) {
        return {
          values: { what: 'contains a user name or a password, which the server and its logs then know' },
          severity: 'error',
        }
      }
      if (value.includes('#')) return { values: { what: 'contains a fragment, which must stay in the client' } }
      return undefined
    },
  },
  {
    id: 'request-origin-invalid',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: ['origin'],
    needs: ['requestHeaders'],
    sections: 'Fetch origin-header',
    message: '`Origin: {value}` is not an origin, so servers refuse it in CORS and in checks against forged requests.',
    fix: 'Send the scheme and the host, without a path or a slash at the end: `Origin: {right}`.',
    check(facts) {
      const value = facts.request('origin') ?? ''
      if (value === 'null' || ORIGIN.test(value)) return undefined
      const origin = parseUrl(value)?.origin
      return { values: { right: origin === undefined || origin === 'null' ? 'https://example.com' : origin } }
    },
  },
]
