import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { defineProblem } from '../problem/define.ts'
import type { CatalogueEntry } from './entry.ts'
import { findCatalogueFaults } from './faults.ts'
import { problemCatalogue } from './problem-catalogue.ts'

const BASE = 'https://api.example.com/problems/'
const define = (type: string, status: 403 | 409 = 409) => defineProblem({ type, title: 'A title', status })
const create = (entries: readonly CatalogueEntry[], base = BASE) => problemCatalogue(entries as [], { base })
const pagesOf = (entries: readonly CatalogueEntry[], base = BASE) =>
  create(entries, base).problems.map(({ page, resolves }) => [page, resolves])

const OutOfCredit = defineProblem({
  type: `${BASE}out-of-credit`,
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.number() }),
})

describe('the page of a type', () => {
  it.each([
    [`${BASE}closed`, BASE, 'closed', true],
    ['/problems/closed', BASE, 'closed', true],
    ['HTTPS://API.example.com:443/problems/./closed/', BASE, 'closed', true],
    ['/problems/orders/closed', BASE, 'orders/closed', true],
    ['/problems/cl%6Fsed', BASE, 'closed', true],
    ['/problems#closed', BASE, 'closed', true],
    ['/problems/closed', '/problems', 'closed', true],
    ['https://any.example/problems/closed', '/problems/', 'closed', true],
    ['https://other.example/problems/closed', BASE, 'closed', false],
    ['/errors/closed', BASE, 'closed', false],
    ['/problems/closed?a=b', BASE, 'b', false],
    ['/problems/payment#declined', BASE, 'declined', false],
    ['urn:example:shop:closed', BASE, 'closed', false],
  ])('%s below %s is %s', (type, base, page, resolves) => {
    expect(pagesOf([define(type)], base)).toEqual([[page, resolves]])
  })

  it('of a status is its number, and types that lead elsewhere get names that are free', () => {
    const entries = [
      { status: 409 },
      define('urn:a:closed'),
      define('urn:b:closed'),
      define('urn:b-closed'),
      define(`${BASE}urn-b-closed`),
    ]
    expect(pagesOf(entries)).toEqual([
      ['409', false],
      ['closed', false],
      ['urn-b-closed-3', false],
      ['b-closed', false],
      ['urn-b-closed', true],
    ])
  })
})

describe('types that collide', () => {
  it.each([
    [[define(`${BASE}closed`), define('/problems/closed')], 'are the same type'],
    [[define(`${BASE}closed`), define('closed')], 'are the same type'],
    [[define(`${BASE}closed`), define(`${BASE}closed/`)], 'lead to the same page "closed"'],
    [[define(`${BASE}closed`), define(`${BASE}#closed`)], 'lead to the same page "closed"'],
    [[define(`${BASE}closed`), define(`${BASE}closed.json`)], 'lead to the same page "closed.json"'],
    [[define('urn:a'), define('urn:a')], 'are the same type'],
  ])('throw and name both places', (entries, message) => {
    expect(() => create(entries)).toThrow(
      `entries[0] (${entries[0]?.type}) and entries[1] (${entries[1]?.type}) ${message}`,
    )
  })

  it('are found among statuses, languages and files of the catalogue', () => {
    expect(() => create([{ status: 404 }, { status: 404 }])).toThrow(
      'entries[0] (about:blank, 404) and entries[1] (about:blank, 404) are the same type',
    )
    expect(() => create([define(`${BASE}index`)])).toThrow(`the files of the catalogue and entries[0] (${BASE}index)`)
    const languages = { de: {} }
    const de = define(`${BASE}de`)
    expect(() => problemCatalogue([de], { base: BASE, languages })).toThrow('the language de and entries[0]')
    const inside = define(`${BASE}de/closed`)
    expect(() => problemCatalogue([inside], { base: BASE, languages })).toThrow(
      'and the language de have the same pages',
    )
  })

  it('are found by a number of lookups that grows like the number of types', () => {
    const lookups = (count: number): number => {
      const entries = Array.from({ length: count }, (_, index) => [
        // The names of their pages are cut before they differ.
        define(`urn:${'x'.repeat(200)}${index}`),
        define(`${BASE}p${index}`),
      ]).flat()
      const spies = [vi.spyOn(Map.prototype, 'has'), vi.spyOn(Map.prototype, 'get'), vi.spyOn(Set.prototype, 'has')]
      try {
        create(entries)
        return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
      } finally {
        for (const spy of spies) spy.mockRestore()
      }
    }
    const few = lookups(100)
    expect(few).toBeGreaterThan(200)
    expect(lookups(800)).toBeLessThan(9 * few)
  })
})

