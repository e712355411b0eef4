import { md5 } from '@noble/hashes/legacy'
import { sha256, sha512 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { Context } from '../context.ts'
import type { AuthScheme } from '../request/options.ts'
import { type State, secretOf } from '../state.ts'

/** The realm of every challenge. */
export const REALM = 'simulator'

/** The hashes of Digest, the stronger one first (RFC 7616, section 3.7). */
export const DIGEST_ALGORITHMS = ['SHA-256', 'MD5'] as const

/** A hash of Digest. */
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number]

/** A hash that can be checked: those of the challenges, and SHA-512, which httpbin's clients use. */
export type DigestHash = DigestAlgorithm | 'SHA-512'

/** How long a nonce is valid, in milliseconds. */
const NONCE_LIFETIME = 300_000

/** The hash of a text or of bytes, in hexadecimal. */
export function digestHash(algorithm: DigestHash, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? utf8ToBytes(content) : content
  const hash = algorithm === 'MD5' ? md5 : algorithm === 'SHA-256' ? sha256 : sha512
  return bytesToHex(hash(bytes))
}

/** The challenges of a scheme, one line each; empty for `none`. */
export function challengesOf({ state }: Context, scheme: AuthScheme): readonly string[] {
  switch (scheme) {
    case 'basic':
      return [`Basic realm="${REALM}"`]
    case 'bearer':
      return [`Bearer realm="${REALM}"`]
    case 'digest':
      return digestChallenges(state, DIGEST_ALGORITHMS, false)
    case 'negotiate':
      return ['Negotiate']
    case 'none':
      return []
  }
}

/** The challenges of Digest, one for each hash. */
export function digestChallenges(
  state: State,
  algorithms: readonly DigestAlgorithm[],
  stale: boolean,
): readonly string[] {
  const nonce = createNonce(state)
  return algorithms.map(
    (algorithm) =>
      `Digest realm="${REALM}", qop="auth", algorithm=${algorithm}, nonce="${nonce}"${stale ? ', stale=true' : ''}`,
  )
}

/** A nonce that {@link checkNonce} recognizes. */
export function createNonce(state: State): string {
  const time = Math.floor(state.now()).toString(36)
  return `${time}.${sealOf(state, time)}`
}

/** Whether this simulator issued a nonce: `fresh`, `stale` if it is too old, or `unknown`. */
export function checkNonce(state: State, nonce: string): 'fresh' | 'stale' | 'unknown' {
  const [time = '', seal] = nonce.split('.')
  if (seal !== sealOf(state, time)) return 'unknown'
  return state.now() - Number.parseInt(time, 36) <= NONCE_LIFETIME ? 'fresh' : 'stale'
}

function sealOf(state: State, time: string): string {
  return digestHash('SHA-256', `${secretOf(state)}:${time}`).slice(0, 24)
}
