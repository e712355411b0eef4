import type { Cases } from '../cases.ts'

const PREFLIGHT = '> OPTIONS\n> Origin: https://a.example\n> Access-Control-Request-Method: PUT\n'
const STAR = 'Access-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true'
const ORIGIN = 'HTTP/1.1 200\nAccess-Control-Allow-Origin: '

export const CORS_CASES: Readonly<Record<string, Cases>> = {
  'cors-star-credentials': {
    fires: [`> GET\n> Origin: https://a.example\n> Cookie: a=1\nHTTP/1.1 200\n${STAR}`, `HTTP/1.1 200\n${STAR}`],
    silent: [
      'HTTP/1.1 200\nAccess-Control-Allow-Origin: *',
      'HTTP/1.1 200\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Credentials: true',
    ],
  },
  'cors-multiple-origins': {
    fires: [
      'HTTP/1.1 200\nAccess-Control-Allow-Origin: https://a.example, https://b.example',
      'HTTP/1.1 200\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Origin: *',
    ],
    silent: ['HTTP/1.1 200\nAccess-Control-Allow-Origin: *', 'HTTP/1.1 200\nAccess-Control-Allow-Origin: null'],
  },
  'cors-origin-invalid': {
    fires: [
      `${ORIGIN}https://a.example/`,
      `${ORIGIN}https://a.example/path`,
      `${ORIGIN}a.example`,
      `${ORIGIN}localhost:3000`,
      `${ORIGIN}https://*.example.com`,
      `${ORIGIN}*.example.com`,
      `${ORIGIN}https://A.example`,
      `${ORIGIN}https://a.example:443`,
      `${ORIGIN}https://user@a.example`,
      `${ORIGIN}none`,
    ],
    silent: [
      `${ORIGIN}https://a.example`,
      `${ORIGIN}http://localhost:3000`,
      `${ORIGIN}http://[::1]:8080`,
      `${ORIGIN}http://a.example:443`,
      `${ORIGIN}chrome-extension://AbC`,
      `${ORIGIN}file://`,
      `${ORIGIN}null`,
      `${ORIGIN}*`,
      `${ORIGIN}false`,
      `${ORIGIN}`,
      `${ORIGIN}https://a.example, https://b.example`,
    ],
  },
  'cors-origin-null': {
    fires: [`${ORIGIN}null`],
    silent: [`${ORIGIN}*`],
  },
  'cors-credentials-value': {
    fires: [
      'HTTP/1.1 200\nAccess-Control-Allow-Credentials: True',
      'HTTP/1.1 200\nAccess-Control-Allow-Credentials: 1',
      'HTTP/1.1 200\nAccess-Control-Allow-Credentials: true\nAccess-Control-Allow-Credentials: true',
    ],
    silent: [
      'HTTP/1.1 200\nAccess-Control-Allow-Credentials: true',
      'HTTP/1.1 200\nAccess-Control-Allow-Credentials: false',
      'HTTP/1.1 200\nAccess-Control-Allow-Credentials: false\nAccess-Control-Allow-Credentials: false',
    ],
  },
  'cors-preflight-not-ok': {
    fires: [
      `${PREFLIGHT}HTTP/1.1 302\nLocation: /a\nAccess-Control-Allow-Origin: *`,
      `${PREFLIGHT}HTTP/1.1 404\nAccess-Control-Allow-Origin: *`,
      `${PREFLIGHT}> Access-Control-Request-Headers: x-a\nHTTP/1.1 400\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Methods: GET, PUT\nAccess-Control-Allow-Headers: X-A`,
    ],
    silent: [
      `${PREFLIGHT}HTTP/1.1 204\nAccess-Control-Allow-Origin: *`,
      `${PREFLIGHT}HTTP/1.1 403`,
      `${PREFLIGHT}HTTP/1.1 400\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Methods: GET`,
      `${PREFLIGHT}> Access-Control-Request-Headers: x-a\nHTTP/1.1 400\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Headers: Accept`,
      '> OPTIONS\n>\nHTTP/1.1 404\nAccess-Control-Allow-Origin: *',
    ],
    skipped: ['HTTP/1.1 404\nAccess-Control-Allow-Origin: *'],
  },
  'cors-expose-missing': {
    fires: ['HTTP/1.1 429\nAccess-Control-Allow-Origin: *\nRetry-After: 5'],
    silent: [
      'HTTP/1.1 429\nAccess-Control-Allow-Origin: *\nRetry-After: 5\nAccess-Control-Expose-Headers: Retry-After',
      'HTTP/1.1 429\nRetry-After: 5',
      'HTTP/1.1 302\nAccess-Control-Allow-Origin: *\nLocation: /a',
      'HTTP/1.1 200\nAccess-Control-Allow-Origin: *\nETag: "a"\nAccess-Control-Expose-Headers: *',
    ],
  },
}
