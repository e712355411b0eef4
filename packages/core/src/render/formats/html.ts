import { isUriReference } from '../../fields/uri-reference.ts'
import { dropControls, escapeMarkup } from './characters.ts'
import { extensionsOf } from './content.ts'
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style.ts'

/** The `Content-Security-Policy` of the page. It allows the page's stylesheet and nothing else. */
export const HTML_POLICY: string = `default-src 'none'; style-src 'sha256-${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/**
 * Renders a plain document as `text/html`: a page for people, without scripts and without external resources. The
 * members become HTML; no other form of the problem is embedded (RFC 9457, appendix C).
 */
export function renderHtml(document: Readonly<Record<string, unknown>>, language = 'en'): string {
  const { type, title, status, detail, instance } = document
  const members: [string, unknown][] = extensionsOf(document)
  if (instance !== undefined) members.unshift(['instance', instance])
  if (type !== 'about:blank') members.unshift(['type', type])
  const heading = toHtml(String(title))
  return `<!doctype html>
<html lang="${toHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${status} ${heading}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto"><span>${status}</span> ${heading}</h1>
${detail === undefined ? '' : `<p dir="auto">${toHtml(String(detail))}</p>\n`}${members.length === 0 ? '' : `${listOf(members)}\n`}</main>
</body>
</html>
`
}

function listOf(members: readonly (readonly [string, unknown])[]): string {
  return `<dl>${members.map(([name, value]) => `<dt>${toHtml(name)}</dt><dd>${contentOf(value)}</dd>`).join('')}</dl>`
}

function contentOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `<ul>${value.map((item) => `<li>${contentOf(item)}</li>`).join('')}</ul>`
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
    return members.length === 0 ? '{}' : listOf(members)
  }
  const text = toHtml(String(value))
  return isLink(value) ? `<a href="${text}" rel="noreferrer">${text}</a>` : text
}

/** Only these schemes become links. Others, such as `javascript:`, could run code. */
function isLink(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/[^/]/i.test(value) && isUriReference(value)
}

function toHtml(text: string): string {
  return escapeMarkup(dropControls(text))
}
