import { describe, expect, it } from 'vitest'
import { isStatusCode } from './guards.ts'
import { findStatus, findStatusByPhrase, getStatus } from './lookup.ts'
import type { Status } from './types.ts'

const ALL: readonly Status[] = Array.from({ length: 500 }, (_, index) => findStatus(index + 100)).filter(
  (status) => status !== undefined,
)

function codesWhere(test: (status: Status) => boolean): number[] {
  return ALL.filter(test).map((status) => status.code)
}

describe('getStatus', () => {
  it('gives the whole status, with a section for every fact', () => {
    const rfc9110 = (section: string) => ({
      document: 'RFC 9110',
      section,
      url: `https://www.rfc-editor.org/rfc/rfc9110#section-${section}`,
    })
    expect(getStatus(407)).toEqual({
      code: 407,
      phrase: 'Proxy Authentication Required',
      formerPhrases: [],
      class: 'client-error',
      registration: { state: 'permanent' },
      reference: rfc9110('15.5.8'),
      summary: expect.stringMatching(/proxy.*\.$/i),
      content: 'allowed',
      cacheability: 'explicit',
      responseFields: [
        {
          name: 'Proxy-Authenticate',
          requirement: 'required',
          references: expect.arrayContaining([rfc9110('15.5.8'), rfc9110('11.7.1')]),
        },
      ],
      sender: 'proxy',
      clientAction: { action: 'authenticate', authority: 'rfc' },
      related: expect.arrayContaining([401]),
      sources: {
        content: expect.any(Array),
        cacheability: expect.any(Array),
        sender: expect.arrayContaining([rfc9110('15.5.8')]),
        clientAction: expect.arrayContaining([rfc9110('15.5.8')]),
        redirectMethod: [],
      },
    })
  })

  it('uses the phrases of RFC 9110 and keeps the former ones', () => {
    expect(getStatus(413).phrase).toBe('Content Too Large')
    expect(getStatus(413).formerPhrases).toEqual(['Payload Too Large', 'Request Entity Too Large'])
    expect(getStatus(422).phrase).toBe('Unprocessable Content')
    expect(getStatus(418).phrase).toBe("I'm a teapot")
  })

  it('says what to use instead when untyped code asks for an unknown code', () => {
    expect(() => getStatus(499 as 404)).toThrow(
      new RangeError('499 is not a registered status code; use findStatus() for any number'),
    )
  })
})

describe('findStatus', () => {
  it('knows the 64 rows of the registry and nothing else', () => {
    expect(ALL).toHaveLength(64)
    for (const code of [99, 600, 299, 418.5, Number.NaN, -404]) expect(findStatus(code)).toBeUndefined()
    for (const name of ['constructor', '__proto__', 'toString', '404', [404], null, Object.create(null)]) {
      expect(findStatus(name as unknown as number)).toBeUndefined()
    }
  })

  it('tells the registrations apart', () => {
    expect(getStatus(104).registration).toEqual({ state: 'temporary', expires: '2026-11-13' })
    expect(codesWhere((status) => status.registration.state === 'unused')).toEqual([306, 418])
    expect(codesWhere((status) => status.registration.state === 'deprecated')).toEqual([305])
    expect(codesWhere((status) => status.registration.state === 'obsoleted')).toEqual([510])
  })

  // RFC 9110, section 15.1, and RFC 7725, section 3.
  it('has the heuristically cacheable codes of the RFCs', () => {
    expect(codesWhere((status) => status.cacheability === 'heuristic')).toEqual([
      200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501,
    ])
  })

  // RFC 6585, sections 3 to 6, and RFC 9111, section 3.
  it('has the codes that caches must not store', () => {
    expect(codesWhere((status) => status.cacheability === 'never')).toEqual([
      100, 101, 102, 103, 104, 428, 429, 431, 511,
    ])
  })

  // RFC 9110, sections 15.2.2, 15.5.2, 15.5.6, 15.5.8 and 15.5.22.
  it('has the codes that require a field without condition', () => {
    const required = ALL.flatMap((status) =>
      status.responseFields
        .filter((field) => field.requirement === 'required' && field.when === undefined)
        .map((field) => `${status.code} ${field.name}`),
    )
    expect(required).toEqual(
      expect.arrayContaining([
        '101 Upgrade',
        '401 WWW-Authenticate',
        '405 Allow',
        '407 Proxy-Authenticate',
        '426 Upgrade',
      ]),
    )
    expect(required.filter((line) => /^[45]/.test(line) && !line.endsWith('Connection'))).toHaveLength(4)
  })

  // RFC 9110, section 6.4.1 and 15.3.6.
  it('has the content rules', () => {
    expect(codesWhere((status) => status.content === 'forbidden')).toEqual([100, 101, 102, 103, 104, 204, 304])
    expect(codesWhere((status) => status.content === 'empty')).toEqual([205])
  })

  // RFC 9110, sections 15.4.2 to 15.4.9.
  it('has what redirects do to the method', () => {
    const byRule = (rule: string) => codesWhere((status) => status.redirectMethod === rule)
    expect(byRule('kept')).toEqual([307, 308])
    expect(byRule('may-change')).toEqual([301, 302])
    expect(byRule('becomes-get')).toEqual([303])
  })

  it('relates only to codes that may be sent, and never to itself', () => {
    for (const status of ALL) {
      expect(status.related.every((code) => isStatusCode(code) && code !== status.code)).toBe(true)
    }
  })
})

describe('findStatusByPhrase', () => {
  it.each([
    ['Not Found', 404],
    ['  not   FOUND ', 404],
    ['payload too large', 413],
    ['Request Entity Too Large', 413],
    ['unprocessable entity', 422],
    ['moved temporarily', 302],
    ["I'm a teapot", 418],
    ['I\u2019m a Teapot', 418],
    ['(Unused)', 306],
  ])('finds %j as %i', (phrase, code) => {
    expect(findStatusByPhrase(phrase)?.code).toBe(code)
  })

  it('is undefined for any other text', () => {
    for (const phrase of ['', 'Nope', 'constructor', 404 as unknown as string, null as unknown as string]) {
      expect(findStatusByPhrase(phrase)).toBeUndefined()
    }
  })

  it('finds every status by its own phrase', () => {
    for (const status of ALL) expect(findStatusByPhrase(status.phrase)?.code).toBe(status.code)
  })
})
