import { NodeHtmlMarkdown } from 'node-html-markdown'

const CONVERTER = new NodeHtmlMarkdown(
  { bulletMarker: '-', codeBlockStyle: 'fenced', keepDataImages: false, maxConsecutiveNewlines: 2 },
  {
    summary: { prefix: '**', postfix: '**\n\n' },
  },
)

/** Parts of a page that only a reader of the page needs. */
const CONTROLS = [
  /<a class="header-anchor"[\s\S]*?<\/a>/g,
  /<(button|svg|form|noscript|style|script)\b[\s\S]*?<\/\1>/g,
  /<(\w+)\b[^>]*\sdata-only="page"[^>]*>[\s\S]*?<\/\1>/g,
  /<span class="lang">[^<]*<\/span>/g,
]

/** A link to a page with what it is about. */
const CARD = /<a class="card"([^>]*)><b>([\s\S]*?)<\/b>([\s\S]*?)<\/a>/g

/** The built page as Markdown; `undefined` if it has no text. */
export function markdownOf(html: string): string | undefined {
  const start = /<(?:div|main)\b[^>]*class="[^"]*(?:vp-doc|home-page|sheet-body)\b[^"]*"[^>]*>/.exec(html)
  const end = html.indexOf('</main>')
  if (start === null || end < start.index) return undefined
  let content = html.slice(start.index, end)
  for (const control of CONTROLS) content = content.replace(control, '')
  content = content
    // Cards as a list, and other links beside each other with a space.
    .replace(
      /(?:<a class="card"[\s\S]*?<\/a>)+/g,
      (cards) => `<ul>${cards.replace(CARD, '<li><a$1>$2</a>: $3</li>')}</ul>`,
    )
    .replace(/<\/a>(?=<a\b)/g, '</a> ')
    // Small print behind a heading.
    .replace(/\s*<small\b[^>]*>([\s\S]*?)<\/small>(?=<\/h\d>)/g, ' ($1)')
    // A list of facts as a list.
    .replace(/<(\/?)dl\b[^>]*>/g, '<$1ul>')
    .replace(/<dt\b[^>]*>([\s\S]*?)<\/dt>\s*<dd\b[^>]*>([\s\S]*?)<\/dd>/g, '<li>$1: $2</li>')
    .replace(/<div class="language-([\w+-]+)[^"]*">([\s\S]*?<pre\b[^>]*>)<code>/g, '<div>$2<code class="language-$1">')
    // An element that is shown as a block of its own ends a line in code.
    .replace(/<pre\b[\s\S]*?<\/pre>/g, (code) => code.replace(/<\/span>(?=<span class="(?:l|line)\b)/g, '</span>\n'))
  const text = CONVERTER.translate(content)
    .replace(/(?<=\d)\\(?=\. )/g, '')
    .replace(/[\u200b\u00a0]/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim()
  return text === '' ? undefined : `${text}\n`
}
