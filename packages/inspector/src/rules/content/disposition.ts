import { decodeExtendedValue, dispositionFault, parseDisposition } from '../../fields/content-disposition.ts'
import { remember } from '../../message/remember.ts'
import type { Rule } from '../rule.ts'

const dispositionOf = /* @__PURE__ */ remember(parseDisposition)
const UNSAFE = /[^\w .,()!#$&+=@^`{}~-]/g

/** Rules about Content-Disposition. */
export const DISPOSITION_RULES: readonly Rule[] = [
  {
    id: 'content-disposition-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: ['content-disposition'],
    sections: 'RFC 6266 4.1; RFC 6266 3',
    message: '`Content-Disposition: {value}` {why}, so browsers ignore it or choose different file names.',
    fix: 'Send the type, then parameters, with quotes around names that have spaces: `attachment; filename="{name}"`.',
    reason: 'The content still arrives, under another name or shown instead of saved.',
    check(facts) {
      const [value = '', ...others] = facts.values('content-disposition')
      // Two lines are reported as repeated.
      if (others.length > 0) return undefined
      const disposition = dispositionOf(value)
      const why = dispositionFault(disposition)
      if (why === undefined) return undefined
      const filename = disposition.parameters.find((parameter) => parameter.name === 'filename')?.value
      return { values: { why, name: filename?.replace(UNSAFE, '') || 'report.pdf' } }
    },
  },
  {
    id: 'content-disposition-filename-star',
    severity: 'warning',
    level: 'MUST',
    fields: ['content-disposition'],
    sections: 'RFC 6266 4.1; RFC 8187 3.2.1',
    message: '`{name}={text}` in Content-Disposition {why}, so browsers ignore it{rest}.',
    fix: "Send the UTF-8 bytes of the name, percent-encoded and without quotes: `filename*=UTF-8''na%C3%AFve.txt`.",
    reason: 'The content still arrives, under another name.',
    check(facts) {
      const { parameters } = dispositionOf(facts.values('content-disposition')[0] ?? '')
      for (const parameter of parameters) {
        if (!parameter.name.endsWith('*') || parameter.value === undefined) continue
        const decoded = decodeExtendedValue(parameter)
        if (!('fault' in decoded)) continue
        const rest = parameters.some(({ name }) => name === 'filename') ? ' and use filename' : ''
        const text = parameter.quoted ? `"${parameter.value}"` : parameter.value
        return { values: { name: parameter.name, text, why: decoded.fault, rest } }
      }
      return undefined
    },
  },
  {
    id: 'content-disposition-filename-unclear',
    severity: 'warning',
    level: 'advice',
    fields: ['content-disposition'],
    yields: ['content-disposition-invalid'],
    sections: 'RFC 6266 D; RFC 6266 4.3',
    message: 'Browsers save `filename="{name}"` under different names, because it has {what}.',
    fix: 'Send {right}.',
    reason: 'The file gets a wrong name in some browsers.',
    check(facts) {
      const { parameters } = dispositionOf(facts.values('content-disposition')[0] ?? '')
      const name = parameters.find((parameter) => parameter.name === 'filename')?.value
      // Browsers that know filename* don't read this one.
      if (name === undefined || parameters.some((parameter) => parameter.name === 'filename*')) return undefined
      const found = unclearPart(name)
      return found === undefined ? undefined : { values: { name, ...found } }
    },
  },
  {
    id: 'content-disposition-names-differ',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['content-disposition'],
    sections: 'RFC 6266 4.3; RFC 6266 D',
    message:
      'The file is `{name}` in filename but `{other}` in filename*. Clients use the second one, and old ones the first.',
    fix: 'Send the same name in both. filename* is only needed for a name with characters outside ASCII.',
    check(facts) {
      const { parameters } = dispositionOf(facts.values('content-disposition')[0] ?? '')
      const name = parameters.find((parameter) => parameter.name === 'filename')?.value
      const extended = parameters.find((parameter) => parameter.name === 'filename*')
      if (name === undefined || extended === undefined) return undefined
      const decoded = decodeExtendedValue(extended)
      // In a name outside ASCII, the first one is a substitute.
      if (!('text' in decoded) || decoded.text === name || /[^ -~]/.test(decoded.text)) return undefined
      return { values: { name, other: decoded.text } }
    },
  },
]

function unclearPart(name: string): { what: string; right: string } | undefined {
  if (/[/\\]/.test(name)) return { what: 'a path separator', right: 'the name alone: `filename="report.pdf"`' }
  if (/=\?[\w-]+\?[bq]\?/i.test(name)) {
    return {
      what: 'the encoding of mail headers',
      right: "a name in ASCII, and the right one as `filename*=UTF-8''na%C3%AFve.txt`",
    }
  }
  if (/%[\da-f]{2}/i.test(name)) {
    return {
      what: 'a percent-encoding, which not all browsers decode',
      right: "a name in ASCII, and the encoded one as `filename*=UTF-8''na%C3%AFve.txt`",
    }
  }
  if (/[^\t -~]/.test(name)) {
    return {
      what: 'characters outside ASCII, whose encoding browsers guess',
      right: "a name in ASCII, and the right one as `filename*=UTF-8''na%C3%AFve.txt`",
    }
  }
  return undefined
}
