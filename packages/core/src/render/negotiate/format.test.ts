import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../../scripts/workspace/processor-time.ts'
import { problem } from '../../problem/problem.ts'
import { render } from '../render.ts'
import type { Format } from '../request/options.ts'
import type { RequestFacts } from '../request/request.ts'
import { negotiateFormat } from './format.ts'

const ALL: readonly Format[] = ['json', 'xml', 'html', 'text']

function request(accept?: string): RequestFacts {
  return { method: 'GET', url: '/', headers: accept === undefined ? {} : { accept } }
}

describe('MT-4: the format by Accept', () => {
  it.each<[accept: string | undefined, format: Format]>([
    [undefined, 'json'],
    ['', 'json'],
    ['*/*', 'json'],
    ['application/problem+json', 'json'],
    ['application/json', 'json'],
    ['application/*', 'json'],
    ['application/vnd.api+json', 'json'],
    ['application/problem+xml', 'xml'],
    ['application/xml', 'xml'],
    ['text/html', 'html'],
    ['text/plain', 'text'],
    ['text/*', 'text'],
    // What clients send: a browser, axios, jQuery, HttpURLConnection, curl and fetch.
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'html'],
    ['application/json, text/plain, */*', 'json'],
    ['application/json, text/javascript, */*; q=0.01', 'json'],
    ['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'html'],
    ['*/*', 'json'],
    // Weights.
    ['text/html;q=0.5, application/problem+xml;q=0.6', 'xml'],
    ['text/html;q=0.5, application/problem+xml;q=0.5', 'xml'],
    ['text/plain;q=1.000, text/html;q=0.999', 'text'],
    ['text/html;q=.5, application/xml;q=.6', 'xml'],
    ['TEXT/HTML ; Q=0.9 , application/json;q=0.8', 'html'],
    ['application/json;q=0.001, image/png', 'json'],
    // The most specific range counts, not the greatest.
    ['application/problem+json;q=0.1, application/*;q=0.9, text/html;q=0.5', 'xml'],
    ['application/json;q=0.2, */*;q=0.5', 'xml'],
    ['text/plain;q=0.4, text/*;q=0.8', 'html'],
    ['text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, */*;q=0.5', 'text'],
    // Nothing is refused but what is named.
    ['application/problem+json;q=0, application/json', 'json'],
    ['application/json;q=0, */*', 'xml'],
    ['application/json;q=0, application/xml;q=0, text/html;q=0, */*', 'text'],
    ['text/plain;q=0, text/*', 'html'],
    // Parameters of the range itself.
    ['application/xml;charset=utf-8', 'xml'],
    ['text/html;level=1', 'html'],
    ['text/html;level=1;q=0.9, text/html;q=0.1, application/xml;q=0.5', 'xml'],
    ['application/json;odata=verbose;q=0.1, */*;q=0.9', 'json'],
    ['application/problem+json;profile="x";q=0, */*;q=0.5', 'json'],
    ['application/problem+json;profile="x";q=0.1, application/json;q=0.5', 'json'],
    ['text/html;level=1;q=0.1, application/problem+xml;q=0.2, text/*;q=0.5', 'text'],
    ['text/html;level=1;q=0.5, application/json;q=0.3', 'html'],
    ['text/html;level=1;q=0, text/html;level=2;q=0.2', 'html'],
    ['application/xml;charset=utf-8, text/html;q=0', 'xml'],
    ['image/png;title="a, text/html;q=1", application/xml', 'xml'],
    ['text/html;title="a\\", text/plain', 'html'],
  ])('%s gets %s', (accept, format) => {
    expect(negotiateFormat(request(accept), ALL)).toBe(format)
  })

  it('the first format wins ties, and is sent when nothing matches', () => {
    const formats: readonly Format[] = ['text', 'html', 'json']
    expect(negotiateFormat(request('text/html, application/json, text/plain'), formats)).toBe('text')
    expect(negotiateFormat(request('*/*'), formats)).toBe('text')
    expect(negotiateFormat(request('application/xml'), formats)).toBe('text')
    expect(negotiateFormat(request('text/*'), ['json', 'html'])).toBe('html')
  })
})

