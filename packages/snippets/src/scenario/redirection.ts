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
    note: 'Clients may change a POST to a GET. In an API, use 308 instead.',
  },
  {
    status: 302,
    method: 'GET',
    path: '/today',
    fields: { Location: '/days/2026-11-24' },
    note: 'Clients may change a POST to a GET. Use 303 if they should, or 307 if they must not.',
  },
  { status: 303, method: 'POST', path: '/checkout', fields: { Location: '/orders/8' } },
  {
    status: 304,
    method: 'GET',
    path: '/orders/{id}',
    fields: { ETag: '"v1"', 'Cache-Control': 'max-age=60' },
    json: { id: 7, paid: false },
    note: 'Only for a conditional GET or HEAD. Include the headers of the 200 that a cache updates.',
  },
  {
    status: 305,
    method: 'GET',
    path: '/proxied',
    fields: { Location: 'http://proxy.example/' },
    note: 'Deprecated. Clients do not follow it, because any server could send their traffic through a proxy of its choice.',
  },
  { status: 307, method: 'POST', path: '/payments', fields: { Location: '/payments-eu' } },
  { status: 308, method: 'POST', path: '/v1/orders', fields: { Location: '/v2/orders' } },
]
