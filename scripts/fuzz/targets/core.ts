import { formatChallenges, isChallengeList, parseChallenges } from '../../../packages/core/src/fields/challenge.ts'
import { formatContentRange, parseContentRange } from '../../../packages/core/src/fields/content-range.ts'
import { parseEntityTags } from '../../../packages/core/src/fields/entity-tag.ts'
import { isFieldText, isFieldValue, trimWhitespace } from '../../../packages/core/src/fields/field-value.ts'
import { formatHttpDate, parseHttpDate } from '../../../packages/core/src/fields/http-date.ts'
import { parseLinks } from '../../../packages/core/src/fields/link.ts'
import { splitList } from '../../../packages/core/src/fields/lists/list.ts'
import { formatAllow, parseTokenList } from '../../../packages/core/src/fields/lists/token-list.ts'
import {
  formatAccept,
  parseWeightedList,
  preferredType,
} from '../../../packages/core/src/fields/lists/weighted-list.ts'
import { parseMediaType } from '../../../packages/core/src/fields/media-type.ts'
import { parseParameter, quoteString } from '../../../packages/core/src/fields/parameter.ts'
import { parseRetryAfter } from '../../../packages/core/src/fields/retry-after.ts'
import { hasUriCharacters, isUriReference } from '../../../packages/core/src/fields/uri-reference.ts'
import { mergeVary } from '../../../packages/core/src/fields/vary.ts'
import { problem } from '../../../packages/core/src/problem/problem.ts'
import { readProblem } from '../../../packages/core/src/read/read.ts'
import { lookUpLanguage, readLanguages } from '../../../packages/core/src/render/negotiate/language-lookup.ts'
import { render } from '../../../packages/core/src/render/render.ts'
import { keysOf } from '../../../packages/core/src/validation/path.ts'
import { parsePointer, toPointer } from '../../../packages/core/src/validation/pointer.ts'
import { validationProblem } from '../../../packages/core/src/validation/validation-problem.ts'
import { expect, expectSame, type Target } from '../target.ts'

const NOW = Date.UTC(2026, 10, 30)

/** Splits an input into the parts that a target needs, at the lines of `--`. */
function partsOf(input: Buffer): string[] {
  return input.toString().split('\n--\n')
}

const FIELDS: Target = {
  name: 'core-fields',
  what: 'parsers and formatters of header fields in core',
  covers: ['packages/core/src/fields/'],
  tokens: [
    ...['"', '\\', ',', ', ', ';', '=', ' ', '\t', '<', '>', '*', '/', '%41', 'W/"', '\n', '\r\nX: y', '\0', '\u0100'],
    ...['bytes 0-4/5', 'bytes */5', 'Basic realm="a"', 'Digest nonce="b", stale=true', 'Bearer a==', '*/*', ';q=0.5'],
    ...['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994', '120'],
    ...['<https://a.example/>; rel="next"', 'text/html; charset="utf-8"', 'Accept-Encoding', 'GET, HEAD', '"a", W/"b"'],
  ],
  run(input) {
    const text = input.toString()
    const { challenges, invalid } = parseChallenges(text)
    const isList = isChallengeList(text)
    expect(!isList || invalid.length === 0, 'a list of challenges has no invalid part')
    for (const { scheme, token68, parameters } of challenges) {
      if (token68 !== undefined || parameters.has('scheme') || parameters.has('token68')) continue
      const given = Object.fromEntries([...parameters].filter(([, value]) => isFieldText(value)))
      const formatted = formatChallenges({ ...given, scheme })
      if (formatted === undefined) continue
      expect(isFieldText(formatted), 'a challenge has the characters of a field value')
      const [again] = parseChallenges(formatted).challenges
      for (const [name, value] of Object.entries(given))
        expectSame(again?.parameters.get(name), value, `${name} of a challenge survives`)
    }
    const range = parseContentRange(text)
    if (range?.first !== undefined && range.last !== undefined && Number.isSafeInteger(range.length)) {
      const formatted = formatContentRange(range.first, range.last, range.length as number)
      if (Number.isSafeInteger(range.last)) expectSame(parseContentRange(formatted), range, 'a Content-Range survives')
    }
    const { tags } = parseEntityTags(text)
    expectSame(parseEntityTags(tags.join(', ')).tags, tags, 'entity tags survive')
    const date = parseHttpDate(text, NOW)
    const formatted = date === undefined ? undefined : formatHttpDate(new Date(date.time))
    if (formatted !== undefined) {
      expectSame(parseHttpDate(formatted, NOW)?.time, date?.time, 'a date survives')
      expect(parseHttpDate(formatted, NOW)?.isFixdate === true, 'a formatted date is an IMF-fixdate')
    }
    const delay = parseRetryAfter(text, NOW)
    expect(Number.isNaN(delay) || delay >= 0, 'a delay is not negative')
    const links = parseLinks(text)
    for (const { relations } of links.links)
      expect(
        relations.every((each) => each !== ''),
        'a relation has a name',
      )
    const { tokens } = parseTokenList(text)
    expectSame(parseTokenList(formatAllow(tokens) ?? '').tokens, [...new Set(tokens)], 'tokens survive')
    const vary = mergeVary(text)
    expectSame(mergeVary(vary), vary, 'merging Vary twice changes nothing')
    for (const { weight } of parseWeightedList(text).ranges) expect(weight >= 0 && weight <= 1, 'a weight is 0 to 1')
    const types = ['application/problem+json', 'text/html', 'text/plain']
    const preferred = preferredType(text, types)
    expect(preferred === undefined || types.includes(preferred), 'the preferred type is one of the given')
    const accept = formatAccept([text])
    expect(accept === undefined || isFieldValue(accept), 'an Accept is a field value')
    const media = parseMediaType(text)
    expect(media === undefined || /^[^\s/]+\/[^\s/]+$/.test(media.type), 'a media type has two parts')
    if (isFieldText(text)) expectSame(parseParameter(`a=${quoteString(text)}`).value, text, 'a quoted string survives')
    parseParameter(text)
    expect(
      splitList(text).every((each) => each === trimWhitespace(each)),
      'elements of a list are trimmed',
    )
    if (isUriReference(text)) expect(hasUriCharacters(text), 'a URI reference has the characters of one')
  },
}

