const ORDER = '{"customer":"Ada","item":{"quantity":2}}'
const INVALID = '{"customer":7,"item":{"quantity":0}}'
const about = (status, title, more) => ({ type: 'about:blank', title, status, ...more, service: 'orders' })

/** The requests, each with the status, body and headers that it must get. */
export const CASES = [
  { path: '/orders/1', status: 200, body: { id: 1, service: 'orders' } },
  { method: 'POST', path: '/orders', content: ORDER, status: 201, body: { quantity: 2, isItem: true } },
  { path: '/orders/7', status: 404, body: about(404, 'Not Found', { detail: 'There is no order 7.' }) },
  {
    path: '/orders/x',
    status: 400,
    body: about(400, 'Bad Request', { detail: 'Validation failed (numeric string is expected)' }),
  },
  {
    method: 'POST',
    path: '/orders',
    content: INVALID,
    status: 400,
    body: about(400, 'Bad Request', {
      errors: [{ detail: 'customer must be a string' }, { detail: 'item.quantity must not be less than 1' }],
    }),
  },
  {
    method: 'POST',
    path: '/orders/strict',
    content: INVALID,
    status: 422,
    body: about(422, 'Unprocessable Content', {
      errors: [
        { detail: 'customer must be a string', pointer: '#/customer' },
        { detail: 'quantity must not be less than 1', pointer: '#/item/quantity' },
      ],
    }),
  },
  {
    path: '/orders/strict/page?limit=x',
    status: 422,
    body: about(422, 'Unprocessable Content', {
      errors: [{ detail: 'limit must be an integer number', parameter: 'limit' }],
    }),
  },
  {
    method: 'POST',
    path: '/orders',
    content: '{"SECRET',
    status: 400,
    // The first Fastify 5 does not say that the parser failed, and then there is no detail.
    ignored: 'detail',
    body: about(400, 'Bad Request'),
  },
  { path: '/limited', status: 200 },
  {
    path: '/limited',
    status: 429,
    fields: ['retry-after'],
    body: about(429, 'Too Many Requests'),
  },
  { path: '/broken', status: 500, body: about(500, 'Internal Server Error') },
  { path: '/nowhere', status: 404, body: about(404, 'Not Found') },
  { method: 'PUT', path: '/orders', status: 405, allow: 'POST', body: about(405, 'Method Not Allowed') },
]
