import type { Format } from '../request/options.ts'
import type { Report } from '../request/report.ts'
import { type Content, toPlainDocument } from './content.ts'
import { HTML_POLICY, renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderText } from './text.ts'
import { renderXml } from './xml.ts'

/** A problem rendered in one format. */
export interface Representation {
  /** The value of `Content-Type`. */
  readonly mediaType: string
  readonly body: string
  /** The value of `Content-Security-Policy`, for the HTML page. */
  readonly policy?: string | undefined
}

/** Renders a problem in a format. */
export function represent(format: Format, content: Content, report: Report): Representation {
  if (format === 'json') return { mediaType: 'application/problem+json', body: renderJson(content, report) }
  const document = toPlainDocument(content, report)
  if (format === 'xml') return { mediaType: 'application/problem+xml', body: renderXml(document, report) }
  if (format === 'text') return { mediaType: 'text/plain; charset=utf-8', body: renderText(document) }
  return { mediaType: 'text/html; charset=utf-8', body: renderHtml(document, content.language), policy: HTML_POLICY }
}
