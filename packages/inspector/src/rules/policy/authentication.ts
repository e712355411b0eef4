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
    level: 'MUST',
    statuses: requires('WWW-Authenticate'),
    absence: ['www-authenticate'],
    sections: 'RFC 9110 15.5.2; RFC 9110 11.6.1',
    message: "{status} has no WWW-Authenticate header, so the client can't tell how to authenticate.",
    fix: 'Add a challenge, for example `WWW-Authenticate: Bearer`. Browsers prompt for Basic. Send 403 if no credentials would help.',
  },
  {
    id: 'status-407-missing-proxy-authenticate',
    severity: 'error',
    level: 'MUST',
    statuses: requires('Proxy-Authenticate'),
    absence: ['proxy-authenticate'],
    yields: ['status-407-from-origin'],
    sections: 'RFC 9110 15.5.8; RFC 9110 11.7.1',
    message: "{status} has no Proxy-Authenticate header, so the client can't tell how to authenticate.",
    fix: 'Add a challenge, for example `Proxy-Authenticate: Basic realm="proxy"`. Send 401 if you are not a proxy.',
  },
  {
    id: 'status-407-from-origin',
    severity: 'warning',
    level: 'advice',
    statuses: only(407),
    fields: ['www-authenticate'],
    absence: ['proxy-authenticate'],
    sections: 'RFC 9110 15.5.8',
    message:
      '407 (Proxy Authentication Required) comes with WWW-Authenticate, which is the challenge of an origin server.',
    fix: 'Send 401 if you are the origin server. A proxy sends Proxy-Authenticate.',
    reason: "Clients look for the challenge in Proxy-Authenticate and can't authenticate.",
  },
  {
    id: 'challenge-invalid',
    severity: 'error',
    level: 'MUST',
    fields: FIELDS,
    sections: 'RFC 9110 11.6.1; RFC 9110 11.2',
    message: '`{name}: {text}` is not a list of challenges.',
    fix: 'Send a scheme and its parameters, for example `Basic realm="api"`.',
    check(facts) {
      const broken = FIELDS.find((name) => facts.has(name) && challengesOf(facts, name) === undefined)
      return broken === undefined
        ? undefined
        : { values: { name: facts.sentName(broken), text: facts.value(broken) ?? '' }, fields: [broken] }
    },
  },
  {
    id: 'challenge-basic-missing-realm',
    severity: 'error',
    level: 'MUST',
    fields: FIELDS,
    sections: 'RFC 7617 2',
    message: 'The Basic challenge has no realm.',
    fix: 'Add a realm, for example `Basic realm="api"`.',
    check: (facts) => someChallenge(facts, ({ scheme, parameters }) => isBasic(scheme) && !parameters.has('realm')),
  },
  {
    id: 'challenge-duplicate-param',
    severity: 'error',
    level: 'MUST',
    fields: FIELDS,
    sections: 'RFC 9110 11.2',
    message: 'A challenge has the parameter {name} more than once.',
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
    level: 'SHOULD',
    profile: 'strict',
    statuses: only(401),
    fields: ['www-authenticate'],
    needs: ['allRequestHeaders'],
    sections: 'RFC 6750 3.1',
    message: 'The Bearer challenge has an error code, but the request had no credentials.',
    fix: 'Leave `error` out if the request has no token.',
    reason: 'The challenge works either way. The error code only says more than it should.',
    check: (facts) =>
      facts.request('authorization') === undefined
        ? someChallenge(facts, ({ scheme, parameters }) => scheme.toLowerCase() === 'bearer' && parameters.has('error'))
        : undefined,
  },
  {
    id: 'challenge-unknown-scheme',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: FIELDS,
    sections: 'RFC 9110 11.1',
    message: "{scheme} is not a registered authentication scheme. Clients that don't know it skip the challenge.",
    fix: 'Use a registered scheme such as Bearer, or document yours.',
    check(facts) {
      const all = FIELDS.flatMap((field) => challengesOf(facts, field) ?? [])
      const scheme = all.find((challenge) => !SCHEMES.test(challenge.scheme))?.scheme
      return scheme === undefined ? undefined : { values: { scheme } }
    },
  },
  {
    id: 'basic-over-http',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['www-authenticate'],
    needs: ['url'],
    sections: 'RFC 7617 4',
    message: 'A Basic challenge over http makes clients send passwords unencrypted.',
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
