import type { Format } from '../request/options.ts'
import type { Rendering } from '../request/rendering.ts'
import { type Content, toPlainDocument } from './content.ts'
import { HTML_POLICY, renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { nextStepOf } from './next-step.ts'
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
export function represent(format: Format, content: Content, rendering: Rendering): Representation {
  if (format === 'json') return { mediaType: 'application/problem+json', body: renderJson(content, rendering) }
  const document = toPlainDocument(content, rendering)
  if (format === 'xml') return { mediaType: 'application/problem+xml', body: renderXml(document, rendering) }
  if (format === 'text') return { mediaType: 'text/plain; charset=utf-8', body: renderText(document) }
  if (format === 'markdown')
    return { mediaType: 'text/markdown; charset=utf-8', body: renderMarkdown(document, nextStepOf(rendering)) }
  return { mediaType: 'text/html; charset=utf-8', body: renderHtml(document, content.language), policy: HTML_POLICY }
}
