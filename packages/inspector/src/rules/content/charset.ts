import { isJson } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import type { Rule } from '../rule.ts'
import { contradiction } from './content-signature.ts'

/** Single-byte charsets that a server declares by default. Browsers read all of them as windows-1252. */
const SINGLE_BYTE = /^(?:iso-?8859-1|latin1|us-ascii|ascii|windows-1252|cp1252)$/i
/** Types without text, whose charset nobody reads. */
const NO_TEXT = /^(?:audio|font|image|video)\/(?!svg)/
/** The bytes at the end of a recording that was cut off within a character. */
const LONGEST = 4

/** Rules about the character encoding of content. */
export const CHARSET_RULES: readonly Rule[] = [
  {
    id: 'charset-mismatch',
    severity: 'warning',
    level: 'advice',
    // A part can begin within a character.
    statuses: (row, code) => row?.content === 'allowed' && code !== 206,
    fields: ['content-type'],
    needs: ['bytes'],
    sections: 'RFC 9110 8.3.2; RFC 8259 8.1',
    message: '`Content-Type: {value}` {said}, but {what}, so clients show wrong characters.',
    fix: 'Send {right}.',
    reason: 'Text is damaged. JSON has to be UTF-8, and parsers reject it otherwise, so there it is an error.',
    check(facts) {
      const { mediaType } = facts
      // Another type has no charset that matters.
      if (mediaType === undefined || NO_TEXT.test(mediaType.type)) return undefined
      if (contradiction(mediaType.type, facts.bytes ?? '') !== undefined) return undefined
      const charset = mediaType.parameters.get('charset')
      const json = isJson(mediaType.type)
      if (json ? charset === undefined || isUtf8(charset) : isUtf8(charset ?? '')) {
        const at = invalidAt(facts)
        if (at === undefined) return undefined
        const what = `byte ${at} of the body is not UTF-8`
        return json
          ? {
              values: { said: 'says JSON, which is UTF-8', what, right: 'the JSON in UTF-8' },
              severity: 'error',
              level: 'MUST',
            }
          : { values: { said: 'says UTF-8', what, right: 'the body in UTF-8, or name the charset that it has' } }
      }
      if (json || charset === undefined || !SINGLE_BYTE.test(charset) || !isMultiByteUtf8(facts)) return undefined
      const right = `\`Content-Type: ${mediaType.type}; charset=utf-8\``
      return { values: { said: `says ${charset}`, what: 'the body is UTF-8', right } }
    },
  },
]

function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset)
}

/** The position of a byte that is not UTF-8, unless the body just ends within a character. */
function invalidAt(facts: Facts): number | undefined {
  const at = facts.text === undefined ? undefined : facts.invalidUtf8At
  const length = facts.bytes?.length ?? 0
  return at === undefined || at > length - LONGEST ? undefined : at
}

/** Text that is UTF-8 with characters outside ASCII is next to never something else. */
function isMultiByteUtf8(facts: Facts): boolean {
  const { text } = facts
  return text !== undefined && facts.invalidUtf8At === undefined && text.length < (facts.bytes?.length ?? 0)
}
