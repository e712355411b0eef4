import { parseMediaType } from '@statuskit/core/fields'

/** What a form sends: texts and files, in order. */
export interface Form {
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly files: readonly File[]
}

/** A file of a form. */
interface File {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array
}

/** The form in a body; `undefined` if its type is not one of a form. */
export function parseForm(contentType: string | undefined, body: Uint8Array): Form | undefined {
  const media = parseMediaType(contentType ?? '')
  if (media?.type === 'application/x-www-form-urlencoded') {
    return { fields: [...new URLSearchParams(decode(body))], files: [] }
  }
  const boundary = media?.parameters.get('boundary')
  if (media?.type !== 'multipart/form-data' || boundary === undefined) return undefined
  return parseMultipart(boundary, body)
}

/** A text in UTF-8, with a replacement for each invalid byte. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** RFC 7578. What comes before the first part or after the last one, and parts without a name, are ignored. */
function parseMultipart(boundary: string, body: Uint8Array): Form {
  const fields: [string, string][] = []
  const files: File[] = []
  // One character for each byte, so that positions in the text are positions in the body.
  const text = new TextDecoder('latin1').decode(body)
  const mark = `--${boundary}`
  let at = text.startsWith(mark) ? 0 : text.indexOf(`\r\n${mark}`) + 2
  if (at === 1) return { fields, files }
  for (;;) {
    const start = at + mark.length
    const end = text.indexOf(`\r\n${mark}`, start)
    // A part that has no end is cut off; so is what follows the last mark.
    if (text.startsWith('--', start) || end === -1) return { fields, files }
    addPart(body, text, start, end, fields, files)
    at = end + 2
  }
}

function addPart(
  body: Uint8Array,
  text: string,
  start: number,
  end: number,
  fields: [string, string][],
  files: File[],
): void {
  const headEnd = text.indexOf('\r\n\r\n', start)
  if (headEnd === -1 || headEnd >= end) return
  let disposition = ''
  let type = ''
  for (const line of decode(body.subarray(start, headEnd)).split('\r\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).toLowerCase()
    if (name === 'content-disposition') disposition = line.slice(colon + 1)
    else if (name === 'content-type') type = line.slice(colon + 1).trim()
  }
  const name = argumentOf(disposition, 'name')
  if (name === undefined) return
  const content = body.subarray(headEnd + 4, end)
  const isFile = /;[ \t]*filename\*?=/i.test(disposition)
  if (isFile) files.push({ name, type: type || 'application/octet-stream', content })
  else fields.push([name, decode(content)])
}

/** An argument of Content-Disposition. Browsers write `%22` for a quote, other clients write `\"`. */
function argumentOf(disposition: string, name: string): string | undefined {
  const match = new RegExp(`;[ \\t]*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, 'i').exec(disposition)
  if (match === null) return undefined
  return match[1] === undefined ? match[2] : match[1].replace(/\\(["\\])/g, '$1').replaceAll('%22', '"')
}
