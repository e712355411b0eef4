import { parseChallenges } from '@statuskit/core/fields'
import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { quote, refuse } from '../plan/request/refusal.ts'
import { fieldOf } from '../plan/request/request.ts'
import { respond } from '../plan/respond.ts'
import { isBasic, type Login } from '../plan/status/basic.ts'
import {
  challengesOf,
  checkNonce,
  DIGEST_ALGORITHMS,
  type DigestAlgorithm,
  digestChallenges,
  digestHash,
  REALM,
} from '../plan/status/challenge.ts'

/** `/auth/basic/{user}/{password}`, `/auth/digest/{user}/{password}`, `/auth/bearer/{token}`: 200 with these, otherwise 401. */
export function planAuth(context: Context): Plan {
  const [scheme, first = '', second = ''] = context.segments
  const given = /^(\S+)(?: +(.*))?$/.exec(fieldOf(context.request, 'authorization') ?? '')
  const credentials = given?.[1]?.toLowerCase() === scheme ? (given?.[2] ?? '') : undefined
  if (scheme === 'bearer') return planBearer(context, first || 'token', credentials)
  if (scheme !== 'basic' && scheme !== 'digest') {
    throw refuse('auth', `Unknown scheme ${quote(scheme ?? '')}. Use /auth/basic, /auth/bearer or /auth/digest.`)
  }
  if ((first === '') !== (second === '')) {
    throw refuse(
      'auth',
      `The path has a user but no password. Use both, as in /auth/${scheme}/alice/secret, or neither for the defaults "user" and "password".`,
    )
  }
  const wanted = { user: first || 'user', password: second || 'password' }
  return scheme === 'basic' ? planBasic(context, wanted, credentials) : planDigest(context, wanted, credentials)
}

function planBasic(context: Context, wanted: Login, credentials: string | undefined): Plan {
  if (credentials !== undefined && isBasic(credentials, wanted)) return accept(context)
  return challenge(context, challengesOf(context, 'basic'), credentials)
}

function planBearer(context: Context, token: string, credentials: string | undefined): Plan {
  if (credentials === token) return accept(context)
  // RFC 6750, section 3.1: the error is only for requests that sent credentials.
  const error = credentials === undefined ? '' : ', error="invalid_token"'
  return challenge(context, [`Bearer realm="${REALM}"${error}`], credentials)
}

function planDigest(context: Context, wanted: Login, credentials: string | undefined): Plan {
  const parameters = new URLSearchParams(context.query)
  const qop = parameters.get('qop')
  if (qop !== null && qop !== 'auth') {
    throw refuse(
      'qop',
      `${quote(qop)} is not supported, because the simulator doesn't hash request bodies. Use qop=auth.`,
    )
  }
  const asked = parameters.get('algorithm')
  const algorithms = DIGEST_ALGORITHMS.filter((algorithm) => asked === null || algorithm === asked.toUpperCase())
  if (algorithms.length === 0) {
    throw refuse('algorithm', `Unknown algorithm ${quote(asked ?? '')}. Use ${DIGEST_ALGORITHMS.join(' or ')}.`)
  }
  const checked = credentials === undefined ? 'wrong' : checkDigest(context, wanted, algorithms)
  if (checked === 'right') return accept(context)
  return challenge(context, digestChallenges(context.state, algorithms, checked === 'stale'), credentials)
}

/** RFC 7616, section 3.4.1, with `qop=auth`, which all our challenges require. */
function checkDigest(
  context: Context,
  { user, password }: Login,
  algorithms: readonly DigestAlgorithm[],
): 'right' | 'wrong' | 'stale' {
  const { method, target } = context.request
  const [sent] = parseChallenges(fieldOf(context.request, 'authorization') ?? '').challenges
  const given: ReadonlyMap<string, string> = sent?.parameters ?? new Map()
  const algorithm = algorithms.find((known) => known === (given.get('algorithm') ?? 'MD5').toUpperCase())
  if (algorithm === undefined || given.get('uri') !== target || given.get('qop') !== 'auth') return 'wrong'
  if (given.get('username') !== user || given.get('realm') !== REALM) return 'wrong'
  const nonce = given.get('nonce') ?? ''
  const state = checkNonce(context.state, nonce)
  if (state === 'unknown') return 'wrong'
  const secret = digestHash(algorithm, `${user}:${REALM}:${password}`)
  const message = digestHash(algorithm, `${method}:${target}`)
  const expected = [secret, nonce, given.get('nc'), given.get('cnonce'), 'auth', message].join(':')
  if (given.get('response')?.toLowerCase() !== digestHash(algorithm, expected)) return 'wrong'
  return state === 'stale' ? 'stale' : 'right'
}

function accept(context: Context): Plan {
  return respond(context, { status: 200, more: { authenticated: true } })
}

function challenge(context: Context, challenges: readonly string[], credentials: string | undefined): Plan {
  const why = credentials === undefined ? 'no credentials of this scheme were sent' : 'the credentials are wrong'
  return respond(context, {
    status: 401,
    fields: challenges.map((value) => ({ name: 'WWW-Authenticate', value, why })),
    more: { detail: `${why[0]?.toUpperCase()}${why.slice(1)}.`, authenticated: false },
  })
}
