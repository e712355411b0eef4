import { isIP } from 'node:net'
import { createSecureContext, type SecureContext } from 'node:tls'
import { LIMITS } from '../../plan/request/limits.ts'
import { BoundedMap } from '../../plan/store/bounded-map.ts'
import { type Authority, type CertificateFiles, createAuthority } from './authority.ts'
import type { Identity } from './endpoint.ts'

/** The ways in which the simulator's other certificates are wrong. */
type CertificateFault = 'expired' | 'wrongHost' | 'untrusted'

/** Everything that a simulator with TLS shows to clients. */
export interface Identities {
  /** The certificate of the authority, as PEM. */
  readonly ca: string
  readonly own: Identity
  readonly faults: Readonly<Record<CertificateFault, Identity>>
}

/** A host name that no server has (RFC 2606, section 2). */
const WRONG_HOST = 'wrong-host.invalid'
const LOCAL = ['localhost', '127.0.0.1', '::1'] as const
const HOST_NAME = /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)*[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i

/**
 * The certificates of a simulator that listens on a host: those of a new authority, or your own for the right one.
 *
 * @throws {TypeError} when your own files are not a certificate and its private key
 */
export async function createIdentities(files: CertificateFiles | true, host: string | undefined): Promise<Identities> {
  if (files !== true) assertUsable(files)
  const authority = await createAuthority('statuskit simulator')
  const stranger = await createAuthority('statuskit simulator, untrusted')
  const hosts = [...LOCAL, ...(host === undefined || LOCAL.some((known) => known === host) ? [] : [host])]
  async function identity(from: Authority, names: readonly string[], expired?: boolean): Promise<Identity> {
    return { files: await from.issue(names, expired) }
  }
  return {
    ca: authority.cert,
    own: files === true ? { ...(await identity(authority, hosts)), forName: issuer(authority, hosts) } : { files },
    faults: {
      expired: await identity(authority, hosts, true),
      wrongHost: await identity(authority, [WRONG_HOST]),
      untrusted: await identity(stranger, hosts),
    },
  }
}

/** Issues a certificate for each name that clients ask for, because a tunnel of the proxy can lead to any host. */
function issuer(authority: Authority, hosts: readonly string[]): NonNullable<Identity['forName']> {
  const contexts = new BoundedMap<Promise<SecureContext>>(LIMITS.certificates)
  return async (name) => {
    if (hosts.includes(name) || isIP(name) !== 0 || !HOST_NAME.test(name)) return undefined
    const context = contexts.get(name) ?? authority.issue([name]).then((files) => createSecureContext({ ...files }))
    contexts.set(name, context)
    return context
  }
}

function assertUsable({ cert, key }: CertificateFiles): void {
  try {
    for (const [name, value] of Object.entries({ cert, key }))
      if (value === undefined) throw new Error(`${name} is missing`)
    createSecureContext({ cert, key })
  } catch (error) {
    throw new TypeError(
      `tls has no usable certificate: ${(error as Error).message}. Set cert to the PEM text of a certificate and key to that of its private key, or use tls: true.`,
    )
  }
}
