import type { SessionCases } from './session-rule.ts'

const hop = (url: string, location: string, more = '') => `> GET ${url}\nHTTP/1.1 302\nLocation: ${location}${more}`
const A = 'https://a.example/'
const CHAIN = [1, 2, 3, 4, 5, 6].map((n) => hop(`${A}${n}`, `${A}${n + 1}`))
const STORED = `> GET ${A}\n>\nHTTP/1.1 200\nETag: "a"\nCache-Control: max-age=60\nContent-Length: 10`
const SHARED = `> GET ${A}\n>\nHTTP/1.1 200\nAccess-Control-Allow-Origin: https://a.test\nCache-Control: max-age=60`

export const SESSION_CASES: Readonly<Record<string, SessionCases>> = {
  'redirect-chain-loop': {
    fires: [
      [hop(`${A}1`, '/2'), hop(`${A}2`, '/1')],
      [hop(`${A}0`, '/1'), hop(`${A}1`, '/2'), hop(`${A}2`, '/1#x')],
      // A client that follows it meets it again and again.
      [1, 2, 1, 2, 1, 2].map((n) => hop(`${A}${n}`, `/${3 - n}`)),
    ],
    silent: [
      [hop(`${A}1`, '/2'), hop(`${A}2`, '/3')],
      [hop(`${A}1`, '/2', '\nSet-Cookie: a=1'), hop(`${A}2`, '/1')],
      [hop(`${A}1`, '/1')],
      [hop(`${A}1`, '/2'), `> GET ${A}2\nHTTP/1.1 200`, hop(`${A}2`, '/1')],
    ],
    skipped: [['> GET\nHTTP/1.1 302\nLocation: /2', '> GET\nHTTP/1.1 302\nLocation: /1']],
  },
  'redirect-chain-long': {
    fires: [CHAIN],
    silent: [CHAIN.slice(0, 5), Array.from({ length: 6 }, (_, n) => hop(`${A}${n % 2}`, `/${(n + 1) % 2}`))],
    skipped: [CHAIN.map((text) => text.replace(/ https\S+/, ''))],
  },
  'status-304-missing-headers': {
    fires: [[STORED, `> GET ${A}\n>\nHTTP/1.1 304\nETag: "a"`]],
    silent: [
      [STORED, `> GET ${A}\n>\nHTTP/1.1 304\nETag: "a"\nCache-Control: max-age=60`],
      [STORED, `> GET ${A}b\n>\nHTTP/1.1 304\nETag: "a"`],
      [STORED, `> GET ${A}\n>\nHTTP/1.1 304\nETag: "other"`],
      [STORED.replace('\nETag', '\nVary: Accept\nETag'), `> GET ${A}\n> Accept: a/b\nHTTP/1.1 304\nETag: "a"`],
    ],
    skipped: [
      [STORED, [`> GET ${A}\n>\nHTTP/1.1 304\nETag: "a"`, 'cache-control']],
      [STORED, '> GET\n>\nHTTP/1.1 304'],
    ],
  },
  'status-304-non-zero-content-length': {
    fires: [[STORED, `> GET ${A}\n>\nHTTP/1.1 304\nETag: "a"\nContent-Length: 7`]],
    silent: [
      [STORED, `> GET ${A}\n>\nHTTP/1.1 304\nETag: "a"\nContent-Length: 10`],
      [STORED, `> GET ${A}\n>\nHTTP/1.1 304\nETag: "a"\nContent-Encoding: gzip\nContent-Length: 7`],
    ],
    skipped: [['> GET\n>\nHTTP/1.1 304\nContent-Length: 7']],
  },
  'head-differs-from-get': {
    fires: [
      [STORED, `> HEAD ${A}\n>\nHTTP/1.1 200\nETag: "a"\nContent-Length: 0`],
      [
        `> HEAD ${A}\n>\nHTTP/1.1 200\nContent-Type: text/plain`,
        `> GET ${A}\n>\nHTTP/1.1 200\nContent-Type: text/html`,
      ],
    ],
    silent: [
      [STORED, `> HEAD ${A}\n>\nHTTP/1.1 200\nETag: "a"\nContent-Length: 10`],
      [STORED, `> HEAD ${A}\n>\nHTTP/1.1 200\nETag: "b"\nContent-Length: 12`],
      [STORED, `> HEAD ${A}b\n>\nHTTP/1.1 200\nETag: "a"\nContent-Length: 0`],
      [STORED, `> HEAD ${A}\n>\nHTTP/1.1 200\nETag: "a"`],
      [STORED, `> HEAD ${A}\n> Accept: a/b\nHTTP/1.1 200\nETag: "a"\nContent-Length: 0`],
    ],
    skipped: [[STORED, '> HEAD\n>\nHTTP/1.1 200\nETag: "a"\nContent-Length: 0']],
  },
  'cors-origin-without-vary': {
    fires: [[SHARED, SHARED.replace('a.test', 'b.test')]],
    silent: [
      [SHARED, SHARED],
      [SHARED, SHARED.replace('a.test', 'b.test').replace('\nCache', '\nVary: Origin\nCache')],
      [SHARED, SHARED.replace('a.test', 'b.test').replace('max-age=60', 'no-store')],
      [SHARED, SHARED.replace('a.test', 'b.test').replace(A, `${A}b`)],
    ],
    skipped: [[SHARED, [SHARED.replace('a.test', 'b.test'), 'vary']]],
  },
  'etag-encoding-suffix': {
    fires: [[STORED, `> GET ${A}\n>\nHTTP/1.1 200\nETag: "a"\nContent-Encoding: gzip`]],
    silent: [
      [STORED, `> GET ${A}\n>\nHTTP/1.1 200\nETag: "a-gzip"\nContent-Encoding: gzip`],
      [STORED, `> GET ${A}\n>\nHTTP/1.1 200\nETag: "a"\nContent-Length: 10`],
    ],
    skipped: [['> GET\nHTTP/1.1 200\nETag: "a"', '> GET\nHTTP/1.1 200\nETag: "a"\nContent-Encoding: gzip']],
  },
}
