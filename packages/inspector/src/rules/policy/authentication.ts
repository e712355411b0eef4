import { type ParsedChallenge, parseChallenges } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { isLoopback } from '../../message/loopback.ts'
import { only, type Rule, requires, when } from '../rule.ts'

const FIELDS = ['www-authenticate', 'proxy-authenticate']
/** IANA's registry of HTTP authentication schemes. */
const SCHEMES =
  /^(?:basic|bearer|concealed|digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-sha-1|scram-sha-256|vapid|ntlm)$/i

/** Rules about authentication. */
export const AUTHENTICATION_RULES: readonly Rule[] = [
  {
    id: 'status-401-missing-www-authenticate',
    severity: 'error',
    statuses: requires('WWW-Authenticate'),
    absence: ['www-authenticate'],
    sections: 'RFC 9110 15.5.2; RFC 9110 11.6.1',
    message: '{status} has no challenge in WWW-Authenticate: a client cannot tell how to authenticate',
    fix: 'Add WWW-Authenticate, with a scheme other than Basic if browsers must not ask; or answer 403.',
  },
  {
    id: 'status-407-missing-proxy-authenticate',
    severity: 'error',
    statuses: requires('Proxy-Authenticate'),
    absence: ['proxy-authenticate'],
    yields: ['status-407-from-origin'],
    sections: 'RFC 9110 15.5.8; RFC 9110 11.7.1',
    message: '{status} has no challenge in Proxy-Authenticate: a client cannot tell how to authenticate',
    fix: 'Add Proxy-Authenticate; an origin server answers 401.',
  },
  {
    id: 'status-407-from-origin',
    severity: 'warning',
    statuses: only(407),
    fields: ['www-authenticate'],
    sections: 'RFC 9110 15.5.8',
    message: '407 is for proxies, and WWW-Authenticate is an origin server’s challenge',
    fix: 'Answer 401, or send Proxy-Authenticate alone.',
  },
  {
    id: 'challenge-invalid',
    severity: 'error',
    fields: FIELDS,
    sections: 'RFC 9110 11.6.1; RFC 9110 11.2',
    message: '{broken} does not parse: {text}',
    fix: 'Send a scheme and then name="value" parameters with commas between, quotes closed.',
    check(facts) {
      const broken = FIELDS.find((name) => facts.has(name) && challengesOf(facts, name) === undefined)
      return broken === undefined
        ? undefined
        : { values: { broken, text: facts.value(broken) ?? '' }, fields: [broken] }
    },
  },
  {
    id: 'challenge-basic-missing-realm',
    severity: 'error',
    fields: FIELDS,
    sections: 'RFC 7617 2',
    message: 'the Basic challenge has no realm',
    fix: 'Add realm="…".',
    check: (facts) => someChallenge(facts, ({ scheme, parameters }) => isBasic(scheme) && !parameters.has('realm')),
  },
  {
    id: 'challenge-duplicate-param',
    severity: 'error',
    fields: FIELDS,
    sections: 'RFC 9110 11.2',
    message: 'a challenge has the parameter {name} twice',
    fix: 'Send each parameter once.',
    check(facts) {
      const name = FIELDS.flatMap((field) => challengesOf(facts, field) ?? []).find(
        ({ repeated }) => repeated,
      )?.repeated
      return name === undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'challenge-bearer-error-on-no-token',
    severity: 'info',
    profile: 'strict',
    statuses: only(401),
    fields: ['www-authenticate'],
    needs: ['allRequestHeaders'],
    sections: 'RFC 6750 3.1',
    message: 'the Bearer challenge names an error, and the request had no credentials',
    fix: 'Leave error out where no token was sent.',
    check: (facts) =>
      facts.request('authorization') === undefined
        ? someChallenge(facts, ({ scheme, parameters }) => scheme.toLowerCase() === 'bearer' && parameters.has('error'))
        : undefined,
  },
  {
    id: 'challenge-unknown-scheme',
    severity: 'info',
    profile: 'strict',
    fields: FIELDS,
    sections: 'RFC 9110 11.1',
    message: 'the scheme {scheme} is not registered: clients pass over the challenge',
    fix: 'Document the scheme, or use a registered one.',
    check(facts) {
      const all = FIELDS.flatMap((field) => challengesOf(facts, field) ?? [])
      const scheme = all.find((challenge) => !SCHEMES.test(challenge.scheme))?.scheme
      return scheme === undefined ? undefined : { values: { scheme } }
    },
  },
  {
    id: 'basic-over-http',
    severity: 'warning',
    fields: ['www-authenticate'],
    needs: ['url'],
    sections: 'RFC 7617 4',
    message: 'a Basic challenge over http makes clients send passwords in the clear',
    fix: 'Ask for credentials over https only.',
    check: (facts) =>
      facts.url?.protocol === 'http:' && !isLoopback(facts.url.hostname)
        ? someChallenge(facts, ({ scheme }) => isBasic(scheme))
        : undefined,
  },
]

function challengesOf(facts: Facts, field: string): readonly ParsedChallenge[] | undefined {
  const value = facts.value(field)
  if (value === undefined) return []
  const { challenges, invalid } = parseChallenges(value)
  return challenges.length > 0 && invalid.length === 0 ? challenges : undefined
}

function someChallenge(facts: Facts, test: (challenge: ParsedChallenge) => boolean): true | undefined {
  return when(FIELDS.some((field) => challengesOf(facts, field)?.some(test)))
}

function isBasic(scheme: string): boolean {
  return scheme.toLowerCase() === 'basic'
}
