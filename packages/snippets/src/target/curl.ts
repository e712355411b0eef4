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
    note: 'curl exits with code 22, which a script can check. Without --fail-with-body, it exits with 0.',
  }
}

const REDIRECT_NOTE = '-L follows up to 50 redirects, unless you set --max-redirs.'

function redirect(status: number, note: string): Written {
  return { code: `curl -i -L ${BASE}/api/status/${status}`, note: `${REDIRECT_NOTE} ${note}` }
}

function retry(status: number, parameters = ''): Written {
  const note =
    parameters === ''
      ? 'curl retries after a second and then doubles the wait each time.'
      : 'curl waits as long as Retry-After says. It gives up if that takes longer than --retry-max-time.'
  return { code: `curl -i --retry 3 --retry-max-time 30 '${BASE}/seq/curl-${status}/${status},200${parameters}'`, note }
}

const OWN: Readonly<Record<number, Written>> = {
  100: {
    code: `curl -i -H 'Expect: 100-continue' -d hello ${BASE}/api/status/100`,
    note: 'If the body is larger than 1 MB, curl adds this header itself. It waits a second for the 100.',
  },
  101: {
    code: `curl -i -N \\
  -H 'Connection: Upgrade' -H 'Upgrade: websocket' \\
  -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' \\
  ${BASE}/api/status/101`,
    note: 'This shows the handshake. To exchange messages, use a WebSocket client.',
  },
  206: {
    code: `curl -i -r 0-4 ${BASE}/range`,
    note: 'If you get a 200 instead, the server ignores Range. To resume a download, use -C -.',
  },
  301: redirect(301, 'It changes a POST to a GET, unless you set --post301.'),
  302: redirect(302, 'It changes a POST to a GET, unless you set --post302.'),
  303: redirect(303, 'It changes a POST to a GET, unless you set --post303.'),
  304: {
    code: `curl -s -o orders.json --etag-save orders.etag ${BASE}/conditional
curl -i --etag-compare orders.etag ${BASE}/conditional`,
    note: 'With -o, a 304 leaves the file unchanged.',
  },
  307: redirect(307, 'The method and the body stay the same.'),
  308: redirect(308, 'The method and the body stay the same.'),
  401: {
    code: `curl -i ${BASE}/auth/basic/alice/secret
curl -i -u alice:secret ${BASE}/auth/basic/alice/secret`,
    note: '-u sends Basic credentials with the first request. With --digest or --anyauth, curl waits for the challenge.',
  },
  406: { code: `curl -i -H 'Accept: application/pdf' ${BASE}/negotiate` },
  407: {
    code: `curl -i -x http://127.0.0.1:3001 ${BASE}/api/status/200
curl -i -x http://127.0.0.1:3001 --proxy-user user:password ${BASE}/api/status/200`,
    note: 'For an https URL, the proxy answers the CONNECT request with 407, and curl exits with code 56.',
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
