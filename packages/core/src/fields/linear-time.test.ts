import { expect, it } from 'vitest'
import { processorTime } from '../../../../scripts/workspace/processor-time.ts'
import { isChallengeList, parseChallenges } from './challenge.ts'
import { parseContentRange } from './content-range.ts'
import { parseEntityTags } from './entity-tag.ts'
import { isFieldText, trimWhitespace } from './field-value.ts'
import { parseHttpDate } from './http-date.ts'
import { parseLinks } from './link.ts'
import { splitList } from './lists/list.ts'
import { parseTokenList } from './lists/token-list.ts'
import { formatAccept, parseWeightedList } from './lists/weighted-list.ts'
import { parseMediaType } from './media-type.ts'
import { parseParameter } from './parameter.ts'
import { parseRetryAfter } from './retry-after.ts'
import { hasUriCharacters, isUriReference } from './uri-reference.ts'
import { mergeVary } from './vary.ts'

const PARSERS: Readonly<Record<string, (value: string) => unknown>> = {
  formatAccept: (value) => formatAccept([value]),
  hasUriCharacters,
  isChallengeList,
  isFieldText,
  isUriReference,
  mergeVary,
  parseChallenges,
  parseContentRange,
  parseEntityTags,
  parseHttpDate: (value) => parseHttpDate(value, 0),
  parseLinks,
  parseMediaType,
  parseParameter,
  parseRetryAfter: (value) => parseRetryAfter(value, 0),
  parseTokenList,
  parseWeightedList,
  splitList,
  trimWhitespace,
}

const BAIT = [
  ' ',
  '\t',
  ',',
  ', ',
  ';',
  '"',
  '""',
  '\\',
  '"\\',
  '=',
  'a',
  'a ',
  'a=',
  'a="',
  '<',
  '>',
  '<>',
  '<>;',
  '</a',
  '/',
  '0',
  'q=',
  '*',
  'W/',
  'W/"',
  '%',
  '%41',
  '+json',
  '-',
]
const STARTS = ['', 'a', '"', 'a="', 'a;q=', '<a>;', 'bytes ', 'Basic ']

/** Time that grows with the square of the length would be seconds here: 64,000 characters, squared, are 4 thousand million. */
it.each(Object.keys(PARSERS))('%s takes no longer for a character of a long text than of a short one', (name) => {
  const parse = PARSERS[name] as (value: string) => unknown
  for (const bait of BAIT) {
    for (const start of STARTS) {
      for (const end of ['', 'x', '\n']) {
        const text = start + bait.repeat(64_000 / bait.length) + end
        expect(
          processorTime(() => parse(text), 400),
          JSON.stringify([start, bait, end]),
        ).toBeLessThan(400)
      }
    }
  }
})
