import { problem } from '@statuskit/core'
import { expect } from 'vitest'
import type { Case } from '../../suite/case.ts'
import { expectProblemFields, throwing, utf8Length } from '../../suite/expectations.ts'
import { toId } from '../../suite/to-id.ts'

const JSON_TYPE = 'application/problem+json'
const XML_TYPE = 'application/problem+xml'

const ACCEPTS: readonly (readonly [accept: string | undefined, mediaType: string])[] = [
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/problem+xml;q=0.9, */*;q=0.1', XML_TYPE],
  ['application/problem+xml;q=0.1, application/problem+json', JSON_TYPE],
  ['text/html', 'text/html; charset=utf-8'],
  ['text/plain', 'text/plain; charset=utf-8'],
  ['image/png', JSON_TYPE],
  [';;;garbage', JSON_TYPE],
]

/** The format of a problem by `Accept`. */
export const NEGOTIATION: readonly Case[] = [
  ...ACCEPTS.map(
    ([accept, mediaType]): Case => ({
      id: toId(`accept ${accept ?? 'none'}`),
      name: `Accept: ${accept ?? '(none)'} is answered with ${mediaType}`,
      routes: [throwing(problem(409, { detail: '</script>&' }))],
      async run(service) {
        const answer = await service.ask('GET', '/', accept === undefined ? {} : { headers: { Accept: accept } })
        expect(answer.status).toBe(409)
        expectProblemFields(answer, mediaType)
        expect(answer.headers['content-length']).toBe(String(utf8Length(answer.body)))
        const escaped = /xml|html/.test(mediaType) ? '&lt;/script&gt;&amp;' : '</script>&'
        expect(answer.body).toContain(escaped)
      },
    }),
  ),
  {
    id: 'html-policy',
    name: 'a page for browsers keeps its own policy, even if the service set another',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: (exchange) => {
          exchange.setHeader('Content-Security-Policy', "default-src 'self'")
          throw problem(409)
        },
      },
    ],
    async run(service) {
      const page = await service.ask('GET', '/', { headers: { Accept: 'text/html' } })
      expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'.*style-src 'sha256-/)
      const json = await service.ask('GET', '/')
      expect(json.headers['content-security-policy']).toBe("default-src 'self'")
    },
  },
  {
    id: 'accept-language',
    name: 'Accept-Language chooses from the languages of the service',
    routes: [throwing(problem(404))],
    options: { languages: { de: { 404: 'Nicht gefunden' } } },
    async run(service) {
      const answer = await service.ask('GET', '/', { headers: { 'Accept-Language': 'de-CH, en;q=0.5' } })
      expect(JSON.parse(answer.body)).toEqual({ type: 'about:blank', title: 'Nicht gefunden', status: 404 })
      expect(answer.headers).toMatchObject({ 'content-language': 'de', vary: 'Accept, Accept-Language' })
    },
  },
]
