import { isUriReference } from '../../fields/uri-reference.ts'
import { dropControls, escapeMarkup } from '../../render/formats/characters.ts'

/** Removes controls, and the characters that reorder the text around them. */
function plain(text: string): string {
  return dropControls(text.replace(/\r\n?/g, '\n')).replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** A text on one line. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim()
}

/** The paragraphs of a text. */
export function paragraphsOf(text: string): readonly string[] {
  return plain(text)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}

/** The start of a text: its first paragraph, cut after a word. */
export function startOf(text: string, limit = 200): string {
  // Longer texts are cut first, because only their start is read.
  const [first = ''] = paragraphsOf(text.slice(0, 4 * limit))
  const line = oneLine(first)
  if (line.length <= limit) return line
  const end = line.lastIndexOf(' ', limit)
  return `${line.slice(0, end > limit / 2 ? end : limit)}…`
}

/** Escapes a text for HTML. */
export function toHtml(text: string): string {
  return escapeMarkup(plain(text))
}

/** The pieces of a text: words, and code between backticks at the odd places. */
function piecesOf(text: string): readonly string[] {
  return text.split(/`([^`\n]+)`/)
}

/** A paragraph as HTML. */
export function paragraphHtml(text: string): string {
  return piecesOf(text)
    .map((piece, at) => (at % 2 === 1 ? `<code>${toHtml(piece)}</code>` : toHtml(piece)))
    .join('')
}

/**
 * A paragraph as Markdown, in which only code keeps its meaning.
 *
 * @see {@link https://spec.commonmark.org/0.31.2/#backslash-escapes | CommonMark, section 2.4}
 */
export function paragraphMarkdown(text: string): string {
  return piecesOf(plain(text))
    .map((piece, at) => (at % 2 === 1 ? `\`${piece}\`` : escapeMarkdown(piece, at === 0)))
    .join('')
}

function escapeMarkdown(text: string, isStart: boolean): string {
  const escaped = text
    .replace(/[\\`*[\]<>~]|&(?=[#\w])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/\n[ \t]*(?=[-+#=])|\n[ \t]*\d{1,9}(?=[.)]\s)/g, '$&\\')
  return isStart ? escaped.replace(/^[ \t]*(?=[-+#=])|^[ \t]*\d{1,9}(?=[.)]\s)/, '$&\\') : escaped
}

/** Text for a line of Markdown: a heading, the text of a link, a cell of a table. */
export function lineMarkdown(text: string): string {
  return paragraphMarkdown(oneLine(text))
}

/** A link's target if it is safe to follow: a URI of `http:`, `https:` or `mailto:`, or a relative one. */
export function safeHref(href: string): string | undefined {
  const trimmed = href.trim()
  if (!isUriReference(trimmed)) return undefined
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme) ? trimmed : undefined
}

/** A code block of Markdown. The fence is longer than any in the code. */
export function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([fence]) => fence.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${code}\n${fence}`
}
