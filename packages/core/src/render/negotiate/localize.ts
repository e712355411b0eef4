import type { Problem } from '../../problem/types.ts'
import { ERROR_PHRASES } from '../../status/phrases.gen.ts'
import type { Languages, Localized, Translation } from '../request/catalogue.ts'
import { callHook } from '../request/hooks.ts'
import { isObject, peek } from '../request/peek.ts'
import type { Rendering } from '../request/rendering.ts'
import { boundedList, fieldOf } from '../request/request.ts'
import { isLanguageTag, type LanguagePreferences, lookUpLanguage, readLanguages } from './language-lookup.ts'

/** The language of texts that are not translated. The phrases of RFC 9110 are English. */
const DEFAULT_LANGUAGE = 'en'

/** The translation for a request; `undefined` if the problem's own texts are the best match. */
export function localize(rendering: Rendering, languages: Languages): Localized | undefined {
  const preferences = readLanguages(boundedList(fieldOf(rendering.request, 'accept-language') ?? ''))
  const answer = callHook<unknown>('languages', () => translate(rendering, preferences, languages), rendering)
  if (answer === undefined) return undefined
  const localized = callHook('languages', () => check(answer), rendering)
  if (localized !== undefined) return localized
  rendering.omit('languages', 'a translation must have a language tag, and a title or detail that is a string')
  return undefined
}

/**
 * The language of a response if all its texts are translated. A response with texts in two languages has none, such as one
 * with the messages of a validator.
 */
export function wholeLanguageOf({ title, detail, language }: Localized, problem: Problem): string | undefined {
  if (peek(problem.extensions, 'errors') !== undefined) return undefined
  return title !== undefined && (detail !== undefined || problem.detail === undefined) ? language : undefined
}

function translate(rendering: Rendering, preferences: LanguagePreferences, languages: Languages): unknown {
  const { problem } = rendering
  if (typeof languages === 'function') return languages(preferences.tags, problem)
  const translations = new Map<string, string | Translation>()
  for (const tag of Object.keys(languages)) {
    const translation = translationOf(problem, languages[tag])
    if (!isLanguageTag(tag)) {
      rendering.omit('languages', `the key "${tag}" is not a language tag; use one such as "pt-BR"`)
    } else if (translation !== undefined) translations.set(tag, translation)
  }
  const language = lookUpLanguage(preferences, [...translations.keys()], DEFAULT_LANGUAGE)
  const translation = language === undefined ? undefined : translations.get(language)
  if (translation === undefined) return undefined
  return typeof translation === 'string' ? { language, title: translation } : { ...translation, language }
}

/** Finds the entry of a catalogue: by status for `about:blank`, else by type. */
function translationOf(problem: Problem, catalogue: unknown): string | Translation | undefined {
  if (!isObject(catalogue)) return undefined
  const { type, status } = problem
  const known = status in ERROR_PHRASES ? status : status < 500 ? 400 : 500
  const keys = type === 'about:blank' ? [String(status), String(known)] : [type]
  const key = keys.find((candidate) => Object.hasOwn(catalogue, candidate))
  return key === undefined ? undefined : (catalogue as Record<string, string | Translation>)[key]
}

function check(answer: unknown): Localized | undefined {
  if (!isObject(answer)) return undefined
  const { language, title, detail } = answer as Record<string, unknown>
  if (!isLanguageTag(language) || !isText(title) || !isText(detail) || (title ?? detail) === undefined) return undefined
  return { language, ...(title !== undefined && { title }), ...(detail !== undefined && { detail }) }
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string'
}
