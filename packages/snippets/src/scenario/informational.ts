import type { Scenario } from './scenario.ts'

/** Interim responses: each is followed by a final one. */
export const INFORMATIONAL: readonly Scenario[] = [
  {
    status: 100,
    method: 'PUT',
    path: '/uploads/{id}',
    when: { is: 'above', field: 'Content-Length', value: 10_000_000 },
    detail: 'An upload may have 10 MB.',
    json: { received: true },
  },
  { status: 101, method: 'GET', path: '/events', note: 'HTTP/1.1 only, and only for a client that sent Upgrade.' },
  {
    status: 102,
    method: 'POST',
    path: '/reports',
    json: { rows: 1000 },
    note: 'RFC 4918 dropped it: answer slow work with a 202 and a place to look.',
  },
  {
    status: 103,
    method: 'GET',
    path: '/',
    fields: { Link: '</style.css>; rel=preload; as=style' },
    text: { type: 'text/html', content: '<link rel="stylesheet" href="/style.css"><h1>Orders</h1>' },
    note: 'Browsers act on it over HTTP/2 and HTTP/3 alone. The final response says the same once more.',
  },
  {
    status: 104,
    method: 'POST',
    path: '/files',
    fields: { Location: '/files/7', 'Upload-Draft-Interop-Version': '7' },
    json: { stored: true },
    note: 'A draft: it is for clients that sent the same Upload-Draft-Interop-Version.',
  },
]
