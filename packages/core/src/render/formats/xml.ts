import type { Report } from '../request/report.ts'
import { dropIllegalXml, escapeMarkup } from './characters.ts'

/** The name of an XML element without a prefix: NCName of Namespaces in XML, section 4. */
const NAME =
  /^[A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][-.\w\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c-\u200d\u203f-\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]*$/u

/**
 * Renders a plain document as `application/problem+xml`. An object is an element with a child for each member; an array
 * is one with a child `i` for each item. The format has no types: a number reads like its text, and null, an empty
 * array and an empty object read like an empty text. Members that it can't represent are left out and reported.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#appendix-B | RFC 9457, appendix B}
 */
export function renderXml(document: Readonly<Record<string, unknown>>, report: Report): string {
  const members = Object.entries(document).map(([name, value]) => elementOf(name, value, `extensions.${name}`, report))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<problem xmlns="urn:ietf:rfc:7807">${members.join('')}</problem>\n`
}

/** Renders a member as an element, or returns an empty text if XML can't represent it. */
function elementOf(name: string, value: unknown, path: string, report: Report): string {
  if (!NAME.test(name)) return leaveOut(path, 'its name is not allowed for an XML element', report)
  const content = contentOf(value, path, report)
  return content === undefined ? '' : `<${name}>${content}</${name}>`
}

function contentOf(value: unknown, path: string, report: Report): string | undefined {
  if (value === null) return ''
  if (typeof value !== 'object') return escapeMarkup(dropIllegalXml(String(value)))
  if (Array.isArray(value)) {
    // An item that is left out keeps its element, so that the others keep their places.
    return value.map((item, index) => `<i>${contentOf(item, `${path}[${index}]`, report) ?? ''}</i>`).join('')
  }
  const members: string[] = []
  let onlyItems = true
  for (const [name, member] of Object.entries(value)) {
    const element = elementOf(name, member, `${path}.${name}`, report)
    if (element === '') continue
    members.push(element)
    onlyItems &&= name === 'i'
  }
  if (members.length === 0 || !onlyItems) return members.join('')
  leaveOut(path, 'in XML, an object whose only member is "i" would read as an array', report)
  return undefined
}

function leaveOut(path: string, reason: string, report: Report): '' {
  report.omit(path, reason)
  return ''
}
