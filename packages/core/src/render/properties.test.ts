import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { toResponse } from '../adapter/fetch/to-response.ts'
import { isFieldValue, isToken } from '../fields/field-value.ts'
import { de } from '../languages/de.ts'
import { ja } from '../languages/ja.ts'
import { createProblem, isProblem, isProblemStatus } from '../problem/problem.ts'
import { render } from './render.ts'
import type { RenderOptions } from './request/options.ts'
import type { Rendered } from './request/rendering.ts'

const ajv = new Ajv2020()
addFormats.default(ajv)
const isValid = ajv.compile(
  JSON.parse(readFileSync(new URL('../../data/problem.schema.json', import.meta.url), 'utf8')),
)

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
} as fc.ObjectConstraints)

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constant('</title>]]>&\0'))
const status = fc.integer({ min: 400, max: 599 })
const names = fc.oneof(text, fc.constantFrom('status', '__proto__', 'toJSON', 'constructor', 'i', 'a b', 'xmlns'))
const extensions = fc.dictionary(names, anything)

const ownProblem = fc
  .record({
    status,
    detail: fc.option(text),
    type: fc.oneof(fc.webUrl(), text),
    title: text,
    instance: text,
    extensions,
  })
  .map(({ status, detail, type, title, instance, extensions }) =>
    createProblem(status, { detail: detail ?? undefined, instance, extensions }, { type, title }),
  )
/** A problem of which anything may have been made since. */
const brokenProblem = fc
  .tuple(
    ownProblem,
    fc.dictionary(fc.constantFrom('status', 'type', 'title', 'detail', 'instance', 'headers', 'extensions'), anything),
  )
  .map(([made, changes]) => Object.assign(made, changes))
const thrown = fc.oneof(
  anything,
  ownProblem,
  brokenProblem,
  text.map((message) => new Error(message)),
  fc.record({ status: anything, headers: anything, expose: fc.boolean(), message: text }),
)

const range = fc.oneof(
  fc.constantFrom(
    'application/problem+json',
    'application/json',
    'application/xml',
    'text/html',
    'text/plain',
    'text/*',
    '*/*',
    'de',
    'ja-JP',
    'en',
    '*',
  ),
  text,
)
const weight = fc.oneof(fc.constantFrom('', ';q=0', ';q=0.5', ';q=1', ';level=1;q=0.3', ';q="'), text)
const list = fc.oneof(
  fc
    .array(
      fc.tuple(range, weight).map((parts) => parts.join('')),
      { maxLength: 8 },
    )
    .map((ranges) => ranges.join(',')),
  text,
)

const OPTIONS: readonly RenderOptions[] = [
  {},
  { languages: { de, ja }, traceId: true, development: true },
  { formats: ['text', 'json'], languages: () => ({ language: 'x', title: '\0</title>' }) },
]

function expectSound(rendered: Rendered): void {
  const { status, headers, body, omitted } = rendered
  expect(isProblemStatus(status)).toBe(true)
  expect(rendered.problem.status).toBe(status)
  for (const [name, value] of Object.entries(headers)) {
    expect(isToken(name) && [value].flat().every(isFieldValue)).toBe(true)
  }
  expect(Object.keys(headers).length).toBe(new Set(Object.keys(headers).map((name) => name.toLowerCase())).size)
  expect(headers['Content-Length']).toBe(String(Buffer.byteLength(body)))
  for (const omission of omitted) expect(omission).toEqual({ what: expect.any(String), reason: expect.any(String) })
  expectDocument(String(headers['Content-Type']), body, status)
}

function expectDocument(mediaType: string, body: string, status: number): void {
  if (mediaType === 'application/problem+json') {
    const document = JSON.parse(body)
    expect(isValid(document)).toBe(true)
    expect(document.status).toBe(status)
  } else if (mediaType === 'application/problem+xml') {
    const document = XmlDocument.fromString(body)
    expect(document.get('/p:problem/p:status', { p: 'urn:ietf:rfc:7807' })?.content).toBe(String(status))
    document.dispose()
  } else if (mediaType.startsWith('text/html')) {
    expect(body).toContain(`<h1 dir="auto"><span>${status}</span>`)
    expect(body.match(/<(?:title|style|h1|main)>?/g)).toEqual(['<title>', '<style>', '<main>', '<h1'])
  } else {
    expect(mediaType).toBe('text/plain; charset=utf-8')
    expect(body.startsWith(`${status} `)).toBe(true)
    // Only line feeds and tabs are kept of the control characters.
    expect(/\p{Cc}/u.test(body.replaceAll(/[\n\t]/g, ''))).toBe(false)
  }
}

describe('for any thrown value, any Accept and any Accept-Language', () => {
  it('STAT-2: SCH-1: MEM-4: render answers with a sound response', () => {
    fc.assert(
      fc.property(thrown, list, list, fc.constantFrom(...OPTIONS), (value, accept, language, options) => {
        const headers = { accept, 'accept-language': language }
        const rendered = render(value, { method: 'GET', url: '/', headers, httpVersion: '1.1' }, options)
        expectSound(rendered)
        if (isProblem(value) && isProblemStatus(value.status)) expect(rendered.status).toBe(value.status)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(['application/problem+json', 'application/problem+xml', 'text/html', 'text/plain'])(
    'STAT-2: every extension leaves as %s, or is left out',
    (accept) => {
      fc.assert(
        fc.property(ownProblem, (value) => {
          const rendered = render(value, { method: 'GET', url: '/', headers: { accept } })
          expect(rendered.status).toBe(value.status)
          expect(String(rendered.headers['Content-Type']).startsWith(accept)).toBe(true)
          expectSound(rendered)
        }),
        { numRuns: 500 },
      )
    },
  )

  it('HTTP-1: a HEAD has the headers of its GET', () => {
    fc.assert(
      fc.property(thrown, list, (value, accept) => {
        const get = render(value, { method: 'GET', url: '/', headers: { accept } })
        const head = render(value, { method: 'HEAD', url: '/', headers: { accept } })
        expect(head).toMatchObject({ status: get.status, headers: get.headers, body: '' })
      }),
      { numRuns: 500 },
    )
  })

  it('toResponse never throws', () => {
    fc.assert(
      fc.property(thrown, anything, (value, request) => {
        const context = { request: request as never, earlier: request as never }
        const log = { log: () => undefined }
        expect(isProblemStatus(toResponse(value, context, log).status)).toBe(true)
        expect(isProblemStatus(toResponse(value, request as never, log).status)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('render never throws, whatever the request is', () => {
    fc.assert(
      fc.property(thrown, anything, anything, (value, request, options) => {
        expectSound(render(value, request as never, (options ?? undefined) as never))
      }),
      { numRuns: 1_000 },
    )
  })
})
