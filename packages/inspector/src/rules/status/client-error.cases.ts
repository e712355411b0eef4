import type { Cases } from '../cases.ts'

export const CLIENT_ERROR_CASES: Readonly<Record<string, Cases>> = {
  'status-405-missing-allow': {
    fires: ['HTTP/1.1 405 Method Not Allowed\nContent-Length: 0'],
    silent: ['HTTP/1.1 405\nAllow: GET, HEAD', 'HTTP/1.1 405\nAllow:', 'HTTP/1.1 404', 'HTTP/1.1 501'],
    skipped: [
      ['HTTP/1.1 405', '*'],
      ['HTTP/1.1 405', 'allow'],
    ],
  },
  'status-405-allow-lists-method': {
    fires: ['> POST\nHTTP/1.1 405\nAllow: GET, POST'],
    silent: [
      '> DELETE\nHTTP/1.1 405\nAllow: GET, POST',
      '> post\nHTTP/1.1 405\nAllow: POST',
      '> OPTIONS\nHTTP/1.1 200\nAllow: OPTIONS',
    ],
    skipped: ['HTTP/1.1 405\nAllow: GET'],
  },
  'status-405-allow-get-without-head': {
    fires: ['HTTP/1.1 405\nAllow: GET, POST'],
    silent: ['HTTP/1.1 405\nAllow: GET, HEAD', 'HTTP/1.1 405\nAllow: POST'],
  },
  'allow-invalid': {
    fires: ['HTTP/1.1 405\nAllow: GET POST', 'HTTP/1.1 405\nAllow: [GET]', 'HTTP/1.1 200\nAllow: "GET"'],
    silent: ['HTTP/1.1 405\nAllow: GET, M-SEARCH', 'HTTP/1.1 405\nAllow:'],
  },
  'allow-method-case': {
    fires: ['HTTP/1.1 405\nAllow: get, post', 'HTTP/1.1 200\nAllow: GET, Head'],
    silent: ['HTTP/1.1 405\nAllow: GET, M-SEARCH, brew', 'HTTP/1.1 405\nAllow:', 'HTTP/1.1 405\nAllow: get post'],
  },
  'status-406-without-negotiation': {
    fires: ['> GET\n> Host: example.com\nHTTP/1.1 406', '> GET\n> Accept: */*\nHTTP/1.1 406'],
    silent: ['> GET\n> Accept: text/csv\nHTTP/1.1 406', '> GET\n> Accept: */*\n> Accept-Language: de\nHTTP/1.1 406'],
    skipped: ['HTTP/1.1 406', ['> GET\n>\nHTTP/1.1 406', 'request-fields']],
  },
  'status-408-connection-close': {
    fires: ['HTTP/1.1 408'],
    silent: ['HTTP/1.1 408\nConnection: close', 'HTTP/2 408', 'HTTP/1.1 400'],
    skipped: ['HTTP 408', ['HTTP/1.1 408', 'connection']],
  },
  'status-409-empty': {
    fires: ['> PUT\nHTTP/1.1 409\n\n'],
    silent: ['> PUT\nHTTP/1.1 409\n\n{"title":"Conflict"}', '> HEAD\nHTTP/1.1 409\n\n'],
    skipped: ['> PUT\nHTTP/1.1 409', 'HTTP/1.1 409\n\n'],
  },
  'status-411-with-content-length': {
    fires: ['> POST\n> Content-Length: 5\nHTTP/1.1 411'],
    silent: ['> POST\n> Transfer-Encoding: chunked\nHTTP/1.1 411', '> POST\n> Content-Length: x\nHTTP/1.1 411'],
    skipped: ['> POST\nHTTP/1.1 411'],
  },
  'status-415-missing-accept': {
    fires: ['HTTP/1.1 415'],
    silent: [
      'HTTP/1.1 415\nAccept: application/json',
      'HTTP/1.1 415\nAccept-Patch: application/merge-patch+json',
      'HTTP/1.1 415\nAccept-Query: application/jsonpath',
      'HTTP/1.1 400',
    ],
    skipped: [['HTTP/1.1 415', '*']],
  },
  'status-417-without-expect': {
    fires: ['> POST\n> Content-Length: 5\nHTTP/1.1 417'],
    silent: ['> POST\n> Expect: 100-continue\nHTTP/1.1 417', '> POST\n>\nHTTP/1.1 400'],
    skipped: ['HTTP/1.1 417'],
  },
  'status-418-joke': { fires: ["HTTP/1.1 418 I'm a teapot"], silent: ['HTTP/1.1 400', 'HTTP/1.1 306'] },
  'status-425-without-early-data': {
    fires: ['> POST http://10.0.0.7/\n> Content-Length: 0\nHTTP/1.1 425'],
    silent: [
      '> POST http://10.0.0.7/\n> Early-Data: 1\nHTTP/1.1 425',
      // Invalid and repeated values count as 1.
      '> POST http://10.0.0.7/\n> Early-Data: yes\nHTTP/1.1 425',
      '> POST http://10.0.0.7/\n> Early-Data: 1\n> Early-Data: 1\nHTTP/1.1 425',
      '> POST https://example.com/\n>\nHTTP/1.1 425',
    ],
    skipped: ['HTTP/1.1 425', '> POST http://10.0.0.7/\nHTTP/1.1 425'],
  },
  'status-426-missing-upgrade': {
    fires: ['HTTP/1.1 426 Upgrade Required'],
    silent: ['HTTP/1.1 426\nUpgrade: HTTP/2.0\nConnection: Upgrade', 'HTTP/2 426', 'HTTP/1.1 400'],
    skipped: ['HTTP 426', ['HTTP/1.1 426', 'upgrade'], ['HTTP/1.1 426', 'connection']],
  },
  'status-451-missing-blocked-by': {
    fires: ['HTTP/1.1 451', 'HTTP/1.1 451\nLink: <https://example.com/why>; rel="help"'],
    silent: [
      'HTTP/1.1 451\nLink: <https://isp.example/>; rel="blocked-by"',
      'HTTP/1.1 451\nLink: <https://isp.example/>; rel="blocked-by", broken',
      'HTTP/1.1 403',
    ],
    skipped: [['HTTP/1.1 451', 'link']],
  },
  'error-html-for-json': {
    fires: [
      '> GET\n> Accept: application/json\nHTTP/1.1 404\nContent-Type: text/html',
      '> GET\n> Accept: application/vnd.api+json, text/html;q=0.1\nHTTP/1.1 502\nContent-Type: text/html; charset=utf-8',
    ],
    silent: [
      '> GET\n> Accept: application/json, text/plain, */*\nHTTP/1.1 404\nContent-Type: text/html',
      '> GET\n> Accept: text/html, application/json;q=0.9\nHTTP/1.1 404\nContent-Type: text/html',
      '> GET\n> Accept: text/html;q=high, application/json\nHTTP/1.1 404\nContent-Type: text/html',
      '> GET\n> Accept: application/json\nHTTP/1.1 404\nContent-Type: application/problem+json',
      '> GET\n> Accept: application/json\nHTTP/1.1 200\nContent-Type: text/html',
      '> GET\n>\nHTTP/1.1 404\nContent-Type: text/html',
      '> GET\n> Accept: application/json\nHTTP/1.1 401\nContent-Type: text/html\nContent-Length: 0',
    ],
    skipped: ['HTTP/1.1 404\nContent-Type: text/html'],
  },
}
