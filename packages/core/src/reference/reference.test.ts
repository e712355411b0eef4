import { describe, expect, it } from 'vitest'
import { searchReferences, searchVendorReferences } from './search.ts'
import { findReference, getReference, listReferences } from './status-reference.ts'
import { findVendorReference, listVendorReferences } from './vendor-reference.ts'

describe('getReference', () => {
  it('gives sections with their headings, and what they cite', () => {
    const { depth, sections } = getReference(405)
    expect(depth).toBe('full')
    expect(sections.map(({ name }) => name).filter((name) => name !== 'meaning')).toEqual([
      'use',
      'avoid',
      'response',
      'api-design',
      'caching',
      'clients',
      'mistakes',
      'security',
      'history',
    ])
    const allow = sections.find(({ name }) => name === 'response')?.blocks[0]
    expect(allow?.form).toBe('item')
    expect(allow?.text).toMatch(/^`Allow` /)
    expect(allow?.citations[0]).toEqual({
      kind: 'standard',
      document: 'RFC 9110',
      section: '15.5.6',
      title: '405 Method Not Allowed',
      url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6',
    })
  })

  it('marks opinions as advice, and only they lack citations', () => {
    for (const { code, sections } of listReferences()) {
      for (const { name, advice, blocks } of sections) {
        expect(advice).toBe(name === 'api-design' || name === 'mistakes')
        for (const { text, citations } of blocks) {
          if (!advice) expect(citations.length, `${code} ${text}`).toBeGreaterThan(0)
        }
      }
    }
  })

  it('tells measured behavior from what documents say', () => {
    const clients = getReference(425).sections.find(({ name }) => name === 'clients')
    expect(clients?.blocks.flatMap(({ citations }) => citations.map(({ kind }) => kind))).toContain('measurement')
    expect(JSON.stringify(getReference(404))).toContain('"kind":"page"')
  })

  it('compares codes', () => {
    expect(getReference(404).related.map(({ code }) => code)).toEqual([403, 405, 410])
  })

  it('throws for a number that is not registered, and names the function that takes any', () => {
    expect(() => getReference(499 as 404)).toThrow(
      new RangeError('499 is not registered. For any number, call findReference().'),
    )
  })
})

describe('findReference', () => {
  it('knows 306, and nothing of other numbers', () => {
    expect(findReference(306)?.depth).toBe('short')
    for (const code of [0, 99, 299, 499, 600, 404.5, Number.NaN]) expect(findReference(code)).toBeUndefined()
  })

  it('lists all codes in order', () => {
    const codes = listReferences().map(({ code }) => code)
    expect(codes).toHaveLength(64)
    expect(codes).toEqual([...codes].sort((a, b) => a - b))
  })
})

describe('findVendorReference', () => {
  it('keeps apart what two vendors mean by one number', () => {
    expect(findVendorReference('nginx', 499)?.symptoms).toContain('client closed request')
    expect(findVendorReference('esri', 499)?.symptoms).toContain('token required')
    expect(findVendorReference('nginx', 404)).toBeUndefined()
  })

  it('cites the page of the vendor', () => {
    const meaning = findVendorReference('nginx', 494)?.sections.find(({ name }) => name === 'meaning')
    expect(meaning?.blocks[0]?.citations).toMatchObject([
      { kind: 'page', title: 'nginx source: ngx_http_special_response.c' },
      { kind: 'measurement' },
    ])
  })

  it('gives a source for every claim that is not advice', () => {
    for (const { vendor, code, sections } of listVendorReferences()) {
      for (const { blocks } of sections.filter(({ advice }) => !advice)) {
        for (const { text, citations } of blocks) expect(citations, `${vendor} ${code} ${text}`).not.toEqual([])
      }
    }
  })
})

describe('searchReferences', () => {
  it.each([
    ['slow down', 429],
    ['login again', 401],
    ['too large', 413],
    ['too many', 429],
    ['rate limit', 429],
    ['maintenance', 503],
    ['proxy', 407],
    ['upgrade', 426],
    ['Payload Too Large', 413],
    ['Moved Temporarily', 302],
    ['i\u2019m a teapot', 418],
    ['captive  portal!', 511],
    ['post redirect get', 303],
    ['NOT FOUND', 404],
  ])('%j leads to %i', (query, code) => {
    expect(searchReferences(query)[0]?.code).toBe(code)
  })

  it('puts the exact before the contained, and that before scattered words', () => {
    const codes = searchReferences('timeout').map(({ code }) => code)
    expect(codes).toContain(408)
    expect(codes).toContain(504)
    expect(
      searchReferences('permanent redirect')
        .map(({ code }) => code)
        .slice(0, 2),
    ).toEqual([301, 308])
    expect(searchReferences('browser cache')[0]?.code).toBe(304)
    expect(searchReferences('cache browser').map(({ code }) => code)).toEqual([304])
  })

  it('finds nothing without words, or for words that nobody uses', () => {
    for (const query of ['', '  ', '?!', 'zeppelin']) expect(searchReferences(query)).toEqual([])
  })
})

describe('searchVendorReferences', () => {
  const found = (query: string) => searchVendorReferences(query).map(({ vendor, code }) => `${vendor} ${code}`)

  it('finds the codes of vendors, the best first', () => {
    expect(found('client closed request')).toEqual(['nginx 499'])
    expect(found('too large')[0]).toBe('nginx 494')
    expect(found('overloaded')).toEqual(['anthropic 529', 'qualys 529'])
  })

  it('finds nothing without words, or for words that nobody uses', () => {
    for (const query of ['', '?!', 'zeppelin']) expect(found(query)).toEqual([])
  })
})
