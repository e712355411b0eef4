import type { Question } from './ask.ts'
import type { Name } from './services.ts'

/** A request, and what all services have to answer. */
export interface Row {
  readonly name: string
  readonly question: Question
  readonly status: number
  /** How often to send it; the last response counts. Default: once. */
  readonly times?: number
  /** The frameworks that answer differently: why, and with which status; 0 for no response. */
  readonly exception?: { readonly reason: string; readonly differs: Readonly<Partial<Record<Name, number>>> }
}

const JSON_TYPE = { 'Content-Type': 'application/json' }
const TOKEN = { Authorization: 'Bearer demo-token' }
const TRACE = { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' }

function order(content: unknown, headers: Question['headers'] = JSON_TYPE): Question {
  return {
    method: 'POST',
    path: '/orders',
    headers,
    content: typeof content === 'string' ? content : JSON.stringify(content),
  }
}

function accepting(accept: string): Question {
  return { path: '/orders/9', headers: { ...TRACE, Accept: accept } }
}

/** Every kind of error of the API. */
export const ROWS: readonly Row[] = [
  { name: 'JSON that ends too early', question: order('{"customer":'), status: 400 },
  { name: 'an array that ends too early', question: order('[1,'), status: 400 },
  { name: 'a path that does not decode', question: { path: '/%E0%A4%A' }, status: 400 },
  { name: 'a parameter that does not decode', question: { path: '/orders/%E0%A4%A' }, status: 400 },
  { name: 'a malformed request line', question: { path: '/', line: 'NONSENSE' }, status: 400 },
  { name: 'no token', question: { method: 'POST', path: '/orders/1/payment' }, status: 401 },
  {
    name: 'another scheme',
    question: { method: 'POST', path: '/orders/1/payment', headers: { Authorization: 'Basic ZGVtbzpkZW1v' } },
    status: 401,
  },
  {
    name: 'a wrong token',
    question: { method: 'POST', path: '/orders/1/payment', headers: { Authorization: 'Bearer hunter2' } },
    status: 401,
  },
  { name: 'a wrong token for an unknown order', question: { method: 'POST', path: '/orders/9/payment' }, status: 401 },
  { name: 'no route', question: { path: '/nothing?a=b' }, status: 404 },
  { name: 'no route below an order', question: { path: '/orders/1/nothing' }, status: 404 },
  { name: 'an unknown order', question: { path: '/orders/9', headers: TRACE }, status: 404 },
  {
    name: 'payment of an unknown order',
    question: { method: 'POST', path: '/orders/9/payment', headers: TOKEN },
    status: 404,
  },
  { name: 'HEAD of an unknown order', question: { method: 'HEAD', path: '/orders/9' }, status: 404 },
  { name: 'HEAD of an unknown path', question: { method: 'HEAD', path: '/nothing' }, status: 404 },
  { name: 'HEAD of a bug', question: { method: 'HEAD', path: '/bug' }, status: 500 },
  { name: 'DELETE of orders', question: { method: 'DELETE', path: '/orders' }, status: 405 },
  { name: 'PUT of an order', question: { method: 'PUT', path: '/orders/1' }, status: 405 },
  { name: 'GET of a payment', question: { path: '/orders/1/payment' }, status: 405 },
  { name: 'HEAD of a payment', question: { method: 'HEAD', path: '/orders/1/payment' }, status: 405 },
  { name: 'a method of WebDAV', question: { method: 'PROPFIND', path: '/orders' }, status: 405 },
  { name: 'malformed JSON to no route', question: { ...order('{"a'), method: 'PUT' }, status: 405 },
  { name: 'QUERY', question: { method: 'QUERY', path: '/orders' }, status: 405 },
  { name: 'TRACE of orders', question: { method: 'TRACE', path: '/orders' }, status: 405 },
  { name: 'a slash at the end', question: { method: 'DELETE', path: '/orders/' }, status: 405 },
  { name: 'paid already', question: { method: 'POST', path: '/orders/2/payment', headers: TOKEN }, status: 409 },
  {
    name: 'paid twice',
    question: { method: 'POST', path: '/orders/1/payment', headers: TOKEN },
    times: 2,
    status: 409,
  },
  { name: 'too much content', question: order({ customer: 'hunter2'.repeat(20_000) }), status: 413 },
  { name: 'a body without a type', question: order('hunter2', {}), status: 415 },
  { name: 'a form', question: order('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }), status: 415 },
  { name: 'text', question: order('hunter2', { 'Content-Type': 'text/plain' }), status: 415 },
  { name: 'an invalid media type', question: order('{}', { 'Content-Type': ';;;' }), status: 415 },
  { name: 'another kind of JSON', question: order('{"a', { 'Content-Type': 'application/vnd.api+json' }), status: 415 },
  { name: 'too much text', question: order('a'.repeat(200_000), { 'Content-Type': 'text/plain' }), status: 415 },
  { name: 'no body and no type', question: { method: 'POST', path: '/orders' }, status: 415 },
  { name: 'an empty order', question: order({}), status: 422 },
  { name: 'a list instead of an order', question: order([]), status: 422 },
  {
    name: 'an order with many mistakes',
    question: order({
      customer: '',
      items: [{ sku: 'hunter2', quantity: 0 }, { sku: 'TEA-1', quantity: 1.5, 'a/b ~c': 1 }, {}],
      labels: { 'gift/wrap': 5, '\ud800': 6 },
      Größe: 'hunter2',
    }),
    status: 422,
  },
  {
    name: 'more than a hundred mistakes',
    question: order({ customer: 'Alan', items: Array.from({ length: 101 }, () => ({ sku: 'TEA-1', quantity: 0 })) }),
    status: 422,
  },
  { name: 'one report too many', question: { path: '/reports' }, times: 4, status: 429 },
  { name: 'a bug', question: { path: '/bug', headers: TRACE }, status: 500 },
  { name: 'a backend service that closes the connection', question: { path: '/exchange-rate' }, status: 503 },
  { name: 'no route, requested by its whole URL', question: { path: 'http://example.com/nothing' }, status: 404 },
  { name: 'a long id', question: { path: `/orders/${'9'.repeat(8000)}` }, status: 404 },
  {
    name: 'too many fields',
    question: { path: '/orders', headers: { 'X-Long': 'a'.repeat(20_000) } },
    status: 431,
  },
  { name: 'a download that breaks', question: { path: '/export' }, status: 200 },
  { name: 'JSON for a client that prefers JSON', question: accepting('application/json'), status: 404 },
  { name: 'XML', question: accepting('application/problem+xml'), status: 404 },
  { name: 'a page', question: accepting('text/html,application/xhtml+xml,*/*;q=0.8'), status: 404 },
  { name: 'text for a terminal', question: accepting('text/plain'), status: 404 },
  { name: 'JSON if no format is acceptable', question: accepting('image/png'), status: 404 },
  { name: 'JSON if Accept is invalid', question: accepting(';;;'), status: 404 },
  { name: 'a page for a bug', question: { path: '/bug', headers: { Accept: 'text/html' } }, status: 500 },
  {
    name: 'a page for a method',
    question: { method: 'DELETE', path: '/orders', headers: { Accept: 'text/html' } },
    status: 405,
  },
  {
    name: 'a path in capitals',
    question: { method: 'DELETE', path: '/ORDERS' },
    status: 405,
    exception: { reason: 'h3 and Hono have no routes that ignore case', differs: { h3: 404, hono: 404 } },
  },
  {
    name: 'a query that is not valid',
    question: { path: '/orders?paid=hunter2' },
    status: 422,
    exception: {
      reason: "In Fastify, the route's schema finds it, with messages of Fastify's validator",
      differs: { fastify: 422 },
    },
  },
  {
    name: 'JSON of no length',
    question: order(''),
    status: 422,
    exception: {
      reason: 'Fastify and Hono take it for malformed, the others for {}',
      differs: { fastify: 400, hono: 400 },
    },
  },
  {
    name: 'an empty body of type JSON',
    question: { method: 'POST', path: '/orders', headers: JSON_TYPE },
    status: 422,
    exception: {
      reason: 'Fastify and Hono take it for malformed, the others for {}',
      differs: { fastify: 400, hono: 400 },
    },
  },
  {
    name: 'a number instead of an order',
    question: order('5'),
    status: 400,
    exception: {
      reason: "The parsers of Fastify, h3 and Hono take any JSON, the others' objects and arrays",
      differs: { fastify: 422, h3: 422, hono: 422 },
    },
  },
  {
    name: 'JSON with a member __proto__',
    question: order('{"__proto__":{"paid":true}}'),
    status: 400,
    exception: {
      reason: 'The parsers of Express, which NestJS uses, h3 and Hono take it, as a member like any other',
      differs: { express: 422, h3: 422, hono: 422, nestjs: 422 },
    },
  },
  {
    name: 'an unknown charset',
    question: order('{}', { 'Content-Type': 'application/json; charset=x' }),
    status: 422,
    exception: {
      reason: 'Only the parser of Express, which NestJS uses, checks it',
      differs: { express: 415, nestjs: 415 },
    },
  },
  {
    name: 'an unknown content coding',
    question: order('{}', { ...JSON_TYPE, 'Content-Encoding': 'x' }),
    status: 415,
    exception: {
      reason: 'Fastify, h3 and Hono do not look at it; the parser of Koa has no name for what it throws, so no detail',
      differs: { fastify: 422, h3: 422, hono: 422, koa: 415 },
    },
  },
  {
    name: 'invalid gzip',
    question: order('{}', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
    status: 400,
    exception: {
      reason:
        'Fastify, h3 and Hono do not look at it; what the parser of Koa throws is an error of zlib, without a status',
      differs: { fastify: 422, h3: 422, hono: 422, koa: 500 },
    },
  },
  {
    name: 'malformed JSON to a route without a body',
    question: { ...order('{"a', { ...JSON_TYPE, ...TOKEN }), path: '/orders/2/payment' },
    status: 409,
    exception: { reason: 'Fastify reads the body for every route', differs: { fastify: 400 } },
  },
  {
    name: 'an image to a route without a body',
    question: { ...order('hunter2', { 'Content-Type': 'image/png', ...TOKEN }), path: '/orders/2/payment' },
    status: 409,
    exception: { reason: 'Fastify reads the body for every route', differs: { fastify: 415 } },
  },
  {
    name: 'OPTIONS of orders',
    question: { method: 'OPTIONS', path: '/orders' },
    status: 404,
    exception: { reason: 'Express answers it with the allowed methods', differs: { express: 200 } },
  },
  {
    name: 'HEAD of a download that breaks',
    question: { method: 'HEAD', path: '/export' },
    status: 200,
    exception: {
      reason: 'Node holds back the head of a response until there is a body; Express cuts the connection before',
      differs: { express: 0 },
    },
  },
]
