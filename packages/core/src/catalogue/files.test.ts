import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { processorTime } from '../../../../scripts/workspace/processor-time.ts'
import { defineProblem } from '../problem/define.ts'
import type { CatalogueEntry } from './entry.ts'
import { catalogueFiles } from './files.ts'
import type { CatalogueOptions } from './options.ts'
import { problemCatalogue } from './problem-catalogue.ts'

const OutOfCredit = defineProblem({
  type: '/problems/out-of-credit',
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({
    balance: z.int().describe('What is left, in cents.'),
    accounts: z.array(z.uuid()).optional(),
    until: z.iso.datetime().nullable(),
    tier: z.enum(['free', 'pro']),
  }),
  retryAfter: 60,
})

function filesOf(entries: readonly CatalogueEntry[], options: Partial<CatalogueOptions> = {}): Record<string, string> {
  const catalogue = problemCatalogue(entries as [], { base: '/problems/', ...options })
  return Object.fromEntries([...catalogueFiles(catalogue)].map(({ path, text }) => [path, text]))
}

const FILES = filesOf([
  {
    definition: OutOfCredit,
    description: 'An account pays for each order.\n\nOrders below `1 EUR` are free.',
    when: 'The balance is below the price.',
    action: 'Add credit, and repeat the request.',
    since: '2.3',
    deprecated: 'Use `payment-required` instead.',
    links: [{ href: 'https://example.com/credit', title: 'About credit' }],
  },
  { status: 404, title: 'Nothing here', examples: [{ summary: 'An order', detail: 'There is no order 7.' }] },
])

describe('the files', () => {
  it('are three for each type, an index in three forms, and a stylesheet', () => {
    expect(Object.keys(FILES)).toEqual([
      'style.css',
      ...['index.html', 'index.json', 'llms.txt'],
      ...['out-of-credit.html', 'out-of-credit.json', 'out-of-credit.md', '404.html', '404.json', '404.md'],
    ])
  })

  it('have a folder for each language, if there are several', () => {
    const files = filesOf([OutOfCredit], {
      languages: { ja: {}, en: {}, 'pt-BR': { [OutOfCredit.type]: 'Sem saldo' } },
    })
    const html = Object.keys(files).filter((path) => path.endsWith('out-of-credit.html'))
    expect(html).toEqual(['', 'en/', 'ja/', 'pt-BR/'].map((folder) => `${folder}out-of-credit.html`))
    expect(files['pt-BR/out-of-credit.html']).toContain('<html lang="pt-BR">')
    expect(files['pt-BR/out-of-credit.html']).toContain('<h2 lang="en">Members</h2>')
    expect(files['ja/index.html']).toContain('<h1 dir="auto">エラーの種類</h1>')
    expect(files['ja/index.html']).toContain('lang="pt-BR" hreflang="pt-BR">português')
    expect(files['pt-BR/index.json']).toContain('"title": "Sem saldo"')
  })
})

describe('Markdown', () => {
  it('says what to do before the details', () => {
    expect(FILES['out-of-credit.md']).toBe(`# Not enough credit

Status: 403 Forbidden  
Type: \`/problems/out-of-credit\`  
Since: 2.3

**Deprecated.** Use \`payment-required\` instead.

An account pays for each order.

Orders below \`1 EUR\` are free.

## When it happens

The balance is below the price.

## What to do

Add credit, and repeat the request.

The Retry-After header says when to try again.

## Members

- \`balance\` (integer, required): What is left, in cents.
- \`accounts\` (array of string (uuid), optional)
- \`until\` (string (date-time) | null, required)
- \`tier\` ("free" | "pro", required)

## Example

\`\`\`json
{
  "type": "/problems/out-of-credit",
  "title": "Not enough credit",
  "status": 403,
  "balance": 1,
  "accounts": [
    "2f1acc6c-6f0e-4a3c-9b1e-0d8f3f0a7c55"
  ],
  "until": "2026-01-31T12:00:00Z",
  "tier": "free"
}
\`\`\`

## See also

- [About credit](https://example.com/credit)
`)
  })

  it('has an index in the form of llms.txt', () => {
    expect(FILES['llms.txt']).toBe(`# Problem types

## Pages

- [403 Not enough credit](./out-of-credit.md) (Deprecated): An account pays for each order.
- [404 Nothing here](./404.md)
`)
  })
})

describe('JSON', () => {
  it('has the schema and the examples of a type', () => {
    const { schema, examples, ...rest } = JSON.parse(FILES['out-of-credit.json'] as string)
    expect(rest).toEqual({
      type: '/problems/out-of-credit',
      title: 'Not enough credit',
      status: 403,
      deprecated: 'Use `payment-required` instead.',
      since: '2.3',
      language: 'en',
      description: 'An account pays for each order.\n\nOrders below `1 EUR` are free.',
      when: 'The balance is below the price.',
      action: 'Add credit, and repeat the request.',
      links: [{ href: 'https://example.com/credit', title: 'About credit' }],
    })
    expect(schema.properties.type).toEqual({
      type: 'string',
      format: 'uri-reference',
      const: '/problems/out-of-credit',
    })
    expect(OutOfCredit.extensions?.safeParse(examples[0]).success).toBe(true)
    expect(JSON.parse(FILES['404.json'] as string).examples).toEqual([
      { type: 'about:blank', title: 'Nothing here', status: 404, detail: 'There is no order 7.' },
    ])
  })

  it('has an index with all types', () => {
    expect(JSON.parse(FILES['index.json'] as string)).toEqual({
      title: 'Problem types',
      language: 'en',
      base: '/problems/',
      problems: [
        {
          type: '/problems/out-of-credit',
          title: 'Not enough credit',
          status: 403,
          deprecated: 'Use `payment-required` instead.',
          since: '2.3',
          page: './out-of-credit.json',
        },
        { type: 'about:blank', title: 'Nothing here', status: 404, page: './404.json' },
      ],
    })
  })
})

