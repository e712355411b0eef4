import { isError } from '@statuskit/core'
import type { Writer, Written } from './target.ts'

const BASE = 'http://127.0.0.1:3000'

/** curl, against @statuskit/simulator on port 3000 and its proxy on port 3001. */
export const CURL: Writer = {
  id: 'curl',
  label: 'curl',
  language: 'bash',
  side: 'client',
  write: ({ status }) => OWN[status] ?? plain(status),
}

/** `-i` shows the status line and the headers, also of interim responses. */
function plain(status: number): Written {
  const url = `${BASE}/api/status/${status}`
  if (!isError(status)) return { code: `curl -i ${url}` }
  return {
    code: `curl -i --fail-with-body ${url}`,
    note: 'The option sets exit code 22 for scripts; without it the exit code is 0.',
  }
}

const REDIRECT_NOTE = '-L follows redirects, up to the limit of --max-redirs.'

function redirect(status: number, note: string): Written {
  return { code: `curl -i -L ${BASE}/api/status/${status}`, note: `${REDIRECT_NOTE} ${note}` }
}

function retry(status: number, parameters = ''): Written {
  const note =
    parameters === ''
      ? 'curl repeats it after a second, and then waits twice as long each time.'
      : 'curl repeats it after the time that Retry-After gives, and gives up where that is more than the 30 seconds of --retry-max-time.'
  return { code: `curl -i --retry 3 --retry-max-time 30 '${BASE}/seq/curl-${status}/${status},200${parameters}'`, note }
}

const OWN: Readonly<Record<number, Written>> = {
  100: {
    code: `curl -i -H 'Expect: 100-continue' -d hello ${BASE}/api/status/100`,
    note: 'curl adds Expect by itself to bodies of more than 1 MB, and waits up to a second for the 100.',
  },
  101: {
    code: `curl -i -N \\
  -H 'Connection: Upgrade' -H 'Upgrade: websocket' \\
  -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' \\
  ${BASE}/api/status/101`,
    note: 'This only shows the handshake. To use the connection, use a WebSocket client.',
  },
  206: {
    code: `curl -i -r 0-4 ${BASE}/range`,
    note: 'A 200 instead means that the server ignored Range. -C - resumes a download.',
  },
  301: redirect(301, 'A POST becomes a GET, unless --post301 is set.'),
  302: redirect(302, 'A POST becomes a GET, unless --post302 is set.'),
  303: redirect(303, 'The next request is a GET.'),
  304: {
    code: `curl -s -o orders.json --etag-save orders.etag ${BASE}/conditional
curl -i --etag-compare orders.etag ${BASE}/conditional`,
    note: 'With -o, a 304 leaves the file unchanged.',
  },
  307: redirect(307, 'curl keeps the method and the body.'),
  308: redirect(308, 'curl keeps the method and the body.'),
  401: {
    code: `curl -i ${BASE}/auth/basic/alice/secret
curl -i -u alice:secret ${BASE}/auth/basic/alice/secret`,
    note: '-u sends Basic credentials right away; --digest and --anyauth wait for the challenge.',
  },
  406: { code: `curl -i -H 'Accept: application/pdf' ${BASE}/negotiate` },
  407: {
    code: `curl -i -x http://127.0.0.1:3001 ${BASE}/api/status/200
curl -i -x http://127.0.0.1:3001 --proxy-user user:password ${BASE}/api/status/200`,
    note: 'For an https URL, CONNECT gets the 407, and curl ends with exit code 56.',
  },
  408: retry(408),
  412: { code: `curl -i -X PUT -H 'If-Match: "old"' -d '{}' ${BASE}/conditional` },
  415: { code: `curl -i -H 'Content-Type: text/csv' -d 'a,b' ${BASE}/negotiate` },
  416: { code: `curl -i -r 1000000- ${BASE}/range` },
  428: { code: `curl -i -X PUT -d '{}' ${BASE}/conditional` },
  429: retry(429, '?retry-after=1'),
  500: retry(500),
  502: retry(502),
  503: retry(503, '?retry-after=1'),
  504: retry(504),
}