describe('MT-3: never 406', () => {
  it.each([
    'image/png',
    'application/json;q=0',
    '*/*;q=0',
    'application/xml;q=2',
    'text/html;q=-1',
    'text/html;q=',
    'text/html;q=1.5',
    'text',
    '/',
    ';q=1',
    'text/html;q=.',
    ',,;;,,""',
    '"text/html',
    '\0\x7f\ud800',
  ])('%j gets JSON with its own status', (accept) => {
    const rendered = render(problem(404), request(accept))
    expect(rendered.status).toBe(404)
    expect(rendered.headers['Content-Type']).toBe('application/problem+json')
  })

  it.each([
    ['commas', ','],
    ['quotes', '"'],
    ['escapes', '"\\'],
    ['semicolons', ';q='],
    ['ranges', 'a/b;q=0.5,'],
    ['spaces', ' \t'],
    ['stars', '*/*'],
    ['weights', ';q=0.00000'],
  ])('reads 100 kB of %s in no time', (_name, part) => {
    const asked = request(part.repeat(100_000 / part.length))
    expect(processorTime(() => negotiateFormat(asked, ALL), 500)).toBeLessThan(500)
  })

  it('passes over a header that throws', () => {
    const headers = {
      get(): never {
        throw new Error('no')
      },
    }
    expect(render(problem(404), { method: 'GET', url: '/', headers })).toMatchObject({ status: 404 })
  })
})

describe('MT-1, MT-2: what is sent', () => {
  it.each([
    ['application/json', 'application/problem+json', '{"type":"about:blank","title":"Conflict","status":409}'],
    [
      'application/xml',
      'application/problem+xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<problem xmlns="urn:ietf:rfc:7807"><type>about:blank</type><title>Conflict</title><status>409</status></problem>\n',
    ],
    ['text/plain', 'text/plain; charset=utf-8', '409 Conflict\n'],
  ])('%s gets %s', (accept, mediaType, body) => {
    const rendered = render(problem(409), request(accept))
    expect(rendered).toMatchObject({ status: 409, body, omitted: [] })
    expect(rendered.headers).toEqual({
      'Content-Type': mediaType,
      'Content-Length': String(body.length),
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept',
    })
  })

  it.each(['application/json', 'application/xml', 'text/html', 'text/plain'])(
    'HTTP-1: a HEAD that accepts %s has the headers of its GET, and no content',
    (accept) => {
      const thrown = problem(404, { detail: 'K\u00f6ln' })
      const head = render(thrown, { ...request(accept), method: 'HEAD' })
      expect(head.body).toBe('')
      expect(head.headers).toEqual(render(thrown, request(accept)).headers)
    },
  )
})

describe('HTTP-3: Vary', () => {
  it('names Accept where more than one format may be sent', () => {
    expect(render(problem(404), request()).headers.Vary).toBe('Accept')
    expect(render(problem(404), request(), { formats: ['html', 'json'] }).headers.Vary).toBe('Accept')
    expect(render(problem(404), request('text/html'), { formats: ['json'] }).headers).not.toHaveProperty('Vary')
  })

  it("comes after the problem's own, each name once", () => {
    function vary(headers: Record<string, string | string[]>): unknown {
      const rendered = render(problem(404, { headers }), request())
      expect(Object.keys(rendered.headers).filter((name) => name.toLowerCase() === 'vary')).toEqual(['Vary'])
      return rendered.headers.Vary
    }
    expect(vary({ Vary: 'Origin' })).toBe('Origin, Accept')
    expect(vary({ vary: 'accept, Origin' })).toBe('accept, Origin')
    expect(vary({ vary: ['Origin', 'Cookie'] })).toBe('Origin, Cookie, Accept')
    expect(vary({ vary: '*' })).toBe('*')
  })
})

describe('the option', () => {
  it.each([
    [['json', 'yaml'], 'application/problem+json'],
    [['text', 7], 'text/plain; charset=utf-8'],
    [[], 'application/problem+json'],
    ['xml', 'application/problem+json'],
    [null, 'application/problem+json'],
  ])('%j is used as far as it makes sense, and told', (formats, mediaType) => {
    const rendered = render(problem(404), request(), { formats: formats as unknown as Format[] })
    expect(rendered.headers['Content-Type']).toBe(mediaType)
    expect(rendered.omitted.map(({ what }) => what)).toEqual(['formats'])
  })
})
