import { problem } from '@statuskit/core'
import { assertEqual, assertIncludes, assertMatches } from '../../suite/assertions.ts'
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
        assertEqual(answer.status, 409, 'the status')
        expectProblemFields(answer, mediaType)
        assertEqual(answer.headers['content-length'], String(utf8Length(answer.body)), 'the header content-length')
        const escaped = /xml|html/.test(mediaType) ? '&lt;/script&gt;&amp;' : '</script>&'
        assertIncludes(answer.body, escaped)
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
      assertIncludes(page.headers['content-security-policy'], /^default-src 'none'.*style-src 'sha256-/)
      const json = await service.ask('GET', '/')
      assertEqual(json.headers['content-security-policy'], "default-src 'self'", 'the header content-security-policy')
    },
  },
  {
    id: 'accept-language',
    name: 'Accept-Language chooses from the languages of the service',
    routes: [throwing(problem(404))],
    options: { languages: { de: { 404: 'Nicht gefunden' } } },
    async run(service) {
      const answer = await service.ask('GET', '/', { headers: { 'Accept-Language': 'de-CH, en;q=0.5' } })
      assertEqual(JSON.parse(answer.body), { type: 'about:blank', title: 'Nicht gefunden', status: 404 }, 'the body')
      assertMatches(answer.headers, { 'content-language': 'de', vary: 'Accept, Accept-Language' }, 'the headers')
    },
  },
]
