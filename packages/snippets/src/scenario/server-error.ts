import type { Scenario } from './scenario.ts'

/** Errors of the server. */
export const SERVER_ERROR: readonly Scenario[] = [
  {
    status: 500,
    method: 'GET',
    path: '/bug',
    detail: 'Something went wrong on our side.',
    note: 'Log the cause. Do not send it to the client.',
  },
  {
    status: 501,
    method: 'PATCH',
    path: '/orders/{id}',
    detail: 'This server does not support PATCH.',
    note: 'Send it if no resource on the server supports the method. If another resource does, send 405.',
  },
  { status: 502, method: 'GET', path: '/rates', detail: 'The rate service sent an invalid response.' },
  {
    status: 503,
    method: 'GET',
    path: '/search',
    detail: 'Search is down for maintenance.',
    fields: { 'Retry-After': '30' },
  },
  { status: 504, method: 'GET', path: '/rates', detail: 'The rate service did not answer in time.' },
  {
    status: 505,
    method: 'GET',
    path: '/',
    detail: 'This server speaks HTTP/1.1 and HTTP/2.',
    note: 'The HTTP server below the framework usually rejects other major versions before your handler runs.',
  },
  {
    status: 506,
    method: 'GET',
    path: '/manual',
    detail: 'The chosen variant negotiates itself.',
    note: 'It reports a misconfigured server in transparent content negotiation, which few servers support.',
  },
  { status: 507, method: 'PUT', path: '/files/{id}', detail: 'There is no space left for the file.' },
  { status: 508, method: 'GET', path: '/bindings', detail: 'The bindings of the collection form a loop.' },
  {
    status: 510,
    method: 'GET',
    path: '/extended',
    detail: 'The request needs an extension.',
    note: 'The code is obsolete. Send 400 or 501 instead.',
  },
  {
    status: 511,
    method: 'GET',
    path: '/',
    text: {
      type: 'text/html',
      content: `<title>Network Authentication Required</title>
<p>First <a href="https://login.example/">log in to this network</a>.`,
    },
    note: 'Send it from a device that controls access to a network. Origin servers should not send it. Its page links to the login.',
  },
]
