import type { Cases } from '../cases.ts'

const COOKIE = 'HTTP/1.1 200\nSet-Cookie: id=1\n'
const GZIP = 'HTTP/1.1 200\nContent-Encoding: gzip\n'
const CORS = '> GET\n> Origin: https://a.example\nHTTP/1.1 200\nAccess-Control-Allow-Origin: https://a.example\n'
const AUTHORIZED = '> GET\n> Authorization: Bearer x\nHTTP/1.1 200\n'
const MODIFIED = 'Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT'

export const SHARED_CACHE_CASES: Readonly<Record<string, Cases>> = {
  'set-cookie-shared-cacheable': {
    fires: [
      `${COOKIE}Cache-Control: public, max-age=60`,
      `${COOKIE}Cache-Control: public, s-maxage=60`,
      `${COOKIE}Cache-Control: s-maxage=60`,
      `${COOKIE}Cache-Control: max-age=60`,
    ],
    silent: [
      `${COOKIE}Cache-Control: private, max-age=60`,
      `${COOKIE}Cache-Control: no-cache="set-cookie", max-age=60`,
      `${COOKIE}Cache-Control: public, max-age=0`,
      `${COOKIE}Cache-Control: public, no-cache`,
      `> POST\n${COOKIE}Cache-Control: public, max-age=60`,
      `${COOKIE}Cache-Control: max-age=60\nVary: *`,
    ],
  },
  'set-cookie-heuristic': {
    fires: [`${COOKIE}${MODIFIED}`],
    silent: [
      `${COOKIE}Date: Sun, 06 Nov 1994 08:49:37 GMT\n${MODIFIED}`,
      `${COOKIE}${MODIFIED}\nCache-Control: no-cache`,
      `${COOKIE}X-A: b`,
      `> POST\n${COOKIE}${MODIFIED}`,
    ],
    skipped: [[`${COOKIE}${MODIFIED}`, 'cache-control']],
  },
  'status-304-set-cookie': {
    fires: ['HTTP/1.1 304\nSet-Cookie: id=1', 'HTTP/1.1 304\nSet-Cookie: id=1\nCache-Control: must-revalidate'],
    silent: [
      'HTTP/1.1 304\nSet-Cookie: id=1\nCache-Control: private',
      'HTTP/1.1 304',
      'HTTP/1.1 200\nSet-Cookie: id=1',
    ],
    skipped: [['HTTP/1.1 304\nSet-Cookie: id=1', 'cache-control']],
  },
  'authorization-public': {
    fires: [
      `${AUTHORIZED}Cache-Control: public, max-age=60`,
      `${AUTHORIZED}Cache-Control: max-age=60, must-revalidate`,
    ],
    silent: [
      `${AUTHORIZED}Cache-Control: max-age=60`,
      `${AUTHORIZED}Cache-Control: public, max-age=60\nVary: Authorization`,
      `${AUTHORIZED}Cache-Control: private, max-age=60, must-revalidate`,
      '> GET\n>\nHTTP/1.1 200\nCache-Control: public, max-age=60',
    ],
    skipped: [
      'HTTP/1.1 200\nCache-Control: public, max-age=60',
      [`${AUTHORIZED}Cache-Control: public, max-age=60`, 'vary'],
    ],
  },
  'vary-star-with-freshness': {
    fires: [
      'HTTP/1.1 200\nVary: *\nCache-Control: max-age=60',
      'HTTP/1.1 200\nVary: Accept, *\nCache-Control: max-age=60',
    ],
    silent: [
      'HTTP/1.1 200\nVary: *\nCache-Control: no-store',
      'HTTP/1.1 200\nVary: Accept\nCache-Control: max-age=60',
      'HTTP/1.1 200\nVary: *',
    ],
  },
  'vary-cookie-public': {
    fires: ['HTTP/1.1 200\nVary: Cookie\nCache-Control: public, max-age=60'],
    silent: [
      'HTTP/1.1 200\nVary: Cookie\nCache-Control: private, max-age=60',
      'HTTP/1.1 200\nVary: Accept\nCache-Control: max-age=60',
    ],
  },
  'vary-missing-available-dictionary': {
    fires: [
      'HTTP/1.1 200\nContent-Encoding: dcb\nVary: Accept-Encoding',
      'HTTP/1.1 200\nContent-Encoding: dcz\nCache-Control: max-age=60',
    ],
    silent: [
      'HTTP/1.1 200\nContent-Encoding: dcb\nVary: accept-encoding, available-dictionary',
      'HTTP/1.1 200\nContent-Encoding: dcb\nCache-Control: no-store',
      `${GZIP}Vary: Accept-Encoding`,
    ],
    skipped: [['HTTP/1.1 200\nContent-Encoding: dcb', 'vary']],
  },
  'vary-missing-accept-encoding': {
    fires: [`${GZIP}Cache-Control: max-age=60`, `${GZIP}${MODIFIED}\nVary: Accept`],
    silent: [
      `${GZIP}Cache-Control: max-age=60\nVary: accept-encoding`,
      `${GZIP}Cache-Control: private, max-age=60`,
      `${GZIP}Cache-Control: no-store`,
      `${GZIP}X-A: no cache keeps it`,
      `${GZIP}Cache-Control: max-age=60\nContent-Type: application/gzip`,
    ],
    skipped: [[`${GZIP}Cache-Control: max-age=60`, 'vary']],
  },
  'vary-missing-origin': {
    fires: [`${CORS}Cache-Control: max-age=60`],
    silent: [
      `${CORS}Cache-Control: max-age=60\nVary: Origin`,
      `${CORS}Cache-Control: no-store`,
      '> GET\n> Origin: https://b.example\nHTTP/1.1 200\nAccess-Control-Allow-Origin: https://a.example\nCache-Control: max-age=60',
      '> GET\n> Origin: https://b.example\nHTTP/1.1 200\nAccess-Control-Allow-Origin: *\nCache-Control: max-age=60',
    ],
    skipped: [
      'HTTP/1.1 200\nAccess-Control-Allow-Origin: https://a.example\nCache-Control: max-age=60',
      [`${CORS}Cache-Control: max-age=60`, 'vary'],
    ],
  },
  'vary-invalid': {
    fires: [
      'HTTP/1.1 200\nVary: Accept Accept-Encoding',
      'HTTP/1.1 200\nVary: "Accept"',
      'HTTP/1.1 200\nVary: Accept; Cookie',
    ],
    // A star may stand among names (RFC 9110, section 12.5.5).
    silent: ['HTTP/1.1 200\nVary: Accept, *', 'HTTP/1.1 200\nVary: *', 'HTTP/1.1 200\nVary:'],
  },
  'targeted-cc-invalid': {
    fires: [
      'HTTP/1.1 200\nCDN-Cache-Control: max-age = 60',
      'HTTP/1.1 200\nCDN-Cache-Control: Max-Age=60',
      'HTTP/1.1 200\nCDN-Cache-Control: max-age="60"',
      'HTTP/1.1 200\nCloudflare-CDN-Cache-Control: public, max-age=1.5',
    ],
    silent: [
      'HTTP/1.1 200\nCDN-Cache-Control: max-age=60, must-revalidate',
      'HTTP/1.1 200\nCDN-Cache-Control: no-cache="set-cookie", x-tier="a"',
      'HTTP/1.1 200\nCache-Control: Max-Age=60',
    ],
  },
  'targeted-cc-contradicts': {
    fires: [`${COOKIE}CDN-Cache-Control: max-age=60\nCache-Control: private`],
    silent: [
      `${COOKIE}CDN-Cache-Control: no-store\nCache-Control: private`,
      'HTTP/1.1 200\nCDN-Cache-Control: max-age=60\nCache-Control: no-store',
    ],
  },
}
