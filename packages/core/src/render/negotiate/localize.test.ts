import { describe, expect, it, vi } from 'vitest'
import { processorTime } from '../../../../../scripts/workspace/processor-time.ts'
import { createProblem, problem } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import { render } from '../render.ts'
import type { Languages } from '../request/catalogue.ts'
import type { RenderOptions } from '../request/options.ts'
import type { Rendered } from '../request/rendering.ts'
import { lookUpLanguage, readLanguages } from './language-lookup.ts'

const TYPE = 'https://api.example.com/problems/out-of-credit'
const LANGUAGES: Languages = {
  de: {
    404: 'Nicht gefunden',
    400: 'Ungültige Anfrage',
    [TYPE]: { title: 'Guthaben reicht nicht', detail: 'Bitte laden Sie Ihr Guthaben auf.' },
  },
  'pt-BR': { 404: { title: 'Não encontrado' } },
  fr: { [TYPE]: 'Crédit insuffisant' },
}

function localized(
  thrown: Problem,
  acceptLanguage: string | undefined,
  languages: Languages = LANGUAGES,
  more: RenderOptions = {},
): Rendered {
  const headers = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }
  return render(thrown, { method: 'GET', url: '/', headers }, { languages, ...more })
}

function outOfCredit(detail?: string): Problem {
  return createProblem(403, { detail, extensions: { balance: 30 } }, { type: TYPE, title: 'Not enough credit' })
}

