import { isIP } from 'node:net'

/** A certificate, as PEM. */
export interface CertificateFiles {
  /** The certificate, followed by those that lead to its authority. */
  readonly cert: string | Buffer
  /** The private key of the certificate. */
  readonly key: string | Buffer
}

/** A certificate authority that lives as long as the process and keeps its key to itself. */
export interface Authority {
  /** Its own certificate, which clients have to trust, as PEM. */
  readonly cert: string
  /** Issues a certificate for host names and addresses; one that is valid, or one that has expired. */
  issue(hosts: readonly string[], expired?: boolean): Promise<CertificateFiles>
}

const DAY = 86_400_000
/** P-256 takes a millisecond to create, and all clients support it. */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** Creates an authority with this name. */
export async function createAuthority(name: string): Promise<Authority> {
  // The library needs the polyfill, and both take a while to load.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const { subtle } = globalThis.crypto
  const usage = x509.KeyUsageFlags
  const keys = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const now = Date.now()
  const own = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: [{ CN: [name] }],
    notBefore: new Date(now - 3 * DAY),
    notAfter: new Date(now + 365 * DAY),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(usage.keyCertSign | usage.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })

  async function issue(hosts: readonly string[], expired = false): Promise<CertificateFiles> {
    const { publicKey, privateKey } = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
    const cert = await x509.X509CertificateGenerator.create({
      serialNumber: serialNumber(),
      subject: [{ CN: [`${name}: ${hosts[0]}`.slice(0, 64)] }],
      issuer: own.subjectName,
      notBefore: new Date(now - 2 * DAY),
      notAfter: new Date(expired ? now - DAY : now + 90 * DAY),
      publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: ALGORITHM,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(usage.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension(
          hosts.map((host) => ({ type: isIP(host) === 0 ? ('dns' as const) : ('ip' as const), value: host })),
        ),
        await x509.AuthorityKeyIdentifierExtension.create(own),
        await x509.SubjectKeyIdentifierExtension.create(publicKey),
      ],
    })
    const key = Buffer.from(await subtle.exportKey('pkcs8', privateKey))
    return { cert: pemOf(cert), key: x509.PemConverter.encode(key, 'PRIVATE KEY') }
  }
  return { cert: pemOf(own), issue }
}

function pemOf(certificate: { toString(format: 'pem'): string }): string {
  return `${certificate.toString('pem')}\n`
}

/** A positive number (RFC 5280, section 4.1.2.2), in hexadecimal. */
function serialNumber(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16))
  bytes[0] = ((bytes[0] as number) & 0x7f) | 0x40
  return Buffer.from(bytes).toString('hex')
}
