import { readFile } from 'node:fs/promises'
import type { CertificateFiles, SimulatorTls } from '@statuskit/simulator'
import { UsageError } from '../command/usage-error.ts'

/** The simulator's option `tls` from the options of the command. */
export async function tlsOptionOf(
  tls: boolean | undefined,
  cert: string | undefined,
  key: string | undefined,
): Promise<boolean | CertificateFiles> {
  if (cert === undefined && key === undefined) return tls ?? false
  if (cert === undefined || key === undefined) {
    const [given, missing] = cert === undefined ? ['--tls-key', '--tls-cert'] : ['--tls-cert', '--tls-key']
    throw new UsageError(`${given} needs ${missing}. Set both, or use --tls alone for certificates of this run.`)
  }
  return { cert: await read('--tls-cert', cert), key: await read('--tls-key', key) }
}

function read(option: string, file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${option} ${JSON.stringify(file)} can't be read (${error.code}). Use the path of a PEM file.`)
  })
}

/** How to reach the simulator over TLS. */
export function tlsLines(url: string, { url: secure, faults }: SimulatorTls): readonly string[] {
  return [
    `HTTPS, with HTTP/2: ${secure}`,
    `Certificate authority to trust: ${url}/ca.pem`,
    `Wrong certificates: ${faults.expired} (expired), ${faults.wrongHost} (other host), ${faults.untrusted} (untrusted)`,
    `Handshake that is reset: ${faults.reset}`,
  ]
}
