import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'

const unpackBrotli = promisify(brotliDecompress)
const packGzip = promisify(gzip)

/** The codings of a text file of the site, the smallest first. */
const CODINGS = ['br', 'gzip', 'identity'] as const

/** A content coding. */
export type Coding = (typeof CODINGS)[number]

/**
 * The coding for a request's Accept-Encoding: the smallest that the client accepts. A client that accepts none gets the
 * plain text, as RFC 9110, section 12.5.3, lets a server do.
 */
export function chooseCoding(accepted: string | undefined): Coding {
  if (accepted === undefined) return 'identity'
  const weights = new Map(accepted.toLowerCase().split(',').map(readMember))
  const refused = (coding: string) => (weights.get(coding) ?? weights.get('*') ?? 0) === 0
  return CODINGS.find((coding) => !refused(coding)) ?? 'identity'
}

/** A member such as `gzip;q=0.5`. */
function readMember(member: string): [coding: string, weight: number] {
  const [coding = '', ...parameters] = member.split(';').map((part) => part.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return [coding === 'x-gzip' ? 'gzip' : coding, weight === undefined ? 1 : Number(weight.slice(2))]
}

/** A text that the build compressed with Brotli, in the coding that a client wants. */
export async function recode(brotli: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'br') return brotli
  const text = await unpackBrotli(brotli)
  return coding === 'identity' ? text : packGzip(text)
}
