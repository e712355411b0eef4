import { sha1 } from '@noble/hashes/legacy'
import { utf8ToBytes } from '@noble/hashes/utils'

/** The value by which a WebSocket client verifies the handshake (RFC 6455, section 4.2.2). */
export function websocketAccept(key: string): string {
  return btoa(String.fromCharCode(...sha1(utf8ToBytes(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`))))
}
