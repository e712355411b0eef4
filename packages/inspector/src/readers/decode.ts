import * as zlib from 'node:zlib'
import type { HttpMessage } from '../message/message.ts'

/** Bodies that decode to more bytes than this are left encoded. */
const LIMIT = 1 << 22
/** More codings than this are not undone, because each can expand to the limit again. */
const MOST_CODINGS = 8

const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE'

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

function decoderOf(coding: string): Decoder | undefined {
  if (coding === 'gzip' || coding === 'x-gzip') return zlib.gunzipSync
  if (coding === 'deflate') return inflate
  if (coding === 'br') return zlib.brotliDecompressSync
  // Node 20 has no zstd.
  if (coding === 'zstd') return (zlib as { zstdDecompressSync?: Decoder }).zstdDecompressSync
  return undefined
}

/** Some servers leave out the wrapper that the coding has (RFC 9110, section 8.4.1.2), and clients accept that. */
function inflate(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  try {
    return zlib.inflateSync(bytes, options)
  } catch (error) {
    if (reasonOf(error) === TOO_LARGE) throw error
    return zlib.inflateRawSync(bytes, options)
  }
}

/**
 * Adds the decoded body if Node can decode its content codings, and `undecodable` if it can't: because the bytes are
 * corrupt, or because this version of Node has no decoder. Returns other messages unchanged.
 */
export function withDecodedBody(message: HttpMessage): HttpMessage {
  const { rawBody, body, headers, status } = message
  const codings = headers
    .filter(([name]) => name.toLowerCase() === 'content-encoding')
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  // A part of coded bytes can't be decoded.
  if (codings.length === 0 || !rawBody?.length || body !== undefined || status === 206) return message
  if (codings.length > MOST_CODINGS) return message
  let decoded: Uint8Array = rawBody
  // The last coding is the outermost one.
  for (const coding of codings.reverse()) {
    const decode = decoderOf(coding)
    if (decode === undefined) return { ...message, undecodable: `unsupported ${coding}` }
    try {
      decoded = decode(decoded, { maxOutputLength: LIMIT })
    } catch (error) {
      return reasonOf(error) === TOO_LARGE ? message : { ...message, undecodable: `corrupt ${coding}` }
    }
  }
  return { ...message, body: new Uint8Array(decoded) }
}

function reasonOf(error: unknown): unknown {
  return (error as { code?: unknown } | undefined)?.code
}
