/** The longest description that search engines show. */
const LONGEST = 160

/**
 * The description of a page that doesn't set one: its first paragraph of text, cut after a sentence or a word. A page
 * without text has none.
 */
export function describe(markdown: string): string | undefined {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->/g, '')
  const paragraph = body
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .find((block) => /^[\p{Lu}`[]/u.test(block) && /[.:]$/.test(block))
  return paragraph === undefined ? undefined : shorten(plain(paragraph))
}

/** Markdown without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/[`*]/g, '')
    .replace(/\\([_[\]|~<])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const sentence = /^.{50,159}?[.!?](?= )(?!.*[.!?] .*)/.exec(text.slice(0, LONGEST + 1))?.[0]
  return sentence ?? `${text.slice(0, LONGEST - 1).replace(/[\s,;:]+\S*$/, '')}…`
}
