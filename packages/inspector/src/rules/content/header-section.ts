import { parseHttpDate, parseLinks } from '@statuskit/core/fields'
import { isFieldName } from '../../message/field-name.ts'
import { type Rule, when } from '../rule.ts'

/** Fields that hold one value, whose repetition nobody else reports. */
const SINGLETONS = [
  'content-location',
  'content-type',
  'date',
  'expires',
  'last-modified',
  'location',
  'retry-after',
  'content-range',
  'deprecation',
  'sunset',
]
/** Past this, servers and proxies begin to refuse header sections, in octets. */
const LARGE = 16_384

/** Rules about header sections as such, and about dates. */
export const HEADER_SECTION_RULES: readonly Rule[] = [
  {
    id: 'field-name-invalid',
    severity: 'error',
    sections: 'RFC 9110 5.1; RFC 9112 5.1',
    message: '“{name}” is no field name',
    fix: 'Use letters, digits and hyphens, with the colon right after them.',
    check(facts) {
      for (const name of facts.lines.keys()) {
        if (!isFieldName(name)) return { values: { name }, fields: [name] }
      }
      return undefined
    },
  },
  {
    id: 'field-value-invalid',
    severity: 'error',
    sections: 'RFC 9110 5.5',
    message: '{name} has the control character {character}, which can end the field early',
    fix: 'Encode or remove control characters.',
    check(facts) {
      for (const [name, value] of facts.message.headers) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
        const found = /[\0-\x08\x0a-\x1f\x7f]/.exec(value)?.[0]
        if (found === undefined) continue
        const character = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
        return { values: { name, character }, fields: [name.toLowerCase()] }
      }
      return undefined
    },
  },
  {
    id: 'field-singleton-repeated',
    severity: 'error',
    fields: SINGLETONS,
    sections: 'RFC 9110 5.3',
    message: '{name} is there {count} times{how}',
    fix: 'Send one.',
    check(facts) {
      if (!facts.hasRepeatedFields) return undefined
      for (const name of SINGLETONS) {
        const values = facts.values(name)
        if (values.length < 2) continue
        const same = values.every((value) => value === values[0])
        const how = same ? ' with the same value' : ' with different values, and recipients disagree which counts'
        return {
          values: { name, count: values.length, how },
          fields: [name],
          ...(same && { severity: 'warning' as const }),
        }
      }
      return undefined
    },
  },
  {
    id: 'header-section-large',
    severity: 'info',
    profile: 'strict',
    sections: 'RFC 9110 5.4',
    message: 'the header section has {size} octets; some recipients refuse more than 16 kB',
    fix: 'Send less, cookies first.',
    check(facts) {
      let size = 0
      for (const [name, value] of facts.message.headers) size += name.length + value.length + 4
      return size > LARGE ? { values: { size } } : undefined
    },
  },
  {
    id: 'date-missing',
    severity: 'info',
    profile: 'strict',
    statuses: (row) => row !== undefined && row.class !== 'informational' && row.class !== 'server-error',
    absence: ['date'],
    needs: ['connection'],
    sections: 'RFC 9110 6.6.1',
    message: 'there is no Date, which a server with a clock sends',
    fix: 'Let the server add Date.',
  },
  {
    id: 'date-invalid',
    severity: 'warning',
    fields: ['date', 'last-modified'],
    sections: 'RFC 9110 5.6.7',
    message: '{name}: {text} is not in the one format that may be sent',
    fix: 'Send it as Sun, 06 Nov 1994 08:49:37 GMT, with the right day of the week.',
    check(facts) {
      for (const name of ['date', 'last-modified']) {
        const text = facts.values(name)[0]
        if (text === undefined) continue
        const date = parseHttpDate(text, facts.now)
        if (!date?.isFixdate || !date.hasRightDay) return { values: { name, text }, fields: [name] }
      }
      return undefined
    },
  },
  {
    id: 'link-invalid',
    severity: 'warning',
    fields: ['link'],
    sections: 'RFC 8288 3',
    message: 'Link: {value} does not parse, and clients pass over it',
    fix: 'Send <target>; rel="relation", with commas between links.',
    check: (facts) => when(parseLinks(facts.value('link') ?? '').invalid !== undefined),
  },
]
