import { describe, expect, it } from 'vitest'
import type { Start } from '../program/listen.ts'
import { serveApp } from './serve.ts'

const FORMS = ['text/html', 'application/json', 'text/markdown'] as const

/** The tests for the pages of the problem types, over a real socket. */
export function describeCatalogue(start: Start): void {
  describe('the pages of problem types', () => {
    it.each(FORMS)('are served as %s, and not again', async (accept) => {
      const origin = await serveApp(start)
      for (const path of ['/problems/', '/problems/order-paid', '/problems/404']) {
        const response = await fetch(origin + path, { headers: { Accept: accept } })
        expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, accept])
        expect(response.headers.get('vary')?.replace('Origin, ', '')).toBe('Accept, Accept-Language')
        expect(response.headers.get('cache-control')).toBe('public, max-age=300')
        expect((await response.text()).length).toBeGreaterThan(100)
        const etag = response.headers.get('etag') ?? ''
        expect(etag).toMatch(/^"[a-z\d]+"$/)
        const again = await fetch(origin + path, { headers: { Accept: accept, 'If-None-Match': etag } })
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
      }
    })

    it('have the language of the request, or of the path', async () => {
      const origin = await serveApp(start)
      for (const path of ['/problems/order-paid', '/problems/de/order-paid']) {
        const headers = { Accept: 'text/markdown', 'Accept-Language': 'de' }
        const response = await fetch(origin + path, { headers })
        expect(response.headers.get('content-language')).toBe('de')
        expect(await response.text()).toContain('# Die Bestellung ist schon bezahlt')
      }
    })

    it('have no body for HEAD', async () => {
      const url = `${await serveApp(start)}/problems/order-paid`
      const [got, head] = [await fetch(url), await fetch(url, { method: 'HEAD' })]
      expect([head.status, await head.text()]).toEqual([200, ''])
      expect(head.headers.get('etag')).toBe(got.headers.get('etag'))
      expect(await got.text()).toMatch(/^<!doctype html>/)
    })

    it('lead to their index without the slash, and have a stylesheet', async () => {
      const origin = await serveApp(start)
      const response = await fetch(`${origin}/problems`)
      expect([response.status, response.url]).toEqual([200, `${origin}/problems/`])
      const style = await fetch(new URL('style.css', response.url))
      expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
    })

    it('are problems themselves for unknown types and other methods', async () => {
      const origin = await serveApp(start)
      const unknown = await fetch(`${origin}/problems/nothing`)
      expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
      const other = await fetch(`${origin}/problems/order-paid`, { method: 'DELETE' })
      expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
      expect(other.headers.get('content-type')).toBe('application/problem+json')
      expect(await other.json()).toMatchObject({ type: 'about:blank', status: 405 })
    })
  })
}
