import {
  findRange,
  isJson,
  type MediaType,
  parseWeightedList,
  rangesOfType,
  splitList,
  type WeightedRange,
} from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { isRecorded } from '../../message/recorded.ts'
import { isRedactedText } from '../../message/redacted.ts'
import { type Rule, when } from '../rule.ts'
import { contradiction } from './content-signature.ts'

/** IANA's registry of content codings, without identity, which belongs in Accept-Encoding. */
const CODINGS = /^(?:aes128gcm|br|compress|dcb|dcz|deflate|exi|gzip|pack200-gzip|x-compress|x-gzip|zstd)$/i
/** Names that are no coding even to a client that asks for them. */
const NO_CODING = /^(?:identity|none|utf-?\d+)$/
/** The first bytes of content in a coding: RFC 1952, RFC 8878. */
const MAGIC: Readonly<Record<string, readonly number[]>> = {
  gzip: [0x1f, 0x8b],
  'x-gzip': [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
}

const MATCH = 'the Content-Type that matches the body'

/** Whether the headers are those of a response without a body, so that someone added the body to the recording. */
function isAddedBody(facts: Facts): boolean {
  const length = facts.value('content-length')
  if (length !== undefined || facts.has('transfer-encoding') || !isRecorded(facts)) return length === '0'
  return facts.value('connection')?.toLowerCase() === 'keep-alive'
}

/** Rules about the type and coding of the content, and whether the client accepts them. */
export const NEGOTIATION_RULES: readonly Rule[] = [
  {
    id: 'content-type-missing',
    severity: 'warning',
    level: 'SHOULD',
    statuses: (row) => row?.content === 'allowed',
    absence: ['content-type'],
    needs: ['content'],
    yields: ['content-on-head'],
    sections: 'RFC 9110 8.3',
    message: 'The body has no Content-Type, so clients have to guess what it is.',
    fix: 'Add Content-Type, for example `Content-Type: application/json`.',
    check: (facts) => when(facts.hasContent === true && !isAddedBody(facts)),
  },
  {
    id: 'content-type-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['content-type'],
    yields: ['field-singleton-repeated', 'field-value-invalid'],
    sections: 'RFC 9110 8.3.1; RFC 9110 5.6.6',
    message: '`Content-Type: {value}` {what}.',
    fix: 'Send a type and its parameters, for example `Content-Type: text/html; charset=utf-8`.',
    reason: 'An invalid parameter is a warning, because the type is still clear.',
    check(facts) {
      const type = facts.mediaType
      if (type === undefined) return { values: { what: 'is not a media type' } }
      // The type is still clear, and clients skip the parameter.
      return type.validParameters ? undefined : { values: { what: 'has an invalid parameter' }, severity: 'warning' }
    },
  },
  {
    id: 'multipart-boundary-missing',
    severity: 'error',
    level: 'MUST',
    fields: ['content-type'],
    yields: ['content-type-invalid'],
    sections: 'RFC 9110 8.3.3; RFC 2046 5.1.1',
    message: "`Content-Type: {value}` {what}, so clients can't tell the parts of the body from each other.",
    fix: 'Name the boundary that the body uses: `Content-Type: multipart/mixed; boundary="a1b2c3"`.',
    check(facts) {
      const what = boundaryFault(facts.mediaType)
      return what === undefined ? undefined : { values: { what } }
    },
  },
  {
    id: 'content-type-body-mismatch',
    severity: 'warning',
    level: 'advice',
    // A part of a JSON document is not JSON.
    statuses: (row, code) => row?.content === 'allowed' && code !== 206,
    fields: ['content-type'],
    needs: ['body'],
    yields: ['problem-not-json'],
    sections: 'RFC 9110 8.3',
    message: '`Content-Type: {value}` says {said}, but the body is {what}.',
    fix: 'Send {right}.',
    reason: 'Clients fail to parse or to show the body.',
    check(facts) {
      const type = facts.mediaType?.type ?? ''
      const found = contradiction(type, facts.bytes ?? facts.message.body ?? '')
      if (found !== undefined) {
        const compressed = found.what === 'gzip data'
        return {
          values: {
            ...found,
            right: compressed ? '`Content-Encoding: gzip` as well, or the body uncompressed' : MATCH,
          },
        }
      }
      const { text } = facts
      // A browser runs scripts that are quoted in it.
      if (type === 'text/html' && /^\s*[{[]/.test(text ?? '') && facts.json !== undefined)
        return { values: { said: 'HTML', what: 'JSON', right: MATCH } }
      if (text === undefined || text.trim() === '' || !isJson(type)) return undefined
      // Streams such as application/stream+json have a document a line.
      if (type.endsWith('+json') && isLinesOfJson(text)) return undefined
      // JSON behind a prefix that keeps it from running as a script.
      if (facts.json !== undefined || /^(?:\)\]\}'|while ?\(1\)|for ?\(;;\))/.test(text)) return undefined
      const what = /^\s*(?:<!doctype html|<html)/i.test(text) ? 'HTML' : 'not JSON'
      if (what !== 'HTML' && isRecorded(facts) && isRedactedText(text)) return undefined
      return { values: { said: 'JSON', what, right: MATCH } }
    },
  },
  {
    id: 'html-charset-missing',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'HTML determining-the-character-encoding',
    message: 'Neither Content-Type nor the page names a character encoding, so browsers guess.',
    fix: 'Send `Content-Type: text/html; charset=utf-8`.',
    check(facts) {
      if (facts.mediaType?.type !== 'text/html' || facts.mediaType.parameters.has('charset')) return undefined
      const start = facts.text?.slice(0, 1024) ?? ''
      return when(start !== '' && !start.startsWith('\ufeff') && !/<meta[^>]{0,200}charset/i.test(start))
    },
  },
  {
    id: 'json-charset-param',
    severity: 'info',
    level: 'MUST',
    profile: 'default',
    fields: ['content-type'],
    sections: 'RFC 8259 8.1; RFC 8259 11',
    message: 'JSON has to be sent in UTF-8, but Content-Type says `charset={charset}`.',
    fix: 'Send UTF-8, and `Content-Type: application/json` without a charset.',
    reason:
      'JSON defines no charset parameter, so compliant recipients ignore it, and the body can be UTF-8 all the same.',
    check(facts) {
      const charset = facts.mediaType?.parameters.get('charset')
      if (charset === undefined || !isJson(facts.mediaType?.type ?? '')) return undefined
      return /^utf-?8$|^us-ascii$/i.test(charset) ? undefined : { values: { charset } }
    },
  },
  {
    id: 'content-encoding-unrequested',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['content-encoding'],
    needs: ['requestHeaders'],
    yields: ['content-encoding-unknown'],
    sections: 'RFC 9110 12.5.3',
    message: "The content is encoded with {coding}, which `Accept-Encoding: {accept}` doesn't allow.",
    fix: 'Use an encoding that the client accepts, or none.',
    check(facts) {
      const accept = facts.request('accept-encoding')
      if (accept === undefined) return undefined
      const { ranges, invalid } = parseWeightedList(accept)
      // An invalid member may have been meant to accept the coding.
      if (invalid.length > 0) return undefined
      const coding = codingsOf(facts).find((name) => !takes(ranges, name))
      return coding === undefined ? undefined : { values: { coding, accept } }
    },
  },
  {
    id: 'content-encoding-unknown',
    severity: 'warning',
    level: 'advice',
    fields: ['content-encoding'],
    sections: 'RFC 9110 8.4; RFC 9110 8.4.1',
    message: '`{coding}` is not a content coding: {why}.',
    fix: 'Remove it. A charset belongs in Content-Type.',
    reason: "Clients that don't know the coding can't decode the body.",
    check(facts) {
      const asked = parseWeightedList(facts.request('accept-encoding') ?? '').ranges
      const coding = codingsOf(facts).find(
        (name) => !CODINGS.test(name) && (NO_CODING.test(name) || !asksFor(asked, name)),
      )
      if (coding === undefined) return undefined
      return coding === 'identity'
        ? { values: { coding, why: 'it means "no encoding" and belongs in Accept-Encoding' }, level: 'SHOULD' }
        : { values: { coding, why: 'it is not registered' } }
    },
  },
  {
    id: 'content-encoding-corrupt',
    severity: 'error',
    level: 'MUST',
    statuses: (row, code) => row?.content === 'allowed' && code !== 206,
    fields: ['content-encoding'],
    needs: ['rawBody'],
    yields: ['content-encoding-unknown'],
    sections: 'RFC 9110 8.4; RFC 1952 2.3.1',
    message: "The body isn't encoded as `Content-Encoding: {value}` says, so clients can't decode it.",
    fix: 'Encode the body, or remove Content-Encoding.',
    check(facts) {
      if (facts.message.undecodable?.startsWith('corrupt')) return true
      // The last coding is the outermost one.
      const magic = MAGIC[codingsOf(facts).at(-1) ?? '']
      const body = facts.rawBody
      if (magic === undefined || body === undefined || body.length === 0) return undefined
      return when(magic.some((octet, index) => body[index] !== octet))
    },
  },
  {
    id: 'content-encoding-unread',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['content-encoding'],
    needs: ['undecodable'],
    yields: ['content-encoding-unknown'],
    sections: 'RFC 9110 8.4',
    message:
      'The body is encoded as `{value}`, which could not be decoded here, so rules about the content were skipped.',
    fix: 'Inspect a response without the coding as well: send `Accept-Encoding: identity`.',
    check: (facts) => when(facts.message.undecodable?.startsWith('unsupported') === true),
  },
  {
    id: 'not-acceptable-type',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: (row) => row?.class === 'successful' && row.content === 'allowed',
    fields: ['content-type'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 12.5.1; RFC 9110 15.5.7',
    message: "The response is `{value}`, which `Accept: {accept}` doesn't allow.",
    fix: 'Send a type that the client accepts, or 406.',
    check(facts) {
      const accept = facts.request('accept')
      const type = facts.mediaType?.type
      if (accept === undefined || type === undefined) return undefined
      const { ranges, invalid } = parseWeightedList(accept)
      const isAccepted = (findRange(ranges, rangesOfType(type))?.weight ?? 0) > 0
      // An invalid member may have been meant to accept the type.
      return isAccepted || invalid.length > 0 ? undefined : { values: { accept } }
    },
  },
]

/** Why a media type has no boundary, if it is multipart. Recipients accept more characters in it than MIME does. */
export function boundaryFault(type: MediaType | undefined): string | undefined {
  if (!type?.type.startsWith('multipart/')) return undefined
  const boundary = type.parameters.get('boundary')
  return boundary === undefined ? 'has no boundary' : boundary === '' ? 'has an empty boundary' : undefined
}

function codingsOf(facts: Facts): string[] {
  return splitList((facts.value('content-encoding') ?? '').toLowerCase())
}

/** Whether the client asks for the coding by name, so that it can decode it: Chrome asked for `sdch`. */
function asksFor(ranges: readonly WeightedRange[], coding: string): boolean {
  return ranges.some(({ range, weight }) => range === coding && weight > 0)
}

function takes(ranges: readonly WeightedRange[], coding: string): boolean {
  const names = coding.startsWith('x-') ? [coding, coding.slice(2)] : [coding, `x-${coding}`]
  return (findRange(ranges, [...names, '*'])?.weight ?? 0) > 0
}

/** Whether each line of a text is a JSON document. */
function isLinesOfJson(text: string): boolean {
  try {
    for (const line of text.split('\n')) if (line.trim() !== '') JSON.parse(line)
    return true
  } catch {
    return false
  }
}
