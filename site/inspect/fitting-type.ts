import type { HttpMessage } from '@statuskit/inspector'

/** The media types that people name by their last part. */
const BY_NAME: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  xml: 'application/xml',
  text: 'text/plain; charset=utf-8',
  plain: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  javascript: 'text/javascript; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

/** The Content-Type that a body should have, from its text and from an invalid value; `undefined` if neither tells. */
export function fittingType(body: HttpMessage['body'], invalid = ''): string | undefined {
  const text = typeof body === 'string' ? body.trim() : ''
  const name = /[\w+-]*$/.exec(invalid.replace(/[;,].*/, '').trim())?.[0].toLowerCase() ?? ''
  const named = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined
  const json = parse(text)
  if (json !== undefined) return isProblem(json) ? 'application/problem+json' : 'application/json'
  if (named !== undefined || text === '') return named
  if (/^<\?xml/i.test(text)) return 'application/xml'
  if (text.startsWith('<')) return 'text/html; charset=utf-8'
  // It can be a part of a longer text.
  return /^[{[]/.test(text) ? 'application/json' : 'text/plain; charset=utf-8'
}

/** An object or a list; a single number or word is more likely plain text. */
function parse(text: string): object | undefined {
  if (!/^[{[]/.test(text)) return undefined
  try {
    return JSON.parse(text) as object
  } catch {
    return undefined
  }
}

function isProblem(json: object): boolean {
  return 'title' in json && 'status' in json && Number(json.status) >= 400
}
