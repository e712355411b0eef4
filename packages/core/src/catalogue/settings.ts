import { isRecord } from '../problem/is-record.ts'
import { isLanguageTag } from '../render/negotiate/language-lookup.ts'
import type { ProblemDocumentation } from './entry.ts'
import type { PageTheme } from './options.ts'

/**
 * The language tags, each the name of a folder. Texts that are not translated are English.
 *
 * @throws {TypeError} if a key is not a language tag, or a text has a member that pages don't show
 */
export function readLanguageTags(languages: object | undefined): readonly string[] {
  const tags = Object.keys(languages ?? {})
  const wrong = tags.find((tag) => !isLanguageTag(tag))
  if (wrong !== undefined)
    throw new TypeError(`languages: the key "${wrong}" is not a language tag. Use one such as "pt-BR".`)
  for (const [tag, texts] of Object.entries(languages ?? {})) checkTranslations(texts, `languages.${tag}`)
  return tags.length === 0 ? [] : [...new Set(['en', ...tags])]
}

const TRANSLATED = ['title', 'detail', 'description', 'when', 'action']

function checkTranslations(texts: unknown, where: string): void {
  if (!isRecord(texts)) throw new TypeError(`${where} must be an object with texts by type and status.`)
  for (const [key, translation] of Object.entries(texts)) {
    if (typeof translation === 'string') continue
    const unknown = isRecord(translation) ? Object.keys(translation).find((name) => !TRANSLATED.includes(name)) : ''
    if (unknown === undefined) continue
    const place = `${where}[${JSON.stringify(key)}]`
    if (unknown !== '') throw new TypeError(`${place}: ${unknown} does not exist. Set ${TRANSLATED.join(', ')}.`)
    throw new TypeError(`${place} must be a title, or an object with ${TRANSLATED.join(', ')}.`)
  }
}

/** The variables of the stylesheet that a service can set. */
const VARIABLES: readonly (keyof PageTheme)[] = ['page', 'text', 'quiet', 'line', 'link', 'font']

/**
 * The theme as CSS declarations.
 *
 * @throws {TypeError} for unknown names, and values that could end the declaration
 */
export function readTheme(theme: PageTheme | undefined): string {
  return Object.entries(theme ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      if (!(VARIABLES as readonly string[]).includes(name)) {
        throw new TypeError(`theme.${name} does not exist. Set ${VARIABLES.join(', ')}.`)
      }
      if (typeof value !== 'string' || !/^[\w\s#%(),.'"+/-]+$/.test(value) || /url\(/i.test(value)) {
        throw new TypeError(
          `theme.${name} is ${JSON.stringify(value)}. Set a CSS value such as "light-dark(#fff, #111)".`,
        )
      }
      return `--${name}:${value}`
    })
    .join(';')
}

/** The members of an entry. The last seven are the documentation. */
const PARTS: readonly string[] = [
  ...['definition', 'extensionsSchema', 'status', 'type', 'title'],
  ...['description', 'when', 'action', 'examples', 'since', 'deprecated', 'links'],
]

/**
 * Checks the documentation of an entry.
 *
 * @throws {TypeError} if a part has the wrong type
 */
export function checkTexts(documentation: ProblemDocumentation, where: string): void {
  const unknown = Object.keys(documentation).find((name) => !PARTS.includes(name))
  if (unknown !== undefined) {
    throw new TypeError(`${where}: ${unknown} does not exist. Set ${PARTS.slice(-7).join(', ')}.`)
  }
  for (const name of ['description', 'when', 'action', 'since'] as const) {
    const value: unknown = documentation[name]
    if (value !== undefined && typeof value !== 'string') {
      throw new TypeError(`${where}: ${name} must be a string, not ${typeof value}`)
    }
  }
  const { examples, links, deprecated } = documentation
  if (deprecated !== undefined && typeof deprecated !== 'boolean' && typeof deprecated !== 'string') {
    throw new TypeError(`${where}: deprecated must be true or a sentence, not ${typeof deprecated}`)
  }
  if (examples !== undefined && !Array.isArray(examples)) throw new TypeError(`${where}: examples must be a list`)
  if (links !== undefined && !(Array.isArray(links) && links.every(isLink))) {
    throw new TypeError(`${where}: links must be a list of { href, title }`)
  }
}

function isLink(link: unknown): boolean {
  const { href, title } = Object(link) as { href?: unknown; title?: unknown }
  return typeof href === 'string' && typeof title === 'string'
}
