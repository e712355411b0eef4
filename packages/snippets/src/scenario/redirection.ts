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
    note: 'A POST may become a GET: use 308 for APIs.',
  },
  {
    status: 302,
    method: 'GET',
    path: '/today',
    fields: { Location: '/days/2026-11-24' },
    note: 'A POST may become a GET: use 307 or 303.',
  },
  { status: 303, method: 'POST', path: '/checkout', fields: { Location: '/orders/8' } },
  {
    status: 304,
    method: 'GET',
    path: '/orders/7',
    requestFields: { 'If-None-Match': '"v1"' },
    fields: { ETag: '"v1"', 'Cache-Control': 'max-age=60' },
    note: 'Only in answer to a conditional GET or HEAD, with the fields that a cache updates.',
  },
  {
    status: 305,
    method: 'GET',
    path: '/proxied',
    fields: { Location: 'http://proxy.example/' },
    note: 'Deprecated: clients ignore it, for good reasons of security.',
  },
  { status: 307, method: 'POST', path: '/payments', fields: { Location: '/payments-eu' } },
  { status: 308, method: 'POST', path: '/v1/orders', fields: { Location: '/v2/orders' } },
]