describe('I18N-1: the language by Accept-Language', () => {
  it.each<[acceptLanguage: string, available: string[], found: string | undefined]>([
    ['de', ['de', 'fr'], 'de'],
    ['DE', ['de'], 'de'],
    ['pt-br', ['pt-BR'], 'pt-BR'],
    ['fr, de', ['de', 'fr'], 'fr'],
    ['fr;q=0.5, de;q=0.8', ['de', 'fr'], 'de'],
    // Shortened from the end (RFC 4647, section 3.4), never lengthened.
    ['de-CH', ['de'], 'de'],
    ['de-CH-1996, fr', ['fr', 'de'], 'de'],
    ['zh-Hant-CN-x-private1-private2', ['zh-Hant-CN-x', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-CN-x-private1-private2', ['zh-Hant-CN-x-private1', 'zh-Hant'], 'zh-Hant-CN-x-private1'],
    ['de', ['de-CH'], undefined],
    ['fr, de-CH', ['de-CH', 'de'], 'de-CH'],
    // English is what is there anyway.
    ['en, de', ['de'], undefined],
    ['en-GB, de;q=0.9', ['de'], undefined],
    ['de, en', ['de'], 'de'],
    ['en-GB', ['en-GB', 'de'], 'en-GB'],
    ['en', ['en'], 'en'],
    // Anything is as good as anything else: what is there anyway.
    ['*', ['de'], undefined],
    ['*, de;q=0.5', ['de'], 'de'],
    ['fr, *;q=0.5', ['de'], undefined],
    ['en;q=0, *', ['de'], 'de'],
    ['en;q=0, de;q=0, *', ['de', 'de-CH', 'fr'], 'fr'],
    ['en;q=0', ['de'], undefined],
    // What is refused is not found by shortening.
    ['de-AT, de;q=0', ['de'], undefined],
    ['de-AT, de;q=0, fr;q=0.1', ['de', 'fr'], 'fr'],
    ['de;q=0, de-CH', ['de', 'de-CH'], 'de-CH'],
    ['de;q=0', ['de'], undefined],
    // Unknown and garbage: what is there anyway.
    ['it', ['de'], undefined],
    ['', ['de'], undefined],
    ['de_DE, -, *-CH, 1, ,;q=, \0', ['de'], undefined],
    ['de;q=2, fr', ['de', 'fr'], 'fr'],
    ['constructor', ['de'], undefined],
  ])('%j of %j is %j', (acceptLanguage, available, found) => {
    expect(lookUpLanguage(readLanguages(acceptLanguage), available, 'en')).toBe(found)
  })

  it.each([
    ['subtags', `de${'-a'.repeat(50_000)}`],
    ['ranges', 'de-CH;q=0.5,'.repeat(8_000)],
    ['refused ranges', 'de-CH-1996;q=0,'.repeat(6_000)],
    ['dashes', '-'.repeat(100_000)],
    ['commas', ','.repeat(100_000)],
    ['different ranges', Array.from({ length: 20_000 }, (_, index) => `a-${index}`).join()],
  ])('reads 100 kB of %s in no time', (_name, acceptLanguage) => {
    expect(localized(problem(404), acceptLanguage).status).toBe(404)
    expect(processorTime(() => localized(problem(404), acceptLanguage), 500)).toBeLessThan(500)
  })
})

describe('a catalogue', () => {
  it('TITL-4: I18N-2: translates, and says so', () => {
    const { headers, body, problem: answered } = localized(problem(404), 'de-AT, en;q=0.5')
    expect(JSON.parse(body)).toEqual({ type: 'about:blank', title: 'Nicht gefunden', status: 404 })
    expect(headers).toMatchObject({ 'Content-Language': 'de', Vary: 'Accept, Accept-Language' })
    // Logs are the service's own.
    expect(answered.title).toBe('Not Found')
  })

  it.each([undefined, 'en', 'it', '*', ';;'])(
    'BLANK-3: HTTP-3: for %j the phrase is exact, and the answer varies all the same',
    (acceptLanguage) => {
      const { headers, body } = localized(problem(404), acceptLanguage)
      expect(JSON.parse(body).title).toBe('Not Found')
      expect(headers).not.toHaveProperty('Content-Language')
      expect(headers.Vary).toBe('Accept, Accept-Language')
    },
  )

  it('does not claim the messages of a validator for its language', () => {
    const thrown = problem(400, { extensions: { errors: [{ pointer: '#/email', detail: 'Invalid email' }] } })
    const { headers, body } = localized(thrown, 'de')
    expect(JSON.parse(body).title).toBe('Ungültige Anfrage')
    expect(headers).not.toHaveProperty('Content-Language')
  })

  it('is not asked without the option', () => {
    const { headers } = render(problem(404), { method: 'GET', url: '/', headers: { 'accept-language': 'de' } })
    expect(headers.Vary).toBe('Accept')
  })

  it('knows texts by type, never by the status of a type', () => {
    expect(JSON.parse(localized(outOfCredit('It costs 50.'), 'de').body)).toEqual({
      type: TYPE,
      title: 'Guthaben reicht nicht',
      status: 403,
      detail: 'Bitte laden Sie Ihr Guthaben auf.',
      balance: 30,
    })
    expect(JSON.parse(localized(outOfCredit('It costs 50.'), 'fr').body)).toMatchObject({
      title: 'Crédit insuffisant',
      detail: 'It costs 50.',
    })
    expect(localized(outOfCredit('It costs 50.'), 'de').headers['Content-Language']).toBe('de')
    // A French title over an English detail is not a French document.
    expect(localized(outOfCredit('It costs 50.'), 'fr').headers).not.toHaveProperty('Content-Language')
    expect(localized(outOfCredit(), 'fr').headers['Content-Language']).toBe('fr')
    const other = createProblem(404, {}, { type: 'https://api.example.com/problems/other', title: 'Other' })
    expect(JSON.parse(localized(other, 'de').body).title).toBe('Other')
    expect(JSON.parse(localized(createProblem(404, {}, { type: 'constructor', title: 'C' }), 'de').body).title).toBe(
      'C',
    )
  })

  it('gives a code that is not registered the phrase of its class, as RFC 9110 does', () => {
    expect(JSON.parse(localized(problem(499 as number), 'de').body)).toMatchObject({
      title: 'Ungültige Anfrage',
      status: 499,
    })
    expect(JSON.parse(localized(problem(409), 'de').body)).toMatchObject({ title: 'Conflict', status: 409 })
  })

  it('goes on to the next language where one has no text', () => {
    expect(localized(problem(404), 'fr, pt-BR').headers['Content-Language']).toBe('pt-BR')
    expect(localized(problem(404), 'fr').headers).not.toHaveProperty('Content-Language')
  })

  it('translates every format', () => {
    for (const [format, text] of [
      ['xml', '<title>Nicht gefunden</title>'],
      ['html', '<html lang="de">'],
      ['text', '404 Nicht gefunden\n'],
    ] as const) {
      const rendered = localized(problem(404), 'de', LANGUAGES, { formats: [format] })
      expect(rendered.body).toContain(text)
      expect(rendered.headers).toMatchObject({ 'Content-Language': 'de', Vary: 'Accept-Language' })
    }
  })

  it("is not overruled by the problem's own Content-Language", () => {
    const thrown = problem(404, { headers: { 'content-language': 'fr' } })
    const { headers, omitted } = localized(thrown, 'de')
    expect(Object.entries(headers).filter(([name]) => name.toLowerCase() === 'content-language')).toEqual([
      ['Content-Language', 'de'],
    ])
    expect(omitted.map(({ what }) => what)).toEqual(['content-language'])
  })

  it.each<[name: string, languages: unknown]>([
    ['no language tag', { 'd\r\ne': { 404: 'x' }, de: 7 }],
    ['no string', { de: { 404: { title: 7 } } }],
    ['a number', { de: { 404: 7 } }],
    ['a promise', { de: { 404: Promise.resolve('x') } }],
    [
      'a getter that throws',
      {
        get de(): never {
          throw new Error('no')
        },
      },
    ],
  ])('with %s never breaks the response', (_name, languages) => {
    const rendered = localized(problem(404), 'de, *', languages as Languages)
    expect(rendered.body).toBe('{"type":"about:blank","title":"Not Found","status":404}')
    expect(rendered.headers).not.toHaveProperty('Content-Language')
  })
})

describe('a function', () => {
  it('is given the accepted tags in order, and the problem', () => {
    const languages = vi.fn(() => ({ language: 'de-CH', title: 'Nöd gfunde', detail: 'x' }))
    const thrown = problem(404)
    const { headers, body } = localized(thrown, 'fr;q=0.1, DE-ch, it;q=0, *;q=0.5, !', languages)
    expect(languages).toHaveBeenCalledWith(['de-ch', 'fr'], thrown)
    expect(JSON.parse(body)).toMatchObject({ title: 'Nöd gfunde', detail: 'x' })
    expect(headers).toMatchObject({ 'Content-Language': 'de-CH', Vary: 'Accept, Accept-Language' })
  })

  it('that has no answer leaves the texts alone', () => {
    const rendered = localized(problem(404), 'de', () => undefined)
    expect(rendered).toMatchObject({ status: 404, omitted: [] })
    expect(rendered.headers.Vary).toBe('Accept, Accept-Language')
  })

  const failing: readonly (() => unknown)[] = [
    () => {
      throw new Error('no')
    },
    () => Promise.reject(new Error('no')),
    () => 'de',
    () => null,
    () => ({ title: 'x' }),
    () => ({ language: 'd e', title: 'x' }),
    () => ({ language: 'de\r\nX: y', title: 'x' }),
    () => ({ language: 'de', title: 7 }),
    () => ({
      language: 'de',
      get title(): never {
        throw new Error('no')
      },
    }),
  ]

  it.each([...failing.keys()])('that fails in way %i is passed over, and told', (index) => {
    const rendered = localized(problem(404), 'de', failing[index] as Languages)
    expect(rendered.body).toBe('{"type":"about:blank","title":"Not Found","status":404}')
    expect(rendered.headers).not.toHaveProperty('Content-Language')
    expect(new Set(rendered.omitted.map(({ what }) => what))).toEqual(new Set(['languages']))
  })
})

it('hooks come first: members, then languages', () => {
  const order: string[] = []
  localized(
    problem(404),
    'de',
    () => {
      order.push('languages')
      return undefined
    },
    {
      map: () => {
        order.push('map')
        return undefined
      },
      members: () => {
        order.push('members')
        return {}
      },
    },
  )
  expect(order).toEqual(['map', 'members', 'languages'])
})

it('a catalogue whose key is no language tag is told, whatever the request asks for', () => {
  const languages = { pt_BR: { 404: 'Não encontrado' }, de: { 404: 'Nicht gefunden' } }
  for (const accept of ['pt-BR', 'de', undefined]) {
    const { headers, omitted } = localized(problem(404), accept, languages)
    expect(headers['Content-Language']).toBe(accept === 'de' ? 'de' : undefined)
    expect(omitted).toEqual([
      { what: 'languages', reason: 'the key "pt_BR" is not a language tag; use one such as "pt-BR"' },
    ])
  }
})
