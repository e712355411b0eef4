import type { Scenario } from './scenario.ts'

/** Interim responses: each is followed by a final one. */
export const INFORMATIONAL: readonly Scenario[] = [
  {
    status: 100,
    method: 'PUT',
    path: '/uploads/7',
    requestFields: { Expect: '100-continue' },
    json: { received: true },
    note: 'Servers send it by themselves when a handler begins to read; refuse an upload with a final status before that.',
  },
  {
    status: 101,
    method: 'GET',
    path: '/echo',
    requestFields: { Connection: 'Upgrade', Upgrade: 'echo' },
    fields: { Connection: 'Upgrade', Upgrade: 'echo' },
    note: 'Only HTTP/1.1 has it, and only a client that sent Upgrade may get it.',
  },
  {
    status: 102,
    method: 'POST',
    path: '/reports',
    json: { rows: 1000 },
    note: 'RFC 4918 dropped it; a 202 with a place to look is the better answer to slow work.',
  },
  {
    status: 103,
    method: 'GET',
    path: '/',
    fields: { Link: '</style.css>; rel=preload; as=style' },
    text: { type: 'text/html', content: '<link rel="stylesheet" href="/style.css"><h1>Orders</h1>' },
    note: 'Browsers use it over HTTP/2 and later; old clients may not expect an interim response.',
  },
  {
    status: 104,
    method: 'POST',
    path: '/files',
    fields: { Location: '/files/7', 'Upload-Draft-Interop-Version': '7' },
    json: { stored: true },
    note: 'A draft: servers and clients of other versions of it do not understand one another.',
  },
]
