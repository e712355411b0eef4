import { problem } from '@statuskit/core'
import { render } from '@statuskit/core/render'
import { inspect, readHar, readHttp } from '@statuskit/inspector'
import { describeRules } from '@statuskit/inspector/rules'
import { MESSAGES } from '../inspector/messages.mjs'

const REQUEST = { method: 'GET', url: '/orders/7', headers: {} }
/** An odd constant: multiplying by it puts numbers into an order that looks random, and is the same in every run. */
const SCATTER = 2_654_435_761

/**
 * What is done once for an input of a size. The length of the result shows that something was done.
 *
 * @type {Readonly<Record<string, (size: number) => () => number>>}
 */
export const CURVES = {
  extensions: (size) => {
    const extensions = Object.fromEntries(Array.from({ length: size }, (_, at) => [`member_${at}`, `value ${at}`]))
    return () => render(problem(404, { detail: 'No order 7.', extensions }), REQUEST).body.length
  },
  headers: (size) => inspectWith((at) => [`X-Header-${at}`, `value ${at}`], size),
  cookies: (size) => inspectWith((at) => ['Set-Cookie', `name${at}=value; Path=/; Secure; HttpOnly`], size),
  rules: (size) => {
    const scattered = describeRules()
      .map((rule, at) => ({ rule, place: Math.imul(at + 1, SCATTER) >>> 0 }))
      .sort((a, b) => a.place - b.place)
      .map(({ rule }) => rule)
    // Some rules cost a hundred times as much as others, so every rule takes its turn at each size.
    const turns = Array.from({ length: Math.max(1, Math.floor(scattered.length / size)) }, (_, turn) => {
      const isOn = (at) => Math.floor(at / size) === turn
      const rules = scattered.map(({ id, severity }, at) => [id, isOn(at) ? severity : 'off'])
      return { rules: Object.fromEntries(rules) }
    })
    let call = 0
    return () => {
      const options = turns[call++ % turns.length]
      return MESSAGES.reduce((sum, message) => sum + 1 + inspect(message, options).length, 0)
    }
  },
  page: (size) => {
    const line = '<p>Café crème, 3 €, and a glass of water.</p>\n'
    const body = `<!doctype html>\n${line.repeat(size / Buffer.byteLength(line))}`
    const fields = `Content-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}`
    const bytes = Buffer.from(`HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n${fields}\r\n\r\n${body}`)
    return () => 1 + inspect(readHttp(bytes)).length
  },
  har: (size) => {
    const [{ headers, ...message }] = MESSAGES
    const response = {
      status: message.status,
      httpVersion: 'HTTP/1.1',
      headers: headers.map(([name, value]) => ({ name, value })),
      content: { mimeType: 'application/json', text: JSON.stringify({ text: 'a "b" '.repeat(size / 8) }) },
    }
    const entries = [{ request: { method: 'GET', url: message.url, headers: [] }, response }]
    const text = JSON.stringify({ log: { entries } })
    return () => readHar(text).reduce((sum, each) => sum + 1 + inspect(each).length, 0)
  },
}

/**
 * @param {(at: number) => [string, string]} lineOf
 * @param {number} size
 */
function inspectWith(lineOf, size) {
  const [first] = MESSAGES
  const message = { ...first, headers: [...first.headers, ...Array.from({ length: size }, (_, at) => lineOf(at))] }
  return () => 1 + inspect(message).length
}
