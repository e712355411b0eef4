import { headerPage } from '../header-page/known-headers.ts'
import { linkedWords } from '../sheet/linked-text.ts'

/** A token of Markdown, as far as it is read here. */
interface Token {
  type: string
  content: string
  tag: string
}

interface Block extends Token {
  children: Token[] | null
}

/** Makes links of the status codes and header names in the running text of a page: not in headings, tables, or links. */
export function linkNames(tokens: readonly Block[]): void {
  let isTable = false
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'table_open') isTable = true
    if (token.type === 'table_close') isTable = false
    if (token.type !== 'inline' || isTable || tokens[at - 1]?.type === 'heading_open') continue
    let depth = 0
    if (token.children !== null) token.children = joined(token.children)
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') depth += 1
      else if (child.type === 'link_close') depth -= 1
      else if (depth === 0) linkName(child)
    }
  }
}

/** The tokens with their text in one piece: what a number means can be in the next line. */
function joined(tokens: readonly Token[]): Token[] {
  const all: Token[] = []
  for (const token of tokens) {
    const last = all.at(-1)
    const isText = token.type === 'text' || token.type === 'softbreak'
    if (isText && last?.type === 'text') last.content += token.type === 'softbreak' ? '\n' : token.content
    else all.push(token)
  }
  return all
}

function linkName(token: Token): void {
  if (token.type === 'text') {
    const html = linkedWords(token.content)
    if (html.includes('<a ')) Object.assign(token, { type: 'html_inline', content: html })
  } else if (token.type === 'code_inline') {
    const page = headerPage(token.content)
    if (page !== undefined)
      Object.assign(token, { type: 'html_inline', content: `<a href="${page}"><code>${token.content}</code></a>` })
  }
}
