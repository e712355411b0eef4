import type { Scenario } from './scenario.ts'

/** Redirects, and 304. */
export const REDIRECTION: readonly Scenario[] = [
  {
    status: 300,
    method: 'GET',
    path: '/manual',
    fields: { Location: '/manual.en', Link: '</manual.en>; rel=alternate, </manual.de>; rel=alternate' },
    json: { choices: ['/manual.en', '/manual.de'] },
  },
  {
    status: 301,
    method: 'GET',
    path: '/old',
    fields: { Location: '/new' },
    note: 'A client may change a POST to a GET. If the method must stay the same, send 308.',
  },
  {
    status: 302,
    method: 'GET',
    path: '/today',
    fields: { Location: '/days/2026-11-24' },
    note: 'A client may change a POST to a GET. Send 303 if it should, and 307 if it must not.',
  },
  { status: 303, method: 'POST', path: '/checkout', fields: { Location: '/orders/8' } },
  {
    status: 304,
    method: 'GET',
    path: '/orders/{id}',
    fields: { ETag: '"v1"', 'Cache-Control': 'max-age=60' },
    json: { id: 7, paid: false },
    note: 'Send it only if the request has a precondition such as If-None-Match. Include the headers of the 200 that a cache updates.',
  },
  {
    status: 305,
    method: 'GET',
    path: '/proxied',
    fields: { Location: 'http://proxy.example/' },
    note: 'It is deprecated. Any server could use it to send the traffic of a client through a proxy.',
  },
  { status: 307, method: 'POST', path: '/payments', fields: { Location: '/payments-eu' } },
  { status: 308, method: 'POST', path: '/v1/orders', fields: { Location: '/v2/orders' } },
]
