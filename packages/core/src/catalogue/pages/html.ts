import type { CatalogueOptions } from '../options.ts'
import { codeOf, DEFAULT_LANGUAGE, languagesOf, type PageContent, type Text } from './content.ts'
import { type Labels, labelsFor } from './labels.ts'
import { encodePath, wayUp } from './paths.ts'
import { paragraphHtml, paragraphsOf, safeHref, startOf, toHtml } from './text.ts'

/** The `Content-Security-Policy` of the pages. They load their own stylesheet and nothing else. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The policy without the part that a `meta` element can't have. */
const META_POLICY = PAGE_POLICY.replace(/; frame-ancestors.*/, '')

/** The parts of an HTML document that differ. */
interface Frame {
  readonly title: string
  readonly language: string
  /** The way to the folder of all languages. */
  readonly root: string
  readonly header: string
  readonly main: string
  readonly footer: string
}

/** Renders the page of a type as HTML, without scripts. `folder` says that the page is in the folder of its language. */
export function renderHtmlPage(content: PageContent, options: CatalogueOptions, folder: boolean): string {
  const { problem, language, title } = content
  const { labels, language: spoken } = labelsFor(language)
  const up = wayUp(problem.page)
  const root = folder ? (up === './' ? '../' : `../${up}`) : up
  return frame({
    title: `${problem.status} ${title.text}`,
    language,
    root,
    header: `<nav aria-label="${toHtml(labels.index)}"><a href="${up}">${toHtml(indexTitle(options, labels))}</a></nav>`,
    main: mainOf(content, labels, attribute(spoken, language)),
    footer: footerOf(problem.page, labels, languagesOf(options), root, attribute(spoken, language)),
  })
}

/** Renders the index of all types. */
export function renderHtmlIndex(
  contents: readonly PageContent[],
  options: CatalogueOptions,
  language: string,
  folder: boolean,
): string {
  const { labels, language: spoken } = labelsFor(language)
  const root = folder ? '../' : './'
  const description =
    options.description === undefined
      ? ''
      : paragraphs({ text: options.description, language: DEFAULT_LANGUAGE }, language)
  const items = contents.map((content) => {
    const { problem, title, description: text, when, action } = content
    const about = text ?? when ?? action
    const note = content.deprecated
      ? ` <span class="quiet"${attribute(spoken, language)}>(${toHtml(labels.deprecated)})</span>`
      : ''
    const start =
      about === undefined
        ? ''
        : `\n<p dir="auto"${attribute(about.language, language)}>${paragraphHtml(startOf(about.text))}</p>`
    // Types of the form /problems#closed lead to this item.
    return `<li id="${toHtml(encodePath(problem.page))}"><span class="quiet">${problem.status}</span> <a href="./${toHtml(encodePath(problem.page))}.html"><bdi${attribute(title.language, language)}>${toHtml(title.text)}</bdi></a>${note}${start}</li>`
  })
  return frame({
    title: indexTitle(options, labels),
    language,
    root,
    header: '',
    main: `<h1 dir="auto"${attribute(options.title === undefined ? spoken : DEFAULT_LANGUAGE, language)}>${toHtml(indexTitle(options, labels))}</h1>\n${description}\n<ul class="types">\n${items.join('\n')}\n</ul>`,
    footer: footerOf('index', labels, languagesOf(options), root, attribute(spoken, language)),
  })
}

/** The title of the index. */
export function indexTitle({ title }: CatalogueOptions, labels: Labels): string {
  return title ?? labels.index
}

function frame({ title, language, root, header, main, footer }: Frame): string {
  return `<!doctype html>
<html lang="${toHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${toHtml(META_POLICY)}">
<title>${toHtml(title)}</title>
<link rel="stylesheet" href="${root}style.css">
</head>
<body>
${header === '' ? '' : `<header>${header}</header>\n`}<main>
${main}
</main>
<footer>${footer}</footer>
</body>
</html>
`
}

