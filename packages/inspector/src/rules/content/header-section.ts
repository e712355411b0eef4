import { isFieldName } from '../../message/field-name.ts'
import { remember } from '../../message/remember.ts'
import { closestWord } from '../closest-word.ts'
import { correctDate } from '../corrected-value.ts'
import type { Rule } from '../rule.ts'
import { REPEATED } from '../values/table.gen.ts'

/** Headers with a single value whose repetition no other rule reports. */
const SINGLETONS: readonly string[] = /* @__PURE__ */ Object.keys(REPEATED)
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/
/** Above this size, in bytes, servers and proxies begin to reject header sections. */
const LARGE = 16_384

/** Names that are long enough to tell a misspelling from another name, and whose headers clients act on. */
const NAMES: readonly string[] = [
  'Accept-Ranges',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Cache-Control',
  'Clear-Site-Data',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Language',
  'Content-Range',
  'Content-Security-Policy',
  'Content-Security-Policy-Report-Only',
  'Content-Type',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Deprecation',
  'Last-Modified',
  'Permissions-Policy',
  'Referrer-Policy',
  'Reporting-Endpoints',
  'Retry-After',
  'Server-Timing',
  'Set-Cookie',
  'Strict-Transport-Security',
  'Timing-Allow-Origin',
  'WWW-Authenticate',
  'X-Content-Type-Options',
  'X-Frame-Options',
]
const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(NAMES.map((name) => [name.toLowerCase(), name]))
const SPELLED: readonly string[] = /* @__PURE__ */ [...SPELLINGS.keys()]

/** The header whose name a name misspells; empty for other names, such as those that only have `X-` in front. */
const misspelledName = /* @__PURE__ */ remember((name: string): string => {
  // RFC 2965 defines `Set-Cookie2`.
  if (SPELLINGS.has(name) || SPELLINGS.has(name.replace(/^x-/, '')) || name === 'set-cookie2') return ''
  return SPELLINGS.get(closestWord(name, SPELLED) ?? '') ?? ''
})

/** Rules about the header section as a whole, and about dates. */
export const HEADER_SECTION_RULES: readonly Rule[] = [
  {
    id: 'field-name-invalid',
    severity: 'error',
    level: 'MUST',
    sections: 'RFC 9110 5.1; RFC 9112 5.1',
    message: '`{name}` is not a valid header name.',
    fix: 'Use letters, digits and hyphens, followed directly by the colon: `X-Name: value`.',
    check(facts) {
      for (const name of facts.lines.keys()) {
        if (!isFieldName(name)) return { values: { name }, fields: [name] }
      }
      return undefined
    },
  },
  {
    id: 'field-name-misspelled',
    severity: 'warning',
    level: 'advice',
    sections: 'RFC 9110 5.1',
    message: 'Clients ignore {name}, because they look for {meant}.',
    fix: 'Rename it to {meant}.',
    reason: 'A header that was meant to have an effect has none.',
    check(facts) {
      for (const name of facts.lines.keys()) {
        const meant = misspelledName(name)
        if (meant !== '' && !facts.has(meant.toLowerCase()))
          return { values: { name: facts.sentName(name), meant }, fields: [name] }
      }
      return undefined
    },
  },
  {
    id: 'field-value-invalid',
    severity: 'error',
    level: 'MUST',
    sections: 'RFC 9110 5.5',
    message: '{name} contains the control character {character}, which can break the header section.',
    fix: 'Remove or encode control characters.',
    check(facts) {
      for (const [name, value] of facts.message.headers) {
        const at = value.search(CONTROL)
        if (at < 0) continue
        const character = `U+${value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
        return { values: { name, character }, fields: [name.toLowerCase()] }
      }
      return undefined
    },
  },
  {
    id: 'field-singleton-repeated',
    severity: 'error',
    level: 'MUST',
    fields: SINGLETONS,
    sections: 'RFC 9110 5.3',
    message: '{name} appears {count} times {how}.',
    fix: 'Send {name} once.',
    reason: 'The same value repeated is a warning if recipients can still tell its meaning.',
    check(facts) {
      if (!facts.hasRepeatedFields) return undefined
      for (const name of SINGLETONS) {
        const values = facts.values(name)
        if (values.length < 2) continue
        const same = values.every((value) => value === values[0])
        const effect = REPEATED[name]
        // Where the table names no effect, the same value twice is as clear as one.
        const harmless = same && effect === ''
        const what = same ? 'with the same value' : 'with different values'
        const how = harmless ? what : `${what}, so ${effect || 'recipients disagree about which one counts'}`
        return {
          values: { name: facts.sentName(name), count: values.length, how },
          fields: [name],
          ...(harmless && { severity: 'warning' as const }),
        }
      }
      return undefined
    },
  },
  {
    id: 'header-section-large',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    sections: 'RFC 9110 5.4',
    message: 'The headers take {size} bytes. Some clients and proxies reject more than 16 kB.',
    fix: 'Send fewer or shorter headers. Cookies are often the largest.',
    check(facts) {
      let size = 0
      for (const [name, value] of facts.message.headers) size += name.length + value.length + 4
      return size > LARGE ? { values: { size } } : undefined
    },
  },
  {
    id: 'date-missing',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    statuses: (row) => row !== undefined && row.class !== 'informational' && row.class !== 'server-error',
    absence: ['date'],
    needs: ['connection'],
    sections: 'RFC 9110 6.6.1',
    message: 'The response has no Date header.',
    fix: 'Send the current time, for example `Date: Sun, 06 Nov 1994 08:49:37 GMT`.',
    reason:
      'Recipients with a clock add Date themselves, so caches keep working. A server without a clock must not send it.',
  },
  {
    id: 'date-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: ['date', 'last-modified'],
    sections: 'RFC 9110 5.6.7',
    message: '`{name}: {text}` {why}.',
    fix: 'Send {like}`{name}: {fixed}`.',
    reason: 'Recipients must also accept the two obsolete formats, so dates in those still work.',
    check(facts) {
      for (const name of ['date', 'last-modified']) {
        const text = facts.values(name)[0]
        if (text === undefined) continue
        const date = facts.date(text)
        if (!date?.isFixdate || !date.hasRightDay) {
          const known = correctDate(text, facts.now)
          const fixed = known ?? 'Sun, 06 Nov 1994 08:49:37 GMT'
          const like = known === undefined ? 'a date such as ' : ''
          const why = date?.isFixdate
            ? 'has the wrong day of the week'
            : 'is not in the date format that servers must send'
          return { values: { name: facts.sentName(name), text, why, like, fixed }, fields: [name] }
        }
      }
      return undefined
    },
  },
]
