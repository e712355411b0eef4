import type { FieldLine, Hidden, HttpMessage } from '../../message/message.ts'
import { firstValue } from '../head.ts'

/** The names that Common Crawl gives to headers which don't fit the decoded body that it stores. */
const RENAMED: Readonly<Record<string, string>> = {
  'x-crawler-content-encoding': 'Content-Encoding',
  'x-crawler-content-length': 'Content-Length',
  'x-crawler-transfer-encoding': 'Transfer-Encoding',
}

/**
 * The headers as the server sent them. The length that the crawler added is removed, also the -1 by which capturing software
 * says that it doesn't know the length. The framing is hidden if the crawler changed it.
 */
export function withoutCrawler(headers: readonly FieldLine[]): {
  headers: readonly FieldLine[]
  hidden: readonly Hidden[]
} {
  const isRenamed = ([name]: FieldLine) => Object.hasOwn(RENAMED, name.toLowerCase())
  if (!headers.some(isRenamed)) {
    const known = headers.filter(([name, value]) => value !== '-1' || name.toLowerCase() !== 'content-length')
    return { headers: known, hidden: known.length === headers.length ? [] : ['content-length'] }
  }
  const has = (name: string) => firstValue(headers, name) !== undefined
  const knowsLength = has('x-crawler-content-length')
  // A chunked response has no length of its own.
  const addsLength = knowsLength || has('x-crawler-transfer-encoding')
  const sent = headers
    .filter(([name]) => !(addsLength && name.toLowerCase() === 'content-length'))
    .map(([name, value]): FieldLine => [RENAMED[name.toLowerCase()] ?? name, value])
  return { headers: sent, hidden: knowsLength ? ['connection'] : ['connection', 'content-length'] }
}

/** The version by the protocol of the connection: crawlers write HTTP/2 responses as HTTP/1.1. */
export function withProtocol(message: HttpMessage, protocol: string | undefined): HttpMessage {
  const version = /(?:^|[ ,])h(?:ttp\/)?([23])(?:$|[ ,])/.exec(protocol ?? '')?.[1]
  if (version === undefined || version === message.httpVersion) return message
  const { reason, hidden = [], ...rest } = message
  return { ...rest, httpVersion: version, hidden: [...hidden.filter((each) => each !== 'connection'), 'connection'] }
}
