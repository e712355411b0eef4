import { parseMediaType, parseTokenList, splitList, trimWhitespace } from '@statuskit/core/fields'
import { isLanguageTag } from '../../fields/language-tag.ts'
import { findOriginFault } from '../../fields/origin.ts'
import { serverTimingFault } from '../../fields/server-timing.ts'
import { closestWord } from '../closest-word.ts'
import { expectedType } from './expected-type.ts'
import type { HeaderValue, Shape } from './header-value.ts'

/** What is wrong with a value that is not a structured field, as the middle of a sentence. */
type TextFault = (value: string, row: HeaderValue) => string | undefined

export const TEXT_FAULTS: Partial<Readonly<Record<Shape, TextFault>>> = {
  token: (value, row) => (wordsOf(row).includes(value) ? undefined : `is not ${expected(row)}`),
  'first-token'(value, row) {
    const first = trimWhitespace(value.split(',', 1)[0] ?? '').toLowerCase()
    if (wordsOf(row).includes(first)) return undefined
    return value.includes(',') ? `does not begin with ${expected(row)}` : `is not ${expected(row)}`
  },
  'known-token'(value, row) {
    const members = splitList(value)
    const known = members.length === 0 || members.some((member) => wordsOf(row).includes(member.toLowerCase()))
    return known ? undefined : 'names no known policy'
  },
  tokens(value, row) {
    const { tokens, invalid } = parseTokenList(value)
    if (invalid[0] !== undefined) return `has the member \`${invalid[0]}\`, which is not a token`
    const misused = tokens.find((token) => row.value?.is[0]?.misused?.includes(token))
    return misused === undefined ? undefined : `has \`${misused}\` where a name belongs`
  },
  'quoted-list'(value, row) {
    const members = splitList(value)
    const bare = members.find((member) => !/^"[^"\\]*"$/.test(member))
    if (bare !== undefined) return `has \`${bare}\` without double quotes`
    const words = wordsOf(row)
    for (const member of members) {
      const word = member.slice(1, -1)
      const meant = words.includes(word) ? undefined : (sameWord(word, words) ?? closestWord(word, words))
      if (meant !== undefined) return `has \`${member}\` instead of \`"${meant}"\``
    }
    // Types of later versions are ignored, so that others beside them still have an effect.
    return members.some((member) => words.includes(member.slice(1, -1))) ? undefined : 'names no known type'
  },
  origins(value) {
    const wrong = splitList(value).find((member) => member !== '*' && findOriginFault(member) !== undefined)
    return wrong === undefined ? undefined : `has \`${wrong}\`, which is not an origin such as https://example.com`
  },
  seconds: (value) => (/^\d+$/.test(value) ? undefined : 'is not a number of seconds'),
  'language-tags'(value) {
    const wrong = splitList(value).find((member) => !isLanguageTag(member))
    return wrong === undefined ? undefined : `has \`${wrong}\`, which is not a language tag such as en-US`
  },
  'media-types'(value) {
    const wrong = splitList(value).find((member) => parseMediaType(member)?.validParameters !== true)
    return wrong === undefined ? undefined : `has \`${wrong}\`, which is not a media type`
  },
  refresh: (value) =>
    /^[\t ]*(?:\d|\.)/.test(value) && /^[\t ]*[\d.]*(?:$|[\t ;,])/.test(value)
      ? undefined
      : 'does not begin with a number of seconds',
  'server-timing': serverTimingFault,
}

function wordsOf(row: HeaderValue): readonly string[] {
  return row.value?.is[0]?.words ?? []
}

function expected(row: HeaderValue): string {
  return row.value === undefined ? 'valid' : expectedType(row.value)
}

/** The word that differs in case only. */
function sameWord(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => word.toLowerCase() === text.toLowerCase())
}
