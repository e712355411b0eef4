import { createHash } from 'node:crypto'
import type { HttpMessage } from '../message/message.ts'

/** Adds the digests of the body if its bytes are known and there is a digest header to compare with. */
export function withDigests(message: HttpMessage): HttpMessage {
  const { rawBody, headers } = message
  if (rawBody === undefined || !headers.some(([name]) => /^(?:content|repr)-digest$/i.test(name))) return message
  const digest = (algorithm: string) => createHash(algorithm).update(rawBody).digest('base64')
  return { ...message, digests: { 'sha-256': digest('sha256'), 'sha-512': digest('sha512') } }
}
