const HEADERS = [
  ['Date', 'Sun, 06 Nov 1994 08:49:37 GMT'],
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Content-Length', '120'],
  ['Connection', 'keep-alive'],
  ['Cache-Control', 'max-age=60, private'],
  ['ETag', '"33a64df5"'],
  ['Vary', 'Accept-Encoding'],
  ['Server', 'nginx'],
  ['X-Request-Id', '5f0c9a1e'],
  ['Set-Cookie', 'theme=dark; Path=/; Secure; HttpOnly'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
]

/** Responses without a body, as a proxy would log them; most are correct, and some have findings. */
export const MESSAGES = [200, 404, 301, 304, 200, 500, 206, 200].map((status) => ({
  status,
  httpVersion: '1.1',
  method: 'GET',
  url: 'https://example.com/orders/7',
  headers: status === 301 ? [...HEADERS, ['Location', 'https://example.com/orders']] : HEADERS,
}))
