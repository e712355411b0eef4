import type { Report } from '../request/report.ts'
import { type Content, toPlainDocument } from './content.ts'

/**
 * Renders a problem as `application/problem+json`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457, section 3}
 */
export function renderJson(content: Content, report: Report): string {
  const { problem, title, detail, instance } = content
  if (content.members.length > 0 || !isEmpty(problem.extensions)) {
    return JSON.stringify(toPlainDocument(content, report))
  }
  const head = `{"type":${quote(problem.type)},"title":${quote(title)},"status":${problem.status}`
  const middle = detail === undefined ? '' : `,"detail":${quote(detail)}`
  return `${head}${middle}${instance === undefined ? '' : `,"instance":${quote(instance)}`}}`
}

function isEmpty(extensions: object): boolean {
  try {
    for (const _ in extensions) return false
    return true
  } catch {
    // A proxy whose traps throw. It is reported when its members are read.
    return false
  }
}

/** Quotes a JSON string. Most texts need no escapes, and checking for that is cheaper than serializing. */
function quote(text: string): string {
  return /[^ !#-[\]-\ud7ff\ue000-\uffff]/.test(text) ? JSON.stringify(text) : `"${text}"`
}
