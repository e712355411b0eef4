import type { CatalogueOptions } from '../options.ts'
import { codeOf, type PageContent } from './content.ts'
import { indexTitle } from './html.ts'
import { type Labels, labelsFor } from './labels.ts'
import { encodePath } from './paths.ts'
import { fenced, lineMarkdown, oneLine, paragraphMarkdown, paragraphsOf, safeHref, startOf } from './text.ts'

/** Renders the page of a type as Markdown: what to do comes before the details. */
export function renderMarkdownPage(content: PageContent): string {
  const { problem, title, phrase, description, when, action, members, examples, links } = content
  const { labels } = labelsFor(content.language)
  const { type, status } = problem
  const kind = type === 'about:blank' ? labels.untyped : `${labels.type}: ${code(type)}`
  const parts = [
    `# ${lineMarkdown(title.text)}`,
    `${labels.status}: ${status} ${phrase}  \n${kind}${content.since === undefined ? '' : `  \n${labels.since}: ${lineMarkdown(content.since)}`}`,
    content.deprecated ? `**${labels.deprecated}.** ${paragraphMarkdown(content.replacement ?? '')}`.trim() : '',
    description === undefined ? '' : text(description.text),
    when === undefined ? '' : `## ${labels.when}\n\n${text(when.text)}`,
    action === undefined ? '' : `## ${labels.action}\n\n${text(action.text)}`,
    content.namesRetryAfter ? labels.retryAfter : '',
    members.length === 0 ? '' : `## ${labels.members}\n\n${memberList(content, labels)}`,
    ...examples.map(({ summary, document }) => {
      const heading = summary === undefined ? labels.example : `${labels.example}: ${lineMarkdown(summary)}`
      return `## ${heading}\n\n${fenced(codeOf(document), 'json')}`
    }),
    links.length === 0
      ? ''
      : `## ${labels.links}\n\n${links.map(({ href, title: name }) => `- ${link(href, name)}`).join('\n')}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/**
 * Renders the index as Markdown in the form of `llms.txt`: a title, a quote, and links with a sentence each.
 *
 * @see {@link https://llmstxt.org | The /llms.txt file}
 */
export function renderMarkdownIndex(
  contents: readonly PageContent[],
  options: CatalogueOptions,
  language: string,
): string {
  const { labels } = labelsFor(language)
  const quote = options.description === undefined ? '' : `> ${lineMarkdown(options.description)}\n\n`
  const items = contents.map(({ problem, title, description, when, action, deprecated }) => {
    const about = description ?? when ?? action
    const note = deprecated ? ` (${labels.deprecated})` : ''
    const start = about === undefined ? '' : `: ${lineMarkdown(startOf(about.text))}`
    return `- [${problem.status} ${lineMarkdown(title.text)}](./${target(`${encodePath(problem.page)}.md`)})${note}${start}`
  })
  return `# ${lineMarkdown(indexTitle(options, labels))}\n\n${quote}## ${labels.pages}\n\n${items.join('\n')}\n`
}

function memberList({ members }: PageContent, labels: Labels): string {
  return members
    .map(({ name, type, required, description }) => {
      const about = description === undefined ? '' : `: ${lineMarkdown(description)}`
      return `- ${code(name)} (${lineMarkdown(type)}, ${required ? labels.required : labels.optional})${about}`
    })
    .join('\n')
}

function text(value: string): string {
  return paragraphsOf(value).map(paragraphMarkdown).join('\n\n')
}

/** Code in a line. A text with backticks is escaped instead. */
function code(value: string): string {
  const line = oneLine(value)
  return line.includes('`') || line === '' ? lineMarkdown(line) : `\`${line}\``
}

function link(href: string, name: string): string {
  const safe = safeHref(href)
  return safe === undefined ? lineMarkdown(name) : `[${lineMarkdown(name)}](${target(safe)})`
}

/** Parentheses would end the target of a link. */
function target(href: string): string {
  return href.replace(/[()]/g, (character) => (character === '(' ? '%28' : '%29'))
}
