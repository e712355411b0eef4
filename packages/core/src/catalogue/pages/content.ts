import { titleOf } from '../../problem/problem.ts'
import type { JsonSchema } from '../../schema/json-schema.ts'
import type { CataloguedProblem } from '../catalogued-problem.ts'
import type { ProblemLink } from '../entry.ts'
import { documentOf, type ExampleDocument } from '../examples.ts'
import type { CatalogueOptions, PageTranslation } from '../options.ts'
import { extensionsSchemaOf, type Member, membersOf, sampleExtensions } from './members.ts'

/** A text with its language, since a translation may lack some of the texts. */
export interface Text {
  readonly text: string
  readonly language: string
}

/** What the page of a type shows, in one language, whatever the format. */
export interface PageContent {
  readonly problem: CataloguedProblem
  readonly language: string
  readonly title: Text
  readonly phrase: string
  readonly description?: Text | undefined
  readonly when?: Text | undefined
  readonly action?: Text | undefined
  /** Whether to name Retry-After, because the problem has it and `action` doesn't mention it. */
  readonly namesRetryAfter: boolean
  readonly deprecated: boolean
  readonly replacement?: string | undefined
  readonly since?: string | undefined
  readonly schema: JsonSchema | undefined
  readonly members: readonly Member[]
  readonly examples: readonly ExampleDocument[]
  readonly links: readonly ProblemLink[]
}

/** The language of texts that are not translated. */
export const DEFAULT_LANGUAGE = 'en'

/** The languages of the pages. Each has a folder, unless there is only one. */
export function languagesOf({ languages }: CatalogueOptions): readonly string[] {
  return [...new Set([DEFAULT_LANGUAGE, ...Object.keys(languages ?? {})])]
}

/** The texts of a type in a language; empty if it is not translated. */
function translationOf(
  { type, status }: CataloguedProblem,
  { languages }: CatalogueOptions,
  language: string,
): PageTranslation {
  const texts: Readonly<Record<string, unknown>> = languages?.[language] ?? {}
  const key = type === 'about:blank' ? String(status) : type
  const found = Object.hasOwn(texts, key) ? texts[key] : undefined
  return typeof found === 'string' ? { title: found } : typeof found === 'object' && found !== null ? found : {}
}

/** Collects what a page shows. */
export function contentOf(problem: CataloguedProblem, options: CatalogueOptions, language: string): PageContent {
  const { title, status, description, when, action, deprecated, since, links = [] } = problem
  const translated = translationOf(problem, options, language)
  const choose = (own: string | undefined, other: string | undefined): Text | undefined => {
    if (typeof other === 'string') return { text: other, language }
    return own === undefined ? undefined : { text: own, language: DEFAULT_LANGUAGE }
  }
  const schema = extensionsSchemaOf(problem)
  const advice = choose(action, translated.action)
  return {
    problem,
    language,
    title: choose(title, translated.title) as Text,
    phrase: titleOf(status),
    description: choose(description ?? problem.definition.detail, translated.description ?? translated.detail),
    when: choose(when, translated.when),
    action: advice,
    namesRetryAfter: problem.definition.retryAfter !== undefined && !/retry-after/i.test(advice?.text ?? ''),
    deprecated: deprecated !== undefined && deprecated !== false,
    replacement: typeof deprecated === 'string' ? deprecated : undefined,
    since,
    schema,
    members: membersOf(schema),
    examples: examplesOf(problem, schema, translated),
    links,
  }
}

/** The examples of a type: those given, or one made from its schema. */
export function examplesOf(
  problem: CataloguedProblem,
  schema: JsonSchema | undefined,
  { title, detail }: PageTranslation = {},
): readonly ExampleDocument[] {
  const facts = { ...problem.definition, type: problem.type, title: title ?? problem.title }
  const given = problem.examples ?? []
  if (given.length > 0) return given.map((each) => ({ summary: each.summary, document: documentOf(facts, each) }))
  const extensions = sampleExtensions(problem, schema)
  return extensions === undefined ? [] : [{ document: documentOf(facts, { detail, extensions }) }]
}

/** A document as code. Characters that reorder the text around them are escaped. */
export function codeOf(document: unknown): string {
  return JSON.stringify(document, undefined, 2).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
