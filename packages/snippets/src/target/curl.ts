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
  return { code: `curl -i --fail-with-body ${url}`, note: 'Exit code 22 tells a script; without the option it is 0.' }
}

const REDIRECT_NOTE = '-L follows, ten times at most unless --max-redirs says otherwise.'

function redirect(status: number, note: string): Written {
  return { code: `curl -i -L ${BASE}/api/status/${status}`, note: `${REDIRECT_NOTE} ${note}` }
}

function retry(status: number, parameters = ''): Written {
  const note =
    parameters === ''
      ? 'curl repeats it after a second, and then waits twice as long each time.'
      : 'curl repeats it after the time that Retry-After gives.'
  return { code: `curl -i --retry 3 '${BASE}/seq/curl-${status}/${status},200${parameters}'`, note }
}

const OWN: Readonly<Record<number, Written>> = {
  100: {
    code: `curl -i -H 'Expect: 100-continue' -d hello ${BASE}/api/status/100`,
    note: 'curl adds the field by itself to content of more than 1 MB, and waits a second for the answer.',
  },
  101: {
    code: `curl -i -N \\
  -H 'Connection: Upgrade' -H 'Upgrade: websocket' \\
  -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' \\
  ${BASE}/api/status/101`,
    note: 'It shows the handshake. To talk over the connection take a client of the protocol.',
  },
  206: {
    code: `curl -i -r 0-4 ${BASE}/range`,
    note: 'A 200 in its place means that the server ignores Range. -C - resumes a download.',
  },
  301: redirect(301, 'A POST becomes a GET, unless --post301 is set.'),
  302: redirect(302, 'A POST becomes a GET, unless --post302 is set.'),
  303: redirect(303, 'The next request is a GET.'),
  304: {
    code: `curl -s -o orders.json --etag-save orders.etag ${BASE}/conditional
curl -i --etag-compare orders.etag ${BASE}/conditional`,
    note: 'With -o the file stays as it was when a 304 comes.',
  },
  307: redirect(307, 'The method and the content stay.'),
  308: redirect(308, 'The method and the content stay.'),
  401: {
    code: `curl -i ${BASE}/auth/basic/alice/secret
curl -i -u alice:secret ${BASE}/auth/basic/alice/secret`,
    note: '-u sends Basic at once; --digest and --anyauth wait for the challenge.',
  },
  406: { code: `curl -i -H 'Accept: application/pdf' ${BASE}/negotiate` },
  407: {
    code: `curl -i -x http://127.0.0.1:3001 ${BASE}/api/status/200
curl -i -x http://127.0.0.1:3001 --proxy-user user:password ${BASE}/api/status/200`,
    note: 'For an https URL the status is that of CONNECT, and curl ends with exit code 56.',
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
