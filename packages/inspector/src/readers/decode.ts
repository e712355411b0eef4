import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { HttpMessage } from '../message/message.ts'

const DECODERS = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }
/** Bodies that decode to more bytes than this are left encoded. */
const LIMIT = 1 << 22

/** Adds the decoded body if Node can decode its one content coding. Returns the message unchanged otherwise. */
export function withDecodedBody(message: HttpMessage): HttpMessage {
  const coding = message.headers
    .find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]
    .trim()
    .toLowerCase()
  const decode = coding === undefined ? undefined : DECODERS[coding as keyof typeof DECODERS]
  if (decode === undefined || !message.rawBody?.length || message.body !== undefined) return message
  try {
    return { ...message, body: new Uint8Array(decode(message.rawBody, { maxOutputLength: LIMIT })) }
  } catch {
    return message
  }
}