describe('bad input', () => {
  it.each([
    [undefined, 'The option base is undefined.'],
    ['problems', `The option base is "problems". Pass the folder of the pages as a URL or a path`],
    ['//a.example/', 'The option base is'],
    ['ftp://a.example/', 'The option base is'],
    ['/problems?a', 'The option base is'],
  ])('the base %j', (base, message) => {
    expect(() => problemCatalogue([OutOfCredit], { base: base as string })).toThrow(message)
  })

  it.each([
    [null, 'entries[0] is null. Pass a definition of defineProblem'],
    ['x', 'entries[0] is string.'],
    [{}, 'entries[0] has no definition, and its status is undefined.'],
    [{ status: 200 }, 'its status is 200.'],
    [{ definition: {} }, 'entries[0].definition is not a problem type.'],
    [{ definition: define('a b://') }, 'type is not a URI reference'],
    [{ definition: define('/problems/%2e%2e%2fetc') }, '"../etc" can\'t be the name of a page'],
    [
      { definition: OutOfCredit, description: 7 },
      `entries[0] (${OutOfCredit.type}): description must be a string, not number`,
    ],
    [{ definition: OutOfCredit, wenn: '' }, 'wenn does not exist. Set description, when, action'],
    [{ definition: OutOfCredit, deprecated: 7 }, 'deprecated must be true or a sentence'],
    [{ definition: OutOfCredit, links: [{ href: 7 }] }, 'links must be a list of { href, title }'],
    [{ definition: OutOfCredit, examples: {} }, 'examples must be a list'],
    [{ definition: OutOfCredit, examples: [7] }, "examples[0] can't be shown: it must be an object"],
    [
      { definition: OutOfCredit, examples: [{ extension: { balance: 1 } }] },
      "examples[0] can't be shown: it has no extension. Set summary, detail, instance, extensions",
    ],
    [{ definition: OutOfCredit, examples: [{}] }, "examples[0] can't be shown: the schema rejects extensions.balance"],
    [{ definition: OutOfCredit, examples: [{ extensions: { balance: 1 }, detail: 7 }] }, 'its detail must be a string'],
    [{ definition: define('/a'), examples: [{ extensions: { n: 1n } }] }, "JSON can't represent its extensions"],
  ])('the entry %#', (entry, message) => {
    expect(() => create([entry as CatalogueEntry])).toThrow(message)
  })

  it('an option, a theme or a language', () => {
    const make = (more: object) => () => problemCatalogue([OutOfCredit], { base: BASE, ...more })
    expect(make({ titel: 'x' })).toThrow(
      'problemCatalogue has no option "titel". Its options: base, title, description',
    )
    expect(make({ title: 7 })).toThrow('problemCatalogue: the option "title" must be a string.')
    expect(make({ theme: { colour: 'red' } })).toThrow('theme.colour does not exist. Set page, text')
    expect(make({ theme: { page: 'red}body{display:none' } })).toThrow('Set a CSS value such as')
    expect(make({ theme: { page: 'url(https://a.example)' } })).toThrow('theme.page')
    expect(make({ languages: { de: { 404: { titel: 'x' } } } })).toThrow(
      'languages.de["404"]: titel does not exist. Set title, detail, description, when, action.',
    )
    expect(make({ languages: { de: { 404: 7 } } })).toThrow(
      'languages.de["404"] must be a title, or an object with title',
    )
    expect(make({ languages: { de: { '/problems/nope': 'x' } } })).toThrow(
      'languages.de: the catalogue has no type "/problems/nope".',
    )
    expect(make({ languages: { de: { 404: 'x', 'https://other.example/a': 'y', 'about:blank': 'z' } } })).not.toThrow()
    expect(make({ languages: { de: 'de' } })).toThrow('languages.de must be an object with texts by type and status.')
    expect(make({ languages: { '../x': {} } })).toThrow('languages: the key "../x" is not a language tag')
  })
})

describe('find', () => {
  it('knows a type in any spelling, and a status of about:blank', () => {
    const catalogue = problemCatalogue([OutOfCredit, { status: 404, title: 'Nothing here' }], { base: BASE })
    for (const type of [OutOfCredit.type, '/problems/out-of-credit', 'HTTPS://API.EXAMPLE.COM/problems/out-of-credit'])
      expect(catalogue.find(type)?.page).toBe('out-of-credit')
    expect(catalogue.find('about:blank', 404)?.title).toBe('Nothing here')
    expect(catalogue.find('about:blank', 409)).toBeUndefined()
    expect(catalogue.find('https://other.example/problems/out-of-credit')).toBeUndefined()
  })
})

describe('findCatalogueFaults', () => {
  it('finds types that lead elsewhere, and types without an example', () => {
    const Valibot = defineProblem({
      type: '/problems/limit',
      title: 'Limit',
      status: 403,
      extensions: v.object({ limit: v.number() }),
    })
    expect(findCatalogueFaults(problemCatalogue([OutOfCredit, { status: 404 }], { base: BASE }))).toEqual([])
    const given = { definition: Valibot, examples: [{ extensions: { limit: 1 } }] }
    expect(findCatalogueFaults(problemCatalogue([given], { base: BASE }))).toEqual([])
    const messages = findCatalogueFaults(create([Valibot, define('urn:a')])).map(({ message }) => message)
    expect(messages).toEqual([
      '/problems/limit has no example, because none can be made from its schema. Add examples: [{ extensions: { … } }] to its entry. If its page lists no members, add extensionsSchema, a JSON Schema, too.',
      'The URI urn:a leads to none of the pages, which are below https://api.example.com/problems/. Change the type, or the option base.',
    ])
  })
})
