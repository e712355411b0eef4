import { expect, it } from 'vitest'
import { linkedText } from './linked-text.ts'

const links = (text: string, own?: number | string) =>
  [...linkedText(text, own).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)

it.each([
  ['Send 401, or 403 for a user without access.', ['/status/401', '/status/403']],
  ['A 304 has `ETag` and Cache-Control.', ['/headers/cache-control', '/status/304', '/headers/etag'].sort()],
  ['Between 301 and 308, send 307 to keep POST, or 404 errors', [301, 308, 307, 404].map((code) => `/status/${code}`)],
  ['`Proxy-Authenticate` names a scheme.', ['/headers/proxy-authenticate']],
])('links codes and headers: %s', (text, expected) => {
  expect([...links(text)].sort()).toEqual([...expected].sort())
})

it.each([
  'A limit of 100 requests a minute, or 500 ms',
  'RFC 410 and port 443, 127.0.0.1:300',
  'Without `public`, it is private; `no-store` is not a header.',
  '`?delay=100-400` waits 100 to 400 ms, or between 100 and 400 ms',
  'It is 100 s old, has up to 100\nbytes, or a 100-byte body of 200 kB, and is read 100 times',
  'syntax of older drafts (limit=100, remaining=50, reset=30), and status=404',
  'Any number from 200 to 299, 400–499, 500…599 or 100 through 199',
  'The first 100 are kept. After 100 errors, it counts.',
  'Some 499 that is not registered, and HTTP/2 200%',
])('links nothing else: %s', (text) => {
  expect(links(text)).toEqual([])
})

it('links a page to others, not to itself', () => {
  expect(links('A 405 needs `Allow`; see 501.', 405)).toEqual(['/headers/allow', '/status/501'])
  expect(links('`Allow` with a 405', 'Allow')).toEqual(['/status/405'])
})

it('escapes what a template would read', () => {
  expect(linkedText('a < b & `{{ c }}`')).toBe('a &lt; b &amp; <code v-pre>&#123;&#123; c }}</code>')
})
