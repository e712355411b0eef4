import { parseChallenges } from '@statuskit/core/fields'
import { REDACTED } from '../plan/document/echo.ts'
import type { Plan } from '../plan/plan.ts'
import { fieldOf } from '../plan/request/request.ts'
import { isBasic } from '../plan/status/basic.ts'
import { checkNonce, createNonce, type DigestHash, digestHash, REALM } from '../plan/status/challenge.ts'
import { cookiesOf, formatCookie } from './cookies.ts'
import { parameterOf, reply, replyJson, type Visit } from './visit.ts'

/** The realm that httpbin names, which some tests compare. */
const BASIC_REALM = 'Fake Realm'

const HASHES: readonly DigestHash[] = ['MD5', 'SHA-256', 'SHA-512']
const QOPS = ['auth', 'auth-int'] as const

/** `/basic-auth/{user}/{password}`: 200 with these credentials, otherwise 401. */
export function planBasicAuth(visit: Visit): Plan {
  return planBasic(visit, { status: 401, fields: ['WWW-Authenticate', `Basic realm="${BASIC_REALM}"`] })
}

/** `/hidden-basic-auth/{user}/{password}`: the same, but 404, as a server that hides what it has. */
export function planHiddenBasicAuth(visit: Visit): Plan {
  return planBasic(visit, { status: 404 })
}

function planBasic(visit: Visit, refused: { readonly status: number; readonly fields?: readonly string[] }): Plan {
  const [user = '', password = ''] = visit.segments
  const given = /^basic +(\S+)$/i.exec(fieldOf(visit.request, 'authorization') ?? '')?.[1]
  if (given === undefined || !isBasic(given, { user, password })) return reply(visit, refused)
  return replyJson(visit, { authenticated: true, user })
}

/** `/bearer`: 200 with any bearer token, otherwise 401. */
export function planBearer(visit: Visit): Plan {
  const token = /^Bearer (.*)$/.exec(fieldOf(visit.request, 'authorization') ?? '')?.[1]
  if (token === undefined) return reply(visit, { status: 401, fields: ['WWW-Authenticate', 'Bearer'] })
  return replyJson(visit, { authenticated: true, token: visit.settings.allowed.siteFields ? token : REDACTED })
}

/**
 * `/digest-auth/{qop}/{user}/{password}/{algorithm}/{stale_after}`: 200 with these credentials, otherwise 401. Cookies carry
 * how many requests a nonce is still good for, and the last nonce that was refused.
 */
export function planDigestAuth(visit: Visit): Plan {
  const { request } = visit
  const [qop = '', user = '', password = '', algorithm = 'MD5', staleAfter = 'never'] = visit.segments
  const wanted = {
    qops: QOPS.filter((known) => known === qop || !(QOPS as readonly string[]).includes(qop)),
    user,
    password,
    hash: HASHES.find((known) => known === algorithm) ?? 'MD5',
  }
  const cookies = cookiesOf(request)
  const needsCookie = /^(?:1|t|true)$/i.test(parameterOf(visit, 'require-cookie') ?? '')
  const fake = setCookie(visit, 'fake', 'fake_value')
  const again = [...setCookie(visit, 'stale_after', staleAfter), ...fake]

  const [given] = parseChallenges(fieldOf(request, 'authorization') ?? '').challenges
  if (given?.scheme.toLowerCase() !== 'digest' || (needsCookie && cookies.size === 0)) {
    return challenge(visit, wanted, false, again)
  }
  if (needsCookie && cookies.get('fake') !== 'fake_value') {
    return replyJson(visit, { errors: ['missing cookie set on challenge'] }, { status: 403, fields: fake })
  }
  const nonce = given.parameters.get('nonce') ?? ''
  const refused = [...again, ...setCookie(visit, 'last_nonce', nonce)]
  const left = cookies.get('stale_after')
  const isStale = cookies.get('last_nonce') === nonce || left === '0' || checkNonce(visit.state, nonce) === 'stale'
  if (isStale) return challenge(visit, wanted, true, refused)
  if (!isRight(visit, wanted, given.parameters)) return challenge(visit, wanted, false, refused)
  const counted = left === undefined ? [] : setCookie(visit, 'stale_after', lessOne(left))
  return replyJson(visit, { authenticated: true, user }, { fields: [...fake, ...counted] })
}

interface Wanted {
  readonly qops: readonly (typeof QOPS)[number][]
  readonly user: string
  readonly password: string
  readonly hash: DigestHash
}

/** RFC 7616, section 3.4, and the form without `qop` of RFC 2069, section 2.1.2. */
function isRight(visit: Visit, wanted: Wanted, given: ReadonlyMap<string, string>): boolean {
  const { request, state } = visit
  const { user, password, hash, qops } = wanted
  const target = request.target.replace(/^https?:\/\/[^/?#]*/i, '')
  const nonce = given.get('nonce') ?? ''
  const qop = given.get('qop')
  if (qop !== undefined && !qops.some((known) => known === qop)) return false
  if (given.get('username') !== user || given.get('realm') !== REALM || checkNonce(state, nonce) !== 'fresh')
    return false
  if (given.get('uri') !== target && given.get('uri') !== request.target) return false
  if ((given.get('algorithm') ?? 'MD5').toUpperCase() !== hash) return false
  const secret = digestHash(hash, `${user}:${REALM}:${password}`)
  const body = request.body instanceof Uint8Array ? request.body : ''
  const covered = qop === 'auth-int' ? `:${digestHash(hash, body)}` : ''
  const message = digestHash(hash, `${request.method}:${given.get('uri')}${covered}`)
  const counted = qop === undefined ? [] : [given.get('nc'), given.get('cnonce'), qop]
  return given.get('response')?.toLowerCase() === digestHash(hash, [secret, nonce, ...counted, message].join(':'))
}

function challenge(visit: Visit, { qops, hash }: Wanted, stale: boolean, cookies: readonly string[]): Plan {
  const nonce = createNonce(visit.state)
  const opaque = digestHash('MD5', nonce)
  const value = `Digest realm="${REALM}", nonce="${nonce}", qop="${qops.join(', ')}", opaque="${opaque}", algorithm=${hash}, stale=${stale}`
  return reply(visit, { status: 401, fields: ['WWW-Authenticate', value, ...cookies] })
}

function setCookie(visit: Visit, name: string, value: string): string[] {
  // A simulator that others share sets no cookies.
  return visit.settings.allowed.siteFields ? ['Set-Cookie', formatCookie(visit, name, value)] : []
}

function lessOne(count: string): string {
  return /^\d{1,9}$/.test(count) ? String(Number(count) - 1) : 'never'
}