/** Texts that try to break out of a page. */
const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"\' onmouseover="alert(1)',
  ']]></code></pre><style>*{}</style>',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png) <javascript:alert(1)>',
  '```\n# A heading\n```',
  '\u202etxt.exe\u2066\u0000\ud800',
  '- a\n# b\n> c\n1. d\n=====\n<b>',
]

describe('hostile texts', () => {
  const entriesWith = (text: string): CatalogueEntry[] => {
    const definition = defineProblem({
      type: '/problems/hostile',
      title: text.replace(/\s+/g, ' ') || 'x',
      status: 403,
      extensions: z.object({ [text || 'a']: z.literal(text).describe(text) }),
    })
    const links = [
      { href: `javascript:${text}`, title: text },
      { href: text, title: text },
      { href: ' JaVaScRiPt:alert(1)', title: 'x' },
    ]
    return [
      { definition, description: text, when: text, action: text, since: text, deprecated: text, links },
      { status: 404, title: text },
    ]
  }

  const check = (text: string): void => {
    const files = filesOf(entriesWith(text), {
      title: text,
      description: text,
      languages: { de: { '/problems/hostile': { title: text, when: text } } },
    })
    for (const [path, content] of Object.entries(files)) {
      expect(content, path).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ud800](?![\udc00-\udfff])/)
      if (!path.endsWith('.html')) continue
      const elements = new Set([...content.matchAll(/<([a-z\d]+)[^>]*>/gi)].map(([, name]) => name))
      for (const name of elements) expect(ELEMENTS, path).toContain(name)
      expect(XMLValidator.validate(toXml(content)), path).toBe(true)
      for (const href of hrefsIn(content)) expect(href, path).toMatch(/^(?!\s*(?:javascript|data|vbscript):)/i)
    }
  }

  it.each(HOSTILE)('stay text in HTML: %j', check)

  it('stay text in HTML, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'<>&"\'`[]()#\n -_*\u202e\r') })),
        check,
      ),
      { numRuns: 30 },
    )
  })

  it.each(HOSTILE)('stay text in Markdown: %j', (text) => {
    const page = filesOf(entriesWith(text))['hostile.md'] as string
    const html = new MarkdownIt({ html: true, linkify: false }).render(page)
    const elements = new Set([...html.matchAll(/<([a-z\d]+)[^>]*>/gi)].map(([, name]) => name))
    const expected = ['h1', 'h2', 'p', 'br', 'strong', 'code', 'pre', 'ul', 'li', 'a']
    expect([...elements].filter((name) => !expected.includes(name as string))).toEqual([])
    expect(html.match(/<h[12]>/g)).toHaveLength(6)
    expect(html).not.toMatch(/href="(?:javascript|data):/i)
  })

  it('of 100 kB are rendered in linear time', () => {
    for (const unit of ['a', '<', '`', '\n', '\n ', ' ', '1', '[', '_', '\n1', '`a` ', '\r', '&', '\n\n- ', '\u202e']) {
      const time = (size: number): number => {
        const entries = [
          {
            definition: defineProblem({ type: '/problems/long', title: 'Long', status: 403 }),
            description: unit.repeat(size / unit.length),
            action: unit.repeat(size / unit.length),
          },
        ]
        return processorTime(() => filesOf(entries))
      }
      time(10_000)
      expect(time(100_000), JSON.stringify(unit)).toBeLessThan(30 * time(10_000) + 100)
    }
  })
})

const ELEMENTS =
  'html head meta title link body header nav a main h1 h2 h3 p br strong span dl dt dd code pre table thead tbody tr th td ul li bdi footer'.split(
    ' ',
  )

/** The pages are XML, except for elements that HTML doesn't close. */
it('pages name Retry-After once', () => {
  const hint = 'The Retry-After header says when to try again.'
  const advised = filesOf([{ definition: OutOfCredit, action: 'Repeat the request after the time in `Retry-After`.' }])
  expect(advised['out-of-credit.html']).not.toContain(hint)
  expect(advised['out-of-credit.md']).not.toContain(hint)
  expect(FILES['out-of-credit.html']).toContain(hint)
})

function toXml(html: string): string {
  return html.replace(/<!doctype html>/, '').replace(/<(meta|link|br)([^>]*)>/g, '<$1$2/>')
}

function hrefsIn(html: string): string[] {
  const found: string[] = []
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    attributeValueProcessor: (name, value) => {
      if (name === 'href') found.push(value)
      return value
    },
  }).parse(toXml(html))
  return found
}
