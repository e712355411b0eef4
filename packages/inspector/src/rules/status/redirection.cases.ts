import type { Cases } from '../cases.ts'

const HTTPS = '> GET https://example.com/a\n'

export const REDIRECTION_CASES: Readonly<Record<string, Cases>> = {
  'redirect-missing-location': {
    fires: ['HTTP/1.1 301', 'HTTP/1.1 302', 'HTTP/1.1 303', 'HTTP/1.1 307', 'HTTP/1.1 308'],
    silent: ['HTTP/1.1 302\nLocation: /a', 'HTTP/1.1 300', 'HTTP/1.1 304', 'HTTP/1.1 200'],
    skipped: [
      ['HTTP/1.1 302', '*'],
      ['HTTP/1.1 302', 'location'],
    ],
  },
  'redirect-location-invalid': {
    fires: [
      'HTTP/1.1 302\nLocation: /a b',
      'HTTP/1.1 302\nLocation:',
      'HTTP/1.1 302\nLocation: /caf\u00e9',
      'HTTP/1.1 201\nLocation: /100%',
      'HTTP/1.1 302\nLocation: /<id>',
      'HTTP/1.1 302\nLocation: 1:2',
      'HTTP/1.1 302\nLocation: /fonts?family=A|B',
      'HTTP/1.1 302\nLocation: https://example.com:x/',
    ],
    silent: [
      'HTTP/1.1 302\nLocation: ../a?b=c#d',
      'HTTP/1.1 302\nLocation: //example.org/',
      'HTTP/1.1 302\nLocation: https://example.com/a%20b?x=[1]',
      'HTTP/1.1 200\nLocation: a b',
    ],
  },
  'redirect-location-host': {
    fires: [
      'HTTP/1.1 302\nLocation: www.example.com/new',
      'HTTP/1.1 301\nLocation: WWW.example.co.uk',
      'HTTP/1.1 201\nLocation: www.example.com:8080?a=b',
    ],
    silent: [
      'HTTP/1.1 302\nLocation: https://www.example.com/new',
      'HTTP/1.1 302\nLocation: //www.example.com/new',
      'HTTP/1.1 302\nLocation: /www.example.com/new',
      'HTTP/1.1 302\nLocation: www/new',
      'HTTP/1.1 302\nLocation: example.com/new',
      'HTTP/1.1 200\nLocation: www.example.com/new',
    ],
  },
  'redirect-loop-self': {
    fires: [
      `${HTTPS}HTTP/1.1 302\nLocation: /a`,
      `${HTTPS}HTTP/1.1 301\nLocation: https://example.com/a#top`,
      '> POST https://example.com/a\nHTTP/1.1 307\nLocation: /a',
      `${HTTPS}> Cookie: b=2; a=0\nHTTP/1.1 302\nLocation: /a\nSet-Cookie: a=1`,
      '> QUERY https://example.com/a\nHTTP/1.1 302\nLocation: /a',
    ],
    silent: [
      `${HTTPS}HTTP/1.1 302\nLocation: /b`,
      `${HTTPS}HTTP/1.1 302\nLocation: /a\nSet-Cookie: a=1`,
      `${HTTPS}> Cookie: b=2\nHTTP/1.1 302\nLocation: /a\nSet-Cookie: a=1`,
      '> POST https://example.com/a\nHTTP/1.1 303\nLocation: /a',
      '> QUERY https://example.com/a\nHTTP/1.1 303\nLocation: /a',
      '> POST https://example.com/a\nHTTP/1.1 302\nLocation: /a',
      '> GET http://example.com/a\nHTTP/1.1 301\nLocation: https://example.com/a',
    ],
    skipped: ['> GET\nHTTP/1.1 302\nLocation: /a', 'HTTP/1.1 302\nLocation: /a'],
  },
  'redirect-https-to-http': {
    fires: [`${HTTPS}HTTP/1.1 302\nLocation: http://example.com/a`],
    silent: [
      `${HTTPS}HTTP/1.1 302\nLocation: /b`,
      `${HTTPS}HTTP/1.1 302\nLocation: http://localhost:3000/`,
      '> GET http://example.com/\nHTTP/1.1 302\nLocation: http://example.com/a',
    ],
    skipped: ['HTTP/1.1 302\nLocation: http://example.com/a'],
  },
  'redirect-302-after-post': {
    fires: ['> POST\nHTTP/1.1 302\nLocation: /a', '> DELETE\nHTTP/1.1 301\nLocation: /a'],
    silent: ['> GET\nHTTP/1.1 302\nLocation: /a', '> POST\nHTTP/1.1 303\nLocation: /a'],
    skipped: ['HTTP/1.1 302\nLocation: /a'],
  },
  'redirect-permanent-uncontrolled': {
    fires: ['HTTP/1.1 301\nLocation: /a', 'HTTP/1.1 308\nLocation: /a'],
    silent: ['HTTP/1.1 301\nLocation: /a\nCache-Control: max-age=60', 'HTTP/1.1 302\nLocation: /a'],
    skipped: [['HTTP/1.1 301\nLocation: /a', 'cache-control']],
  },
  'status-300-missing-choices': {
    fires: ['> GET\nHTTP/1.1 300\n\n'],
    silent: ['> GET\nHTTP/1.1 300\n\n<a href=a>', '> GET\nHTTP/1.1 300\nLocation: /a\n\n', '> HEAD\nHTTP/1.1 300\n\n'],
    skipped: ['> GET\nHTTP/1.1 300', 'HTTP/1.1 300\n\n'],
  },
  'status-305-deprecated': { fires: ['HTTP/1.1 305\nLocation: http://proxy/'], silent: ['HTTP/1.1 307\nLocation: /a'] },
  'status-306-reserved': { fires: ['HTTP/1.1 306'], silent: ['HTTP/1.1 307\nLocation: /a', 'HTTP/1.1 418'] },
}
