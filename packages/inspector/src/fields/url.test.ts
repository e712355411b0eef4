import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { URL as StandardUrl } from 'whatwg-url'
import { resolveUrl, type Url } from './url.ts'

/** The properties by the standard's reference implementation: those of engines have faults of their own. */
function expected(text: string, base?: string): object | undefined {
  try {
    return propertiesOf(new StandardUrl(text, base))
  } catch {
    return undefined
  }
}

function ours(text: string, base?: string): object | undefined {
  const url = resolveUrl(text, base === undefined ? undefined : resolveUrl(base))
  return url && propertiesOf(url)
}

function propertiesOf(url: Url) {
  const { href, protocol, username, password, hostname, port, host, origin, pathname, search, hash } = url
  return { href, protocol, username, password, hostname, port, host, origin, pathname, search, hash }
}

const ABSOLUTE = [
  'https://example.com',
  'https://example.com/',
  'HTTP://EXAMPLE.com:80/%7ea?b#c',
  'https://example.com:443/',
  'https://example.com:8443/a/../b/./c/%2E%2e/d',
  'https://user:pa:ss@example.com/a',
  'https://@example.com/',
  'https://a@b@example.com/',
  'https://:80/',
  'https://',
  'https:///example.com/',
  'https:example.com',
  'https:\\\\example.com\\a\\b',
  ' \n https://example.com/a \t',
  'ht\ntps://exam\tple.com/',
  'https://example.com/a b"<>`{}|^\\\u00e9',
  'https://example.com/?a b"<>`{}|^\'\u00e9',
  'https://example.com/#a b"<>`{}|^\u00e9',
  'https://example.com/?',
  'https://example.com/#',
  'https://example.com?a/b',
  'https://example.com:65535/',
  'https://example.com:65536/',
  'https://example.com:080/',
  'https://example.com:/',
  'https://example.com:x/',
  'https://a b/',
  'https://a|b/',
  'https://a^b/',
  'https://a%41b/',
  'https://a%2fb/',
  'https://a%zz/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://0x7f.1/',
  'https://0x7f/',
  'https://a.0x7f/',
  'https://017700000001/',
  'https://256.1/',
  'https://1.2.3.4.5/',
  'https://1.2.3.4./',
  'https://4294967296/',
  'https://09/',
  'https://a.1/',
  'https://[::1]/',
  'https://[::1]:8080/',
  'https://[2001:DB8:0:0:1:0:0:1]/',
  'https://[1:2:3:4:5:6:7:8]/',
  'https://[1:2:3:4:5:6:7::]/',
  'https://[::ffff:192.0.2.1]/',
  'https://[1::2::3]/',
  'https://[::1/',
  'https://[g::]/',
  'https://[1:2:3]/',
  'https://[::1.2.3.4.]/',
  'https://[::01.2.3.4]/',
  'https://-a-/',
  'https://a..b/',
  'https://./',
  'https://%/',
  'mailto:a@example.com',
  'urn:example:a?b#c',
  'data:text/plain,a b',
  'javascript:alert(1)',
  'ftp://example.com:21/a',
  'custom://Host:1/a/../b?c#d',
  'custom:/a/../b',
  'custom://',
  'custom:a ?b',
  'custom:a  #',
  'about:blank',
  'no-scheme',
  '',
  '//example.com/',
  '1:2',
]
const REFERENCES = [
  '',
  '#',
  '#a',
  '?',
  '?b',
  '.',
  './',
  '..',
  '../../../a',
  '/a',
  '//b.example/c',
  '\\\\b.example\\c',
  '///b.example/c',
  'a',
  'a/b/../c',
  'a:b',
  'a://:',
  'a://:1/b',
  '1:2',
  'https:c',
  'https:/c',
  'https://b.example',
  'http:c',
  'mailto:a',
  '%2e%2E/x',
  'a?b#c?d',
  '/..//a',
  '/.:/.',
  'b:/..',
  'caf\u00e9',
  ' /a ',
]
const BASES = [
  'https://u:p@example.com:8443/a/b/c?d#e',
  'http://example.com',
  'https://example.com/?',
  'https://example.com/a?#b?',
]

it.each([
  ['', 'https://example.com/?', 'https://example.com/?'],
  ['#', 'https://example.com/?', 'https://example.com/?#'],
  ['#a', 'https://example.com/?', 'https://example.com/?#a'],
  ['', 'https://example.com/a?#b?', 'https://example.com/a?'],
  ['#', 'https://example.com/a?#b?', 'https://example.com/a?#'],
  ['#a', 'https://example.com/a?#b?', 'https://example.com/a?#a'],
  ['', 'https://example.com/a#b?', 'https://example.com/a'],
  ['.', 'https://example.com/a?', 'https://example.com/'],
])('keeps the empty query of a base: %j from %j', (reference, base, href) => {
  expect(resolveUrl(reference, resolveUrl(base))).toMatchObject({ href, search: '' })
})

describe('a URL is what the standard makes of it', () => {
  it.each(ABSOLUTE)('%j', (text) => {
    expect(ours(text)).toEqual(expected(text))
  })

  const pairs = BASES.flatMap((base) => REFERENCES.map((text) => [text, base] as const))
  it.each(pairs)('%j from %j', (text, base) => {
    expect(ours(text, base)).toEqual(expected(text, base))
  })

  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '//',
      '\\',
      '.',
      '..',
      '%2e',
      '?',
      '#',
      ':',
      '@',
      'a',
      'B',
      '1',
      '0x1',
      '[',
      ']',
      '::',
      '%41',
      '%',
    ),
    fc.constantFrom(
      ' ',
      '\t',
      '"',
      '<',
      '>',
      '`',
      '{',
      '}',
      '|',
      "'",
      '&',
      '=',
      '+',
      ';',
      ',',
      '~',
      '!',
      '$',
      '*',
      '(',
    ),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  it('any text after http: or https:', () => {
    const start = fc.constantFrom(
      'http://',
      'https://',
      'https://a.example',
      'http://a.example/',
      'https://a.example:8/a?',
    )
    fc.assert(
      fc.property(start, text, (begin, rest) => {
        expect(ours(begin + rest)).toEqual(expected(begin + rest))
      }),
      { numRuns: 5000 },
    )
  })

  it('any reference', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BASES), text, (base, reference) => {
        expect(ours(reference, base)).toEqual(expected(reference, base))
      }),
      { numRuns: 5000 },
    )
  })

  it('any path, query and fragment', () => {
    const rest = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(fc.constantFrom('/', '/?', '/#'), rest, (begin, given) => {
        expect(ours(`https://a.example${begin}${given}`)).toEqual(expected(`https://a.example${begin}${given}`))
      }),
      { numRuns: 3000 },
    )
  })
})

it('keeps a name in another script, which the platform converts', () => {
  expect(resolveUrl('https://B\u00dcCHER.example/')?.hostname).toBe('b\u00fccher.example')
})