function mainOf(content: PageContent, labels: Labels, spoken: string): string {
  const { problem, language, title, phrase, description, when, action, members, examples, links } = content
  const heading = (text: string): string => `<h2${spoken}>${toHtml(text)}</h2>`
  const type = toHtml(problem.type)
  const parts = [
    `<h1 dir="auto"${attribute(title.language, language)}>${toHtml(title.text)}</h1>`,
    content.deprecated
      ? `<p class="note"><strong${spoken}>${toHtml(labels.deprecated)}</strong>${content.replacement === undefined ? '' : ` <span dir="auto"${attribute(DEFAULT_LANGUAGE, language)}>${paragraphHtml(content.replacement)}</span>`}</p>`
      : '',
    description === undefined ? '' : paragraphs(description, language),
    `<dl>\n<dt${spoken}>${toHtml(labels.status)}</dt><dd>${problem.status} <span lang="en">${toHtml(phrase)}</span></dd>`,
    problem.type === 'about:blank'
      ? `<dt${spoken}>${toHtml(labels.type)}</dt><dd${spoken}>${toHtml(labels.untyped)}</dd>`
      : `<dt${spoken}>${toHtml(labels.type)}</dt><dd><code>${type}</code></dd>`,
    content.since === undefined
      ? ''
      : `<dt${spoken}>${toHtml(labels.since)}</dt><dd><bdi>${toHtml(content.since)}</bdi></dd>`,
    '</dl>',
    when === undefined ? '' : `${heading(labels.when)}\n${paragraphs(when, language)}`,
    action === undefined ? '' : `${heading(labels.action)}\n${paragraphs(action, language)}`,
    content.namesRetryAfter ? `<p${spoken}>${toHtml(labels.retryAfter)}</p>` : '',
    members.length === 0 ? '' : `${heading(labels.members)}\n${membersTable(content, labels, spoken)}`,
    examples.length === 0 ? '' : heading(labels.example),
    ...examples.map(
      ({ summary, document }) =>
        `${summary === undefined ? '' : `<h3 dir="auto">${toHtml(summary)}</h3>\n`}<pre><code>${toHtml(codeOf(document))}</code></pre>`,
    ),
    links.length === 0
      ? ''
      : `${heading(labels.links)}\n<ul>${links.map(({ href, title: text }) => `<li>${linkTo(href, text)}</li>`).join('')}</ul>`,
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function membersTable({ members, language }: PageContent, labels: Labels, spoken: string): string {
  const described = members.some(({ description }) => description !== undefined)
  const head = [labels.name, labels.type, ...(described ? [labels.description] : [])]
  const rows = members.map(({ name, type, required, description }) => {
    const last = described
      ? `<td dir="auto"${attribute(DEFAULT_LANGUAGE, language)}>${paragraphHtml(description ?? '')}</td>`
      : ''
    return `<tr><th scope="row"><code>${toHtml(name)}</code></th><td>${toHtml(type)} <span class="quiet"${spoken}>${toHtml(required ? labels.required : labels.optional)}</span></td>${last}</tr>`
  })
  return `<table>\n<thead><tr>${head.map((name) => `<th scope="col"${spoken}>${toHtml(name)}</th>`).join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

function footerOf(page: string, labels: Labels, languages: readonly string[], root: string, spoken: string): string {
  const file = toHtml(encodePath(page.split('/').at(-1) as string))
  const text =
    page === 'index'
      ? [`<li><a href="./index.json">JSON</a></li>`, `<li><a href="./llms.txt">llms.txt</a></li>`]
      : [`<li><a href="./${file}.json">JSON</a></li>`, `<li><a href="./${file}.md">Markdown</a></li>`]
  const formats = `<nav aria-label="${toHtml(labels.formats)}"${spoken}><ul>${text.join('')}</ul></nav>`
  if (languages.length < 2) return formats
  const target = page === 'index' ? '' : `${toHtml(encodePath(page))}.html`
  const links = languages.map((tag) => {
    const shown = toHtml(tag)
    return `<li><a href="${root}${shown}/${target}" lang="${shown}" hreflang="${shown}">${toHtml(nameOf(tag))}</a></li>`
  })
  return `${formats}\n<nav aria-label="${toHtml(labels.languages)}"${spoken}><ul>${links.join('')}</ul></nav>`
}

/** The name of a language in itself: `Deutsch`. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
}

function paragraphs({ text, language }: Text, page: string): string {
  const start = `<p dir="auto"${attribute(language, page)}>`
  return paragraphsOf(text)
    .map((paragraph) => `${start}${paragraphHtml(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n')
}

/** A link, or the text alone if its target could run code. */
function linkTo(href: string, title: string): string {
  const target = safeHref(href)
  const text = `<bdi>${toHtml(title)}</bdi>`
  return target === undefined ? text : `<a href="${toHtml(target)}" rel="noreferrer">${text}</a>`
}

/** The attribute for a text in another language than its page. */
function attribute(language: string, page: string): string {
  return language === page ? '' : ` lang="${toHtml(language)}"`
}
