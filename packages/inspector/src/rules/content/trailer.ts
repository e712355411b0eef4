import { isToken, mayBeTrailer, splitList } from '@statuskit/core/fields'
import type { Rule } from '../rule.ts'

/** Rules about trailers. */
export const TRAILER_RULES: readonly Rule[] = [
  {
    id: 'trailer-forbidden',
    severity: 'warning',
    level: 'MUST',
    fields: ['trailer'],
    sections: 'RFC 9110 6.5.1; RFC 9110 6.6.2',
    message: '`Trailer: {value}` announces {name}, which must not be a trailer: recipients need it before the content.',
    fix: 'Send {name} in the header section, and remove it from Trailer.',
    reason: 'Recipients drop the trailer, and the content stays readable.',
    check(facts) {
      const name = splitList(facts.value('trailer') ?? '').find((each) => !mayBeTrailer(each))
      return name === undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'trailer-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: ['trailer'],
    sections: 'RFC 9110 6.6.2',
    message: '`Trailer: {value}` is not a list of header names.',
    fix: 'Send the names of the trailers, separated by commas: `Trailer: Server-Timing`.',
    reason: 'It is a hint, and recipients can ignore it.',
    check(facts) {
      const names = splitList(facts.value('trailer') ?? '')
      return names.length > 0 && names.every(isToken) ? undefined : true
    },
  },
  {
    id: 'trailer-without-chunked',
    severity: 'warning',
    level: 'MUST',
    fields: ['trailer'],
    needs: ['httpVersion', 'connection'],
    sees: ['transfer-encoding'],
    sections: 'RFC 9110 6.5; RFC 9112 7.1.2',
    message:
      'The response announces trailers, but without `Transfer-Encoding: chunked` HTTP/{version} has no place for them.',
    fix: 'Send the content chunked, or remove Trailer.',
    reason: 'The trailers are lost, and the content arrives.',
    check(facts) {
      const { httpVersion: version = '', method } = facts.message
      const chunked = /chunked/i.test(facts.value('transfer-encoding') ?? '')
      // A response to HEAD has the headers of the GET.
      return chunked || !version.startsWith('1') || method === 'HEAD' ? undefined : { values: { version } }
    },
  },
  {
    id: 'trailer-field-invalid',
    severity: 'warning',
    level: 'MUST',
    needs: ['trailers'],
    sections: 'RFC 9110 6.5.1; RFC 9110 5.1',
    message: '{name} is sent as a trailer{what}.',
    fix: 'Send {name} in the header section, and trailers with valid names only.',
    reason: 'Recipients drop the trailer, and the content stays readable.',
    check(facts) {
      for (const [name] of facts.message.trailers ?? []) {
        if (!isToken(name))
          return {
            values: {
              name: `\`${name}\``,
              what: ', and is not a valid header name',
            },
          }
        if (!mayBeTrailer(name)) {
          return {
            values: {
              name,
              what: ', but recipients need it before the content',
            },
          }
        }
      }
      return undefined
    },
  },
  {
    id: 'trailer-unannounced',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    needs: ['trailers'],
    sees: ['trailer'],
    sections: 'RFC 9110 6.6.2',
    message: "The trailer {name} isn't announced by the Trailer header, so recipients can drop it.",
    fix: 'Send `Trailer: {name}` in the header section.',
    reason: 'Recipients that use trailers mostly do so without the announcement.',
    check(facts) {
      const announced = splitList((facts.value('trailer') ?? '').toLowerCase())
      const name = facts.message.trailers?.find(([each]) => !announced.includes(each.toLowerCase()))?.[0]
      return name === undefined ? undefined : { values: { name } }
    },
  },
]
