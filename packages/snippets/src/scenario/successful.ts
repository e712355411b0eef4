import type { Scenario } from './scenario.ts'

const MULTI_STATUS =
  '<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"><D:response><D:href>/files/a</D:href><D:status>HTTP/1.1 423 Locked</D:status></D:response></D:multistatus>'

/** Successes. */
export const SUCCESSFUL: readonly Scenario[] = [
  { status: 200, method: 'GET', path: '/orders/7', fields: { ETag: '"v1"' }, json: { id: 7, paid: false } },
  { status: 201, method: 'POST', path: '/orders', fields: { Location: '/orders/8' }, json: { id: 8, paid: false } },
  {
    status: 202,
    method: 'POST',
    path: '/exports',
    fields: { Location: '/exports/3' },
    json: { state: 'queued' },
    note: 'The Location is where the client can see what became of its request.',
  },
  {
    status: 203,
    method: 'GET',
    path: '/translated/7',
    json: { title: 'Bestellung' },
    note: 'For a proxy that has changed the content of a 200, not for an origin server.',
  },
  { status: 204, method: 'DELETE', path: '/orders/7' },
  {
    status: 205,
    method: 'POST',
    path: '/forms/7',
    note: 'It has no content, and says so with a length of zero: without it clients wait.',
  },
  {
    status: 206,
    method: 'GET',
    path: '/files/7',
    requestFields: { Range: 'bytes=0-4' },
    fields: { 'Content-Range': 'bytes 0-4/11', ETag: '"v1"' },
    text: { type: 'text/plain', content: 'hello' },
    note: 'Only in answer to Range; static file handlers of the frameworks do it for you.',
  },
  {
    status: 207,
    method: 'DELETE',
    path: '/files',
    text: { type: 'application/xml', content: MULTI_STATUS },
    note: 'A client has to read each status inside: the 207 itself promises nothing.',
  },
  {
    status: 208,
    method: 'GET',
    path: '/bindings',
    text: { type: 'application/xml', content: MULTI_STATUS.replace('423 Locked', '208 Already Reported') },
    note: 'Its place is inside a 207; as the status of a response it is allowed and hardly met.',
  },
  {
    status: 226,
    method: 'GET',
    path: '/feed',
    requestFields: { 'A-IM': 'feed', 'If-None-Match': '"v1"' },
    fields: { IM: 'feed', ETag: '"v2"' },
    text: { type: 'application/atom+xml', content: '<feed xmlns="http://www.w3.org/2005/Atom"/>' },
    note: 'Only in answer to A-IM.',
  },
]
