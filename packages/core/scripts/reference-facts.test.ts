import { describe, expect, it } from 'vitest'
import { retryAdvice } from '../src/read/retry.ts'
import { readFacts } from './facts.ts'
import { readStatusTexts, type Text } from './reference-texts.ts'

const texts = new Map(readStatusTexts().map((text) => [text.head.code, text]))
const errors = readFacts('statuses').filter(({ code = '' }) => code >= '400')

/** How a text says what the table says: the words that a line about the fact must have. */
const LEVELS: Readonly<Record<string, RegExp>> = {
  required: /\bMUST\b/,
  // The table also counts "ought to" among these.
  recommended: /\b(?:SHOULD|send)\b/,
  optional: /\b(?:MAY|can)\b/,
}
const CACHING: Readonly<Record<string, RegExp>> = {
  heuristic: /heuristic/,
  explicit: /lifetime or `public`/,
  never: /MUST NOT (?:be stored|store (?:it|the response))/,
}

describe('the texts of errors say what the table says', () => {
  it.each(readFacts('response-fields').filter(({ code = '' }) => code >= '400'))(
    'the $requirement $field of $code',
    ({ code, field = '', requirement = '' }) => {
      const lines = linesOf(texts.get(code), 'response').filter((line) =>
        new RegExp(`\`${field}(?:: [^\`]*)?\``).test(line),
      )
      expect(lines.filter((line) => LEVELS[requirement]?.test(line))).not.toEqual([])
    },
  )

  it.each(errors)('MUST and SHOULD name no header for $code that the table lacks', ({ code }) => {
    const known = readFacts('response-fields')
      .filter((row) => row.code === code)
      .map(({ field }) => field)
    const named = linesOf(texts.get(code), 'response')
      .flatMap((line) => line.split(/(?<=\.)\s+/))
      .filter((sentence) => /\b(?:MUST|SHOULD)(?! NOT)\b/.test(sentence))
      .flatMap((sentence) => [...sentence.matchAll(/`([A-Z][A-Za-z]*(?:-[A-Z][a-z]+)*)(?:: [^`]*)?`/g)])
      .map(([, name]) => name)
    for (const name of named) expect(known, `${code} ${name}`).toContain(name)
  })

  it.each(errors.filter(({ code }) => linesOf(texts.get(code), 'caching').length > 0))(
    'the caching of $code: $cacheability',
    ({ code, cacheability = '' }) => {
      const text = linesOf(texts.get(code), 'caching').join(' ')
      expect(text).toMatch(CACHING[cacheability] as RegExp)
      for (const [other, words] of Object.entries(CACHING)) {
        if (other !== cacheability) expect(text, other).not.toMatch(words)
      }
    },
  )

  it.each(errors.filter(({ code = '', action = '' }) => code >= '500' && action.startsWith('repeat')))(
    'the retries of $code: they depend on the method',
    ({ code }) => {
      const retries = ['GET', 'POST'].map((method) => retryAdvice({ status: Number(code), method }).retry)
      expect(retries).toEqual([true, false])
      expect(linesOf(texts.get(code), 'clients').join(' ')).toMatch(/idempotent|POST/)
    },
  )

  it.each(errors.filter(({ code = '', action = '' }) => code < '500' && /^(?:repeat|other-connection)/.test(action)))(
    'the retries of $code: any method',
    ({ code }) => {
      expect(retryAdvice({ status: Number(code), method: 'POST' }).retry).toBe(true)
      expect(linesOf(texts.get(code), 'clients').join(' ')).toMatch(/\b(?:retr(?:y|ies)|repeats?|tries again)\b/)
    },
  )
})

function linesOf(text: Text | undefined, section: string): string[] {
  return (text?.sections.get(section) ?? []).map((block) => block.text)
}
