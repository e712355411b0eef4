import type { Scenario } from './scenario.ts'

/** Successes. */
export const SUCCESSFUL: readonly Scenario[] = [
  { status: 200, method: 'GET', path: '/orders/{id}', fields: { ETag: '"v1"' }, json: { id: 7, paid: false } },
  { status: 201, method: 'POST', path: '/orders', fields: { Location: '/orders/8' }, json: { id: 8, paid: false } },
  {
    status: 202,
    method: 'POST',
    path: '/exports',
    json: { state: 'queued', monitor: '/exports/3' },
    note: 'Tell the client where it can check the state of its request.',
  },
  {
    status: 203,
    method: 'GET',
    path: '/translated/{id}',
    json: { title: 'Bestellung' },
    note: 'Send it from a proxy that changed the body of a 200, not from an origin server.',
  },
  { status: 204, method: 'DELETE', path: '/orders/{id}' },
  {
    status: 205,
    method: 'POST',
    path: '/forms/{id}',
    note: 'It has no body. Content-Length: 0 or an empty chunk tells the client so.',
  },
  {
    status: 206,
    method: 'GET',
    path: '/reports/{id}',
    note: 'The sample supports a single range without If-Range. For any other request it sends the whole report, which is allowed.',
  },
  {
    status: 207,
    method: 'DELETE',
    path: '/files',
    text: {
      type: 'application/xml',
      content: multiStatus('/files/a', '423 Locked'),
    },
    note: 'The client has to read each status in the body. The 207 itself does not mean that all of them succeeded.',
  },
  {
    status: 208,
    method: 'GET',
    path: '/bindings',
    text: {
      type: 'application/xml',
      content: multiStatus('/bindings/a', '208 Already Reported'),
    },
    note: 'Use it inside a 207. No specification defines a use as the status of a whole response.',
  },
  {
    status: 226,
    method: 'GET',
    path: '/feed',
    when: { is: 'equal', field: 'A-IM', value: 'feed' },
    fields: { IM: 'feed', ETag: '"v2"' },
    text: { type: 'application/atom+xml', content: '<feed xmlns="http://www.w3.org/2005/Atom"></feed>' },
    note: 'Send it only if the request has A-IM. This one has the entries since the version in If-None-Match.',
  },
]

function multiStatus(path: string, status: string): string {
  return `<?xml version="1.0"?>
<multistatus xmlns="DAV:">
  <response>
    <href>${path}</href>
    <status>HTTP/1.1 ${status}</status>
  </response>
</multistatus>`
}
