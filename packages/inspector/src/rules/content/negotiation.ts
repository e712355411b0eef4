import {
  findRange,
  isJson,
  parseWeightedList,
  rangesOfType,
  splitList,
  type WeightedRange,
} from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

/** IANA's registry of content codings, without identity, which is for Accept-Encoding alone. */
const CODINGS = /^(?:aes128gcm|br|compress|dcb|dcz|deflate|exi|gzip|pack200-gzip|x-compress|x-gzip|zstd)$/i
/** What the content begins with in a coding: RFC 1952, RFC 8878. */
const MAGIC: Readonly<Record<string, readonly number[]>> = {
  gzip: [0x1f, 0x8b],
  'x-gzip': [0x1f, 0x8b],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
}

/** Rules about what content is in, and whether the client asked for it. */
export const NEGOTIATION_RULES: readonly Rule[] = [
  {
    id: 'content-type-missing',
    severity: 'warning',
    statuses: (row) => row?.content === 'allowed',
    absence: ['content-type'],
    needs: ['content'],
    yields: ['content-on-head'],
    sections: 'RFC 9110 8.3',
    message: 'the content has no Content-Type: clients guess what it is',
    fix: 'Add Content-Type.',
    check: (facts) => when(facts.hasContent === true),
  },
  {
    id: 'content-type-invalid',
    severity: 'error',
    fields: ['content-type'],
    yields: ['field-singleton-repeated'],
    sections: 'RFC 9110 8.3.1; RFC 9110 5.6.6',
    message: 'Content-Type: {value} is no media type{which}',
    fix: 'Send type/subtype, parameters as ; name=value.',
    check(facts) {
      const type = facts.mediaType
      if (type === undefined) return { values: { which: '' } }
      // The type is clear, and clients pass over the parameter.
      return type.validParameters
        ? undefined
        : { values: { which: ' with parameters that parse' }, severity: 'warning' }
    },
  },
  {
    id: 'content-type-body-mismatch',
    severity: 'warning',
    // A part of a document is none.
    statuses: (row, code) => row?.content === 'allowed' && code !== 206,
    fields: ['content-type'],
    needs: ['body'],
    yields: ['problem-not-json'],
    sections: 'RFC 9110 8.3',
    message: 'Content-Type says {value}, and the content is {what}',
    fix: 'Send the Content-Type of the content.',
    check(facts) {
      const { text } = facts
      if (text === undefined || text.trim() === '' || !isJson(facts.mediaType?.type ?? '')) return undefined
      // JSON with a guard before it, against being included as a script.
      if (facts.json !== undefined || /^(?:\)\]\}'|while ?\(1\)|for ?\(;;\))/.test(text)) return undefined
      return { values: { what: /^\s*(?:<!doctype html|<html)/i.test(text) ? 'HTML' : 'not JSON' } }
    },
  },
  {
    id: 'html-charset-missing',
    severity: 'info',
    profile: 'strict',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'HTML determining-the-character-encoding',
    message: 'neither Content-Type nor the page names an encoding: browsers guess',
    fix: 'Say Content-Type: text/html; charset=utf-8.',
    check(facts) {
      if (facts.mediaType?.type !== 'text/html' || facts.mediaType.parameters.has('charset')) return undefined
      const start = facts.text?.slice(0, 1024) ?? ''
      return when(start !== '' && !start.startsWith('\ufeff') && !/<meta[^>]{0,200}charset/i.test(start))
    },
  },
  {
    id: 'json-charset-param',
    severity: 'info',
    profile: 'default',
    fields: ['content-type'],
    sections: 'RFC 8259 8.1',
    message: 'JSON is UTF-8, and Content-Type says charset={charset}',
    fix: 'Send UTF-8, without the parameter.',
    check(facts) {
      const charset = facts.mediaType?.parameters.get('charset')
      if (charset === undefined || !isJson(facts.mediaType?.type ?? '')) return undefined
      return /^utf-?8$|^us-ascii$/i.test(charset) ? undefined : { values: { charset } }
    },
  },
  {
    id: 'content-encoding-unrequested',
    severity: 'warning',
    fields: ['content-encoding'],
    needs: ['requestHeaders'],
    yields: ['content-encoding-unknown'],
    sections: 'RFC 9110 12.5.3',
    message: 'the content is in {coding}, which Accept-Encoding: {accept} does not take',
    fix: 'Send it in a coding that the client names, or in none.',
    check(facts) {
      const accept = facts.request('accept-encoding')
      if (accept === undefined) return undefined
      const { ranges, invalid } = parseWeightedList(accept)
      // A broken member may have been meant to accept the coding.
      if (invalid.length > 0) return undefined
      const coding = codingsOf(facts).find((name) => !takes(ranges, name))
      return coding === undefined ? undefined : { values: { coding, accept } }
    },
  },
  {
    id: 'content-encoding-unknown',
    severity: 'warning',
    fields: ['content-encoding'],
    sections: 'RFC 9110 8.4; RFC 9110 8.4.1',
    message: '{coding} is no content coding: {why}',
    fix: 'Remove it; a charset goes into Content-Type.',
    check(facts) {
      const coding = codingsOf(facts).find((name) => !CODINGS.test(name))
      if (coding === undefined) return undefined
      const why = coding === 'identity' ? 'it stands for none, in Accept-Encoding' : 'clients cannot decode it'
      return { values: { coding, why } }
    },
  },
  {
    id: 'content-encoding-corrupt',
    severity: 'error',
    statuses: (row, code) => row?.content === 'allowed' && code !== 206,
    fields: ['content-encoding'],
    needs: ['rawBody'],
    sections: 'RFC 9110 8.4; RFC 1952 2.3.1',
    message: 'Content-Encoding says {value}, and the content does not begin like it: clients cannot decode it',
    fix: 'Encode the content, or remove Content-Encoding.',
    check(facts) {
      // The coding that was applied last is the one on the outside.
      const magic = MAGIC[codingsOf(facts).at(-1) ?? '']
      const body = facts.rawBody
      if (magic === undefined || body === undefined || body.length === 0) return undefined
      return when(magic.some((octet, index) => body[index] !== octet))
    },
  },
  {
    id: 'not-acceptable-type',
    severity: 'info',
    profile: 'strict',
    statuses: (row) => row?.class === 'successful' && row.content === 'allowed',
    fields: ['content-type'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 12.5.1; RFC 9110 15.5.7',
    message: 'Accept: {accept} does not take {value}',
    fix: 'Negotiate, or answer 406.',
    check(facts) {
      const accept = facts.request('accept')
      const type = facts.mediaType?.type
      if (accept === undefined || type === undefined) return undefined
      const { ranges, invalid } = parseWeightedList(accept)
      const isAccepted = (findRange(ranges, rangesOfType(type))?.weight ?? 0) > 0
      // A broken member may have been meant to accept the type.
      return isAccepted || invalid.length > 0 ? undefined : { values: { accept } }
    },
  },
]

function codingsOf(facts: Facts): string[] {
  return splitList((facts.value('content-encoding') ?? '').toLowerCase())
}

function takes(ranges: readonly WeightedRange[], coding: string): boolean {
  const names = coding.startsWith('x-') ? [coding, coding.slice(2)] : [coding, `x-${coding}`]
  return (findRange(ranges, [...names, '*'])?.weight ?? 0) > 0
}
