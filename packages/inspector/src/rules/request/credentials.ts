import { isToken } from '@statuskit/core/fields'
import { decodeBase64 } from '../../fields/base64.ts'
import { isRecorded } from '../../message/recorded.ts'
import { isRedacted } from '../../message/redacted.ts'
import { type Rule, when } from '../rule.ts'

const CREDENTIALS = ['authorization', 'proxy-authorization']
/** RFC 6750, section 2.1. */
const BEARER_TOKEN = /^[\w\-.~+/]+=*$/
/** Pairs with a comma between them and without a semicolon anywhere. */
const JOINED = /^[^=,;\s]+=[^,;={"]*, ?[\w-]+=[^;]*$/
/** Attributes of Set-Cookie, with values that no cookie of that name would have. */
const ATTRIBUTE =
  /^(?:httponly|secure|partitioned|samesite=(?:lax|none|strict)|max-age=-?\d+|expires=\w{3,9}, .*|path=\/.*|domain=\.?[\w-]+(?:\.[\w-]+)+)$/i

const NO_COLON = 'has Basic credentials without a colon after the user name'
/** Another status to Basic credentials without a colon shows that a filter cut them off. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 407])

/** Rules about credentials and cookies in requests. Their messages don't repeat the secret. */
export const REQUEST_CREDENTIAL_RULES: readonly Rule[] = [
  {
    id: 'request-authorization-invalid',
    severity: 'error',
    level: 'MUST',
    side: 'request',
    fields: CREDENTIALS,
    needs: ['requestHeaders'],
    sections: 'RFC 9110 11.4; RFC 7617 2; RFC 6750 2.1',
    message: '{name} {what}, so servers answer 401 or 400.',
    fix: 'Send the scheme, a space and the credentials: {example}.',
    check(facts) {
      // The server has accepted the request: what it got may not be what was recorded.
      if (facts.message.status < 400) return undefined
      for (const field of CREDENTIALS) {
        const value = facts.request(field)
        // Filters empty the header.
        if (value === '' && isRecorded(facts)) continue
        const what = value === undefined ? undefined : credentialsFault(value)
        if (what === undefined || (what === NO_COLON && isRecorded(facts) && !REFUSED.has(facts.status))) continue
        const name = facts.linesOf([field], 'request')[0]?.[0] ?? field
        const basic = /^basic\b/i.test(value ?? '')
        const example = basic ? '`Basic dXNlcjpwYXNzd29yZA==`' : '`Bearer mF_9.B5f-4.1JqM`'
        return { values: { name, what, example }, fields: [field] }
      }
      return undefined
    },
  },
  {
    id: 'request-cookie-attribute',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['cookie'],
    needs: ['requestHeaders'],
    sections: 'RFC 6265 4.2.1; RFC 6265 4.2.2',
    message: 'Cookie contains {attribute}, an attribute of Set-Cookie, which servers read as another cookie.',
    fix: 'Send names and values only: `Cookie: SID=31d4d96e; lang=en`.',
    reason: 'Servers mostly ignore a cookie that they do not know.',
    check(facts) {
      const [, ...pairs] = (facts.request('cookie') ?? '').split(';')
      const attribute = pairs.map((pair) => pair.trim()).find((pair) => ATTRIBUTE.test(pair))
      return attribute === undefined ? undefined : { values: { attribute: attribute.split('=', 1)[0] ?? '' } }
    },
  },
  {
    id: 'request-cookie-repeated',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['cookie'],
    needs: ['requestHeaders', 'httpVersion', 'connection', 'fieldLines'],
    sections: 'RFC 6265 5.4; RFC 9113 8.2.3',
    message: 'The request has {count} Cookie headers. Over HTTP/1.1 many servers read only one of them.',
    fix: 'Send one Cookie header with the pairs separated by `; `.',
    reason: 'Servers that join the lines still see every cookie.',
    check(facts) {
      const count = facts.requestValues('cookie').length
      return count > 1 && facts.message.httpVersion?.startsWith('1') ? { values: { count } } : undefined
    },
  },
  {
    id: 'request-cookie-commas',
    severity: 'warning',
    level: 'MUST',
    side: 'request',
    fields: ['cookie'],
    needs: ['requestHeaders'],
    sections: 'RFC 6265 4.2.1',
    message: 'Cookie separates its pairs with commas, so servers read one cookie with a long value.',
    fix: 'Separate the pairs with semicolons: `Cookie: SID=31d4d96e; lang=en`.',
    reason: 'Some servers split at commas too.',
    // HTTP/2 can split the pairs into lines.
    check: (facts) => when(facts.requestValues('cookie').some((line) => JOINED.test(line))),
  },
]

/** What is wrong with credentials, without a part of them. */
function credentialsFault(value: string): string | undefined {
  const space = value.indexOf(' ')
  const scheme = space < 0 ? value : value.slice(0, space)
  const rest = space < 0 ? '' : value.slice(space + 1).trim()
  if (value === '') return 'is empty'
  if (/^(?:basic|bearer):$/i.test(scheme)) return `has a colon after ${scheme.slice(0, -1)}`
  if (!isToken(scheme)) return "doesn't begin with a scheme such as Bearer"
  if (/^bearer$/i.test(scheme)) {
    if (rest === '') return 'has the scheme Bearer without a token'
    if (/^(?:undefined|null|\[object Object\]|NaN)$/.test(rest)) return `has \`${rest}\` in place of a token`
    if (/^bearer\s/i.test(rest)) return 'has the word Bearer twice'
    return BEARER_TOKEN.test(rest) || isRedacted('authorization', rest)
      ? undefined
      : "has a token with characters that a Bearer token can't have"
  }
  if (/^basic$/i.test(scheme)) {
    if (rest === '') return 'has the scheme Basic without credentials'
    const bytes = decodeBase64(rest)
    if (bytes === undefined) return rest.includes(':') ? 'has Basic credentials that are not base64' : undefined
    // What a recorder puts in place of credentials doesn't decode to text.
    const isText = bytes.every((byte) => byte > 31 && byte < 127)
    return isText && !bytes.includes(58) ? NO_COLON : undefined
  }
  return undefined
}