const NEGOTIATION: Target = {
  name: 'negotiation',
  what: 'the format and language of a problem, by Accept and Accept-Language',
  covers: ['packages/core/src/render/negotiate/', 'packages/core/src/fields/lists/'],
  tokens: [
    ...[
      ',',
      ';q=0',
      ';q=0.5',
      ';q=1.000',
      ';q=',
      ';level=1',
      '*/*',
      '*',
      'text/*',
      'text/html',
      'text/plain',
      '\n--\n',
    ],
    ...['application/problem+json', 'application/json', 'application/xml', 'text/markdown', 'de', 'de-CH', 'ja', 'en'],
    ...['x-', '-a-b', '"', ';q="1"', 'de;q=0', '*;q=0'],
  ],
  run(input) {
    const [accept = '', language = ''] = partsOf(input)
    const headers = { accept, 'accept-language': language }
    const options = {
      formats: ['json', 'xml', 'html', 'text', 'markdown'] as const,
      languages: { de: { 404: 'Nicht gefunden' }, ja: { 404: '\u898b\u3064\u304b\u308a\u307e\u305b\u3093' } },
    }
    const { status, headers: sent, omitted } = render(problem(404), { method: 'GET', url: '/', headers }, options)
    expect(status === 404, 'negotiation keeps the status')
    expectSame(omitted, [], 'nothing is omitted')
    const known = /^(?:application\/problem\+(?:json|xml)|text\/(?:html|plain|markdown))/
    expect(known.test(String(sent['Content-Type'])), 'the format is a known one')
    const tags = ['de', 'ja']
    const found = lookUpLanguage(readLanguages(language), tags, 'en')
    expect(found === undefined || tags.includes(found), 'the language is an available one')
  },
}

const TYPE = 'application/problem+json'

const READ: Target = {
  name: 'problem-readers',
  what: 'readProblem with any media type, status and body',
  covers: ['packages/core/src/read/'],
  tokens: [
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\u0000',
      '\\ud800',
      'null',
      'true',
      '1e999',
      '-1',
      '404',
      '\ufeff',
      '\n--\n',
    ],
    ...[
      '"type":',
      '"title":',
      '"status":',
      '"detail":',
      '"instance":',
      '"errors":[',
      '"pointer":"#/a"',
      '"detail":"x"',
    ],
    ...['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}', '"toJSON":1', '"then":1', '"'],
    ...[TYPE, 'application/json', 'application/problem+xml', '; charset=utf-16', 'about:blank', '/relative', '[[[['],
  ],
  async run(input) {
    const [contentType = '', ...rest] = partsOf(input)
    const body = rest.join('\n--\n')
    for (const type of [TYPE, contentType]) {
      const headers = { 'Content-Type': type }
      const read = await readProblem({ status: 400, headers, body, url: 'https://a.example/b' }, { json: true })
      if (read === null) continue
      expect(typeof read.type === 'string', 'a problem has a type')
      expect(read.status === 400, 'the status is that of the response')
      const bytes = await readProblem({ status: 400, headers, body: Buffer.from(body), url: 'https://a.example/b' })
      if (type === TYPE && !body.startsWith('\ufeff') && !body.includes('\ufffd'))
        expectSame(bytes, read, 'bytes are read as text is')
    }
    expect(({} as { polluted?: unknown }).polluted === undefined, 'no prototype is polluted')
  },
}

const VALIDATION: Target = {
  name: 'validation-paths',
  what: 'paths of validators: JSON Pointers, fragments, dotted text, arrays',
  covers: ['packages/core/src/validation/path.ts', 'packages/core/src/validation/pointer.ts'],
  tokens: [
    ...[
      '/',
      '~0',
      '~1',
      '~',
      '#',
      '%',
      '%41',
      '%E0%A4',
      '.',
      '[',
      ']',
      '[0]',
      '["a.b"]',
      '["\\""]',
      '["',
      '\\',
      '\ud800',
    ],
    ...['items', '0', '__proto__', 'constructor', '#/a/b', '/a~1b', 'user.items[0]'],
  ],
  run(input) {
    const text = input.toString()
    const keys = keysOf(text)
    const pointer = toPointer(keys)
    expect(/^#(?:\/(?:[\w\-.!$&'()*+,;:=?@~]|%[\dA-F]{2})*)*$/.test(pointer), 'a pointer is a URI fragment')
    if (!/[\ud800-\udfff]/.test(text)) expectSame(keysOf(pointer), keys.map(String), 'a path survives')
    if (text.startsWith('/')) expectSame(parsePointer(text), keys, 'a pointer is read as a pointer')
    const { errors = [] } = validationProblem([{ detail: 'x', path: text }]).extensions
    expect(errors.length === 1, 'an issue is one error')
    expect(String(errors[0]?.pointer ?? '').length <= 10_000, 'a pointer is short')
  },
}

/** The targets of core. */
export const CORE_TARGETS: readonly Target[] = [FIELDS, NEGOTIATION, READ, VALIDATION]
