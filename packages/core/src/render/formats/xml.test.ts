import { readFileSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { createReport } from '../request/report.ts'
import { renderXml } from './xml.ts'

const NAMESPACE = 'urn:ietf:rfc:7807'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<problem xmlns="urn:ietf:rfc:7807">'
const BASE = { type: 'about:blank', title: 'Bad Request', status: 400 }
const BASE_XML = '<type>about:blank</type><title>Bad Request</title><status>400</status>'

const schema = XmlDocument.fromBuffer(readFileSync(new URL('../../../data/problem.rng', import.meta.url)))

function validate(xml: string): void {
  const document = XmlDocument.fromString(xml)
  const validator = RelaxNGValidator.fromDoc(schema)
  try {
    validator.validate(document)
  } finally {
    validator.dispose()
    document.dispose()
  }
}

/** What appendix B says of an element: a text, an object of children, or an array of `i`. */
function read(element: XmlElement): unknown {
  const children: XmlElement[] = []
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) children.push(child)
  }
  if (children.length === 0) return element.content
  if (children.every(({ name }) => name === 'i')) return children.map(read)
  return Object.fromEntries(children.map((child) => [child.name, read(child)]))
}

function parse(xml: string): unknown {
  const document = XmlDocument.fromString(xml)
  try {
    return read(document.root)
  } finally {
    document.dispose()
  }
}

/** The content for extensions beside a 400, and what was left out of it. */
function written(extensions: Record<string, unknown>): { xml: string; omitted: string[] } {
  const report = createReport()
  const xml = renderXml({ ...BASE, ...extensions }, report)
  validate(xml)
  expect(xml.startsWith(`${HEAD}${BASE_XML}`)).toBe(true)
  return {
    xml: xml.slice(`${HEAD}${BASE_XML}`.length, -'</problem>\n'.length),
    omitted: report.omitted.map(({ what }) => what),
  }
}

describe('application/problem+xml', () => {
  it('XML-1: MT-2: is the document of appendix B, in its namespace', () => {
    const xml = renderXml(
      {
        type: 'https://example.com/probs/out-of-credit',
        title: 'You do not have enough credit.',
        status: 403,
        detail: 'Your current balance is 30, but that costs 50.',
        instance: 'https://example.net/account/12345/msgs/abc',
        balance: 30,
        accounts: ['https://example.net/account/12345', 'https://example.net/account/67890'],
      },
      createReport(),
    )
    expect(xml.replaceAll('><', '>\n<')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<problem xmlns="urn:ietf:rfc:7807">
<type>https://example.com/probs/out-of-credit</type>
<title>You do not have enough credit.</title>
<status>403</status>
<detail>Your current balance is 30, but that costs 50.</detail>
<instance>https://example.net/account/12345/msgs/abc</instance>
<balance>30</balance>
<accounts>
<i>https://example.net/account/12345</i>
<i>https://example.net/account/67890</i>
</accounts>
</problem>
`)
    validate(xml)
  })

  it('XML-2: the schema of appendix B tells a valid document from another', () => {
    const sample = `${HEAD}<balance>30</balance></problem>`
    expect(() => validate(`${HEAD}${BASE_XML}<balance>30</balance></problem>`)).not.toThrow()
    expect(() => validate(sample)).not.toThrow()
    expect(() => validate(sample.replace(NAMESPACE, 'urn:other'))).toThrow()
    expect(() => validate(`${HEAD}<a xmlns="urn:other">1</a></problem>`)).toThrow()
    expect(() => validate(`${HEAD}<a>text<b>and child</b></a></problem>`)).toThrow()
  })

  it('XML-3: arrays and objects come back as what they were', () => {
    const extensions = {
      errors: [
        { detail: 'must be a positive integer', pointer: '#/age' },
        { detail: "must be 'green', 'red' or 'blue'", pointer: '#/profile/color' },
      ],
      matrix: [
        ['1', '2'],
        ['3', '4'],
      ],
      deep: { a: { b: { c: ['x'] } }, i: 'one', j: 'two' },
    }
    const { xml, omitted } = written(extensions)
    expect(omitted).toEqual([])
    expect(parse(`${HEAD}${BASE_XML}${xml}</problem>`)).toEqual({ ...BASE, status: '400', ...extensions })
    const other = new XMLParser({ parseTagValue: false, ignoreDeclaration: true, ignoreAttributes: true })
    expect(other.parse(`<problem>${xml}</problem>`).problem.deep).toEqual({
      a: { b: { c: { i: 'x' } } },
      i: 'one',
      j: 'two',
    })
  })

  it('XML-3: numbers, null and empty arrays and objects become texts', () => {
    expect(written({ a: 1.5, b: true, c: null, d: [], e: {}, f: [null] }).xml).toBe(
      '<a>1.5</a><b>true</b><c></c><d></d><e></e><f><i></i></f>',
    )
  })

  it('XML-3: an object whose only member is i is left out, and told', () => {
    expect(written({ a: { i: 1 }, b: [{ i: 1 }, 2], c: { i: 1, '2bad': 2 }, d: { i: 1, j: 2 } })).toEqual({
      xml: '<b><i></i><i>2</i></b><d><i>1</i><j>2</j></d>',
      omitted: ['extensions.a', 'extensions.b[0]', 'extensions.c.2bad', 'extensions.c'],
    })
  })

  it('XML-4: nothing but the one namespace is written', () => {
    const { xml, omitted } = written({ 'xlink:href': 'x', xmlns: 'urn:x', a: { 'b:c': 1, d: 2 } })
    expect(xml).toBe('<xmlns>urn:x</xmlns><a><d>2</d></a>')
    expect(omitted).toEqual(['extensions.xlink:href', 'extensions.a.b:c'])
  })

  it('names no stylesheet (XML-5 is no goal)', () => {
    expect(renderXml(BASE, createReport())).not.toContain('<?xml-stylesheet')
  })

  it('EXT-6: a member whose name is no XML name is left out and told', () => {
    const names = [
      '',
      ' ',
      'a b',
      '1a',
      '-a',
      '.a',
      'a:b',
      'a<b',
      'a>',
      'a/',
      'a"',
      'a\0',
      '\ud800',
      '\u00d7',
      'a\u037e',
    ]
    for (const name of names) expect(written({ [name]: 1 })).toEqual({ xml: '', omitted: [`extensions.${name}`] })
    for (const name of ['a', '_', 'a-b.c_d1', 'gr\u00f6\u00dfe', '\u6b8b\u9ad8', '\u{20000}', 'toString', 'trace_id']) {
      expect(written({ [name]: 1 })).toEqual({ xml: `<${name}>1</${name}>`, omitted: [] })
    }
  })

  it('XML-6: texts are escaped, and characters that XML has not are dropped', () => {
    const text = `& < > ]]> " ' <!-- --> <![CDATA[ &amp; \0\x0b\x1f\ufffe\uffff\ud800 \t\n\r\n \u{1f600} K\u00f6ln`
    const { xml, omitted } = written({ text })
    expect(omitted).toEqual([])
    const kept = `& < > ]]> " ' <!-- --> <![CDATA[ &amp;  \t\n\r\n \u{1f600} K\u00f6ln`
    expect(parse(`${HEAD}${BASE_XML}${xml}</problem>`)).toEqual({ ...BASE, status: '400', text: kept })
  })

  it('tells a hundred omissions and no more', () => {
    const report = createReport()
    renderXml({ ...BASE, ...Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [index, index])) }, report)
    expect(report.omitted).toHaveLength(101)
  })
})
