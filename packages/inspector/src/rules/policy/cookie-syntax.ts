import { isToken } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { closestWord } from '../closest-word.ts'
import { type Rule, when } from '../rule.ts'
import { COOKIE_DRAFT, named } from './cookies.ts'

const ATTRIBUTES = ['expires', 'max-age', 'domain', 'path', 'secure', 'httponly', 'samesite', 'partitioned']
/** Attributes of older standards and of single browsers, which others ignore as intended. */
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...ATTRIBUTES,
  'comment',
  'commenturl',
  'discard',
  'port',
  'priority',
  'sameparty',
  'version',
])
/** The longest lifetime that browsers keep a cookie for, in seconds: 400 days. */
const LONGEST = 34_560_000

/** A comma before an attribute. */
const COMMAS =
  /,[ \t]*(?=(?:(?:path|domain|samesite|max-age|expires)=|(?:secure|httponly|partitioned)[ \t]*(?:[,;]|$)))/i
const COMMAS_ALL = /* @__PURE__ */ new RegExp(COMMAS, 'gi')

/** Rules about the syntax of cookies. */
export const COOKIE_SYNTAX_RULES: readonly Rule[] = [
  {
    id: 'cookie-nameless',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1; RFC 6265 5.2',
    message: '`Set-Cookie: {text}` has no cookie name. Some clients ignore it, and others send it back without a name.',
    fix: 'Send `name=value`.',
    check(facts) {
      // An empty header sets nothing.
      const index = facts.cookies.findIndex(({ name }, at) => name === '' && facts.values('set-cookie')[at] !== '')
      return index < 0 ? undefined : { values: { text: facts.values('set-cookie')[index] ?? '' } }
    },
  },
  {
    id: 'cookie-name-invalid',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1',
    message: "The cookie name `{names}` has characters that a token can't have.",
    fix: "Use letters, digits and `!#$%&'*+-.^_|~` only.",
    reason: 'Browsers accept such names. Some servers and libraries skip or cut them.',
    check: (facts) => named(facts, ({ name }) => name !== '' && !isToken(name)),
  },
  {
    id: 'cookie-value-invalid',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1',
    message: 'The value of the cookie `{names}` has a space, comma, quote, backslash or non-ASCII character.',
    fix: 'Encode the value, for example with percent-encoding or base64.',
    reason: 'Browsers accept such values. Some servers and libraries cut them.',
    check: (facts) => named(facts, ({ value }) => !/^(?:[!#-+\--:<-[\]-~]*|"[!#-+\--:<-[\]-~]*")$/.test(value)),
  },
  {
    id: 'cookie-attribute-misspelled',
    severity: 'warning',
    level: 'advice',
    fields: ['set-cookie'],
    sections: 'RFC 6265 5.2; RFC 6265 4.1.1',
    message: 'Browsers ignore `{name}`, which is not an attribute of cookies. `{meant}` is.',
    fix: 'Send `{meant}`.',
    reason: 'The cookie is less protected, or lives for another time, than the server intends.',
    check(facts) {
      for (const { attributes } of facts.cookies) {
        for (const name of attributes.keys()) {
          const meant = KNOWN.has(name) ? undefined : meantAttribute(name)
          if (meant !== undefined && !attributes.has(meant))
            return { values: { name, meant: SPELLINGS[meant] ?? meant } }
        }
      }
      return undefined
    },
  },
  {
    id: 'cookie-attribute-commas',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1; RFC 6265 5.2',
    message: 'Browsers read `{text}` as part of the {where} before it, because only a semicolon begins an attribute.',
    fix: 'Send `Set-Cookie: {fixed}`.',
    check(facts) {
      for (const line of facts.values('set-cookie')) {
        const at = line.search(COMMAS)
        const [value = ''] = /^[^;]*/.exec(line.slice(0, at)) ?? []
        if (at < 0 || !value.includes('=')) continue
        return {
          values: {
            text: line.slice(at).replace(/;.*$/s, ''),
            where: value.length < at ? 'attribute' : 'value',
            // The value can be a secret.
            fixed: `${value.replace(/=.*$/s, '=\u2026')}${line.slice(value.length).replace(COMMAS_ALL, '; ')}`,
          },
        }
      }
      return undefined
    },
  },
  {
    id: 'cookie-attribute-contradiction',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1; RFC 6265 5.3',
    message: 'The cookie `{names}` has an attribute twice with different values, and browsers use the last one.',
    fix: 'Send each attribute once.',
    check: (facts) => named(facts, ({ contradictions }) => contradictions.some((name) => ATTRIBUTES.includes(name))),
  },
  {
    id: 'cookie-lifetime-long',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    fields: ['set-cookie'],
    sections: `${COOKIE_DRAFT} 5.5`,
    message: 'The cookie `{names}` lives for more than 400 days, after which browsers delete it.',
    fix: 'Send `Max-Age=34560000` or less, and renew the cookie when it is used.',
    reason: 'Browsers shorten the lifetime. The cookie works until then.',
    check: (facts) => named(facts, ({ attributes }) => (lifetimeOf(facts, attributes) ?? 0) > LONGEST),
  },
  {
    id: 'cookie-attribute-too-long',
    severity: 'error',
    level: 'MUST',
    fields: ['set-cookie'],
    sections: `${COOKIE_DRAFT} 5.6`,
    message: 'Browsers ignore an attribute of the cookie `{names}`, because its value is longer than 1024 bytes.',
    fix: 'Send a shorter value.',
    check: (facts) =>
      when(facts.values('set-cookie').some((line) => line.length > 1024))
        ? named(facts, ({ attributes }) => [...attributes.values()].some((value) => value.length > 1024))
        : undefined,
  },
]

const SPELLINGS: Readonly<Record<string, string>> = {
  domain: 'Domain',
  expires: 'Expires',
  httponly: 'HttpOnly',
  'max-age': 'Max-Age',
  partitioned: 'Partitioned',
  path: 'Path',
  samesite: 'SameSite',
  secure: 'Secure',
}

/** The attribute that a misspelled name stands for. */
function meantAttribute(name: string): string | undefined {
  if (name.length < 4) return undefined
  const letters = name.replaceAll(/[-_ ]/g, '')
  return ATTRIBUTES.find((each) => each.replace('-', '') === letters) ?? closestWord(name, ATTRIBUTES)
}

/** The lifetime of a cookie in seconds. */
function lifetimeOf(facts: Facts, attributes: ReadonlyMap<string, string>): number | undefined {
  const age = attributes.get('max-age')
  if (age !== undefined && /^-?\d+$/.test(age)) return Number(age)
  const expires = facts.date(attributes.get('expires') ?? '')
  return expires === undefined ? undefined : (expires.time - facts.now) / 1000
}
