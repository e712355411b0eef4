import type { Scenario } from './scenario.ts'

/** Interim responses: each is followed by a final one. */
export const INFORMATIONAL: readonly Scenario[] = [
  {
    status: 100,
    method: 'PUT',
    path: '/uploads/{id}',
    when: { is: 'above', field: 'Content-Length', value: 10_000_000 },
    detail: 'The limit for uploads is 10 MB.',
    json: { received: true },
  },
  {
    status: 101,
    method: 'GET',
    path: '/events',
    note: 'It exists in HTTP/1.1 only. Send it only if the request has an Upgrade header.',
  },
  {
    status: 102,
    method: 'POST',
    path: '/reports',
    json: { rows: 1000 },
    note: 'RFC 4918 dropped it. For slow work, send a 202 with a URL where the client can check the state.',
  },
  {
    status: 103,
    method: 'GET',
    path: '/',
    fields: { Link: '</style.css>; rel=preload; as=style' },
    text: { type: 'text/html', content: '<link rel="stylesheet" href="/style.css"><h1>Orders</h1>' },
    note: 'Chromium acts on it over HTTP/2 and HTTP/3 only. Repeat the Link header in the final response.',
  },
  {
    status: 104,
    method: 'POST',
    path: '/files',
    fields: { Location: '/files/7', 'Upload-Draft-Interop-Version': '8' },
    json: { stored: true },
    note: 'The protocol is a draft. Send a 104 only if the request has the same Upload-Draft-Interop-Version.',
  },
]
