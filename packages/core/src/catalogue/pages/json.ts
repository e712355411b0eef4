import { problemJsonSchema } from '../../schema/problem-json-schema.ts'
import type { CatalogueOptions } from '../options.ts'
import { codeOf, type PageContent } from './content.ts'
import { indexTitle } from './html.ts'
import { labelsFor } from './labels.ts'
import { encodePath } from './paths.ts'
import { safeHref } from './text.ts'

/** Renders the page of a type as JSON, with the JSON Schema of its documents. */
export function renderJsonPage(content: PageContent): string {
  return `${codeOf({ ...summaryOf(content), ...detailsOf(content) })}\n`
}

/** Renders the index as JSON: the facts of each type, and where its page is, relative to the index. */
export function renderJsonIndex(contents: readonly PageContent[], options: CatalogueOptions, language: string): string {
  const index = {
    title: indexTitle(options, labelsFor(language).labels),
    description: options.description,
    language,
    base: options.base,
    problems: contents.map((content) => ({
      ...summaryOf(content),
      page: `./${encodePath(content.problem.page)}.json`,
    })),
  }
  return `${codeOf(index)}\n`
}

function summaryOf({ problem, title, deprecated, replacement, since }: PageContent): object {
  const { type, status } = problem
  return { type, title: title.text, status, deprecated: deprecated ? (replacement ?? true) : undefined, since }
}

function detailsOf(content: PageContent): object {
  const { problem, language, description, when, action, schema, examples, links } = content
  const definition = { ...problem.definition, type: problem.type }
  return {
    language,
    description: description?.text,
    when: when?.text,
    action: action?.text,
    schema: schema === undefined && definition.extensions !== undefined ? undefined : schemaOf(definition, schema),
    examples: examples.map(({ document }) => document),
    links: links.filter(({ href }) => safeHref(href) !== undefined).map(({ href, title }) => ({ href, title })),
  }
}

function schemaOf(definition: PageContent['problem']['definition'], schema: object | undefined): object {
  const { extensions: _, ...facts } = definition
  return problemJsonSchema(schema === undefined ? facts : { definition: facts, extensionsSchema: schema })
}
