import { isError } from '@statuskit/core'
import type { Scenario } from '../scenario/scenario.ts'
import type { Writer, Written } from './target.ts'

const BASE = 'http://127.0.0.1:3000'

/** `fetch` of browsers and runtimes, against @statuskit/simulator on port 3000. */
export const FETCH: Writer = {
  id: 'fetch',
  label: 'fetch',
  language: 'typescript',
  side: 'client',
  write: (scenario) => OWN[scenario.status]?.(scenario.status) ?? plain(scenario),
}

function plain({ status, text }: Scenario): Written {
  const get = `const response = await fetch('${BASE}/api/status/${status}')`
  if (!isError(status)) {
    return {
      code: `${get}\nif (response.ok) console.log(response.status, await response.${text === undefined ? 'json' : 'text'}())`,
    }
  }
  return {
    code: `import { readProblem } from '@statuskit/core'

${get}
if (response.status === ${status}) {
  const problem = await readProblem(response)
  console.log(response.status, problem?.detail ?? response.statusText)
}`,
    note: 'fetch does not reject for an error status, so check response.status or response.ok.',
  }
}

type Write = (status: number) => Written

const interim: Write = () => ({ note: 'fetch skips interim responses and returns the final one.' })

function empty(status: number): Written {
  return {
    code: `const response = await fetch('${BASE}/api/status/${status}', { method: 'DELETE' })
const order = response.status === ${status} ? undefined : await response.json()
console.log(response.status, order)`,
    note: 'The response has no body, so json() would reject.',
  }
}

function redirect(method: string, note: string): Write {
  return (status) => ({
    code: `const response = await fetch('${BASE}/api/status/${status}'${method === 'GET' ? '' : `, { method: '${method}' }`})
console.log(response.status, response.redirected, response.url)`,
    note: `fetch follows up to 20 redirects. ${note}`,
  })
}

function location(status: number): Written {
  return {
    code: `const response = await fetch('${BASE}/api/status/${status}')
if (response.status === ${status}) console.log(response.status, response.headers.get('Location'))`,
    note: 'fetch does not redirect to this Location.',
  }
}

function withField(field: string, path: string, init: string): Write {
  return (status) => ({
    code: `import { readProblem } from '@statuskit/core'

const response = await fetch('${BASE}${path}', ${init})
if (response.status === ${status}) {
  const problem = await readProblem(response)
  console.log(response.status, ${field === '' ? '' : `response.headers.get('${field}'), `}problem?.detail)
}`,
  })
}

function allow(status: number): Written {
  return {
    code: `const response = await fetch('${BASE}/api/status/${status}', { method: 'PUT' })
if (response.status === ${status}) {
  const allowed = (response.headers.get('Allow') ?? '').split(/\\s*,\\s*/)
  console.log(response.status, allowed)
}`,
  }
}

function retry(parameters: string, note: string): Write {
  return (status) => ({
    code: `import { retryAdvice } from '@statuskit/core'

async function get(url: string, attempts = 3): Promise<Response> {
  const response = await fetch(url)
  const { status, headers } = response
  const { retry, afterMs = 1000 } = retryAdvice({ status, method: 'GET', headers })
  if (!retry || attempts === 1 || afterMs > 30_000) return response
  await response.body?.cancel()
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  return get(url, attempts - 1)
}

const response = await get('${BASE}/seq/fetch-${status}/${status},200${parameters}')
console.log(response.status)`,
    note,
  })
}

const WAIT_AND_REPEAT = retry(
  '?retry-after=1',
  'The sample waits as long as Retry-After says, and gives up if that is more than 30 seconds. If there is no Retry-After, wait longer each time.',
)
const REPEAT = retry('', 'Retry only idempotent methods, because the server may have carried out the request.')

const OWN: Readonly<Record<number, Write>> = {
  100: interim,
  101: () => ({ note: 'fetch cannot upgrade a connection. For WebSocket, use new WebSocket(url).' }),
  102: interim,
  103: () => ({ note: 'fetch skips interim responses. A browser can use the links itself when it loads a page.' }),
  104: interim,
  201: () => ({
    code: `const response = await fetch('${BASE}/api/status/201', { method: 'POST' })
const created = new URL(response.headers.get('Location') ?? '', response.url)
console.log(response.status, created.pathname)`,
    note: 'If there is no Location, the new resource is at the URL of the request.',
  }),
  204: empty,
  205: empty,
  206: () => ({
    code: `const response = await fetch('${BASE}/range', { headers: { Range: 'bytes=0-4' } })
if (response.status === 206) {
  console.log(response.status, response.headers.get('Content-Range'), await response.text())
}`,
    note: 'If you get a 200 instead, the server ignores Range and sends the whole file.',
  }),
  300: location,
  301: redirect(
    'GET',
    'It changes a POST to a GET. With redirect: "manual" it does not follow, and in a browser the status is then 0.',
  ),
  302: redirect(
    'GET',
    'It changes a POST to a GET. With redirect: "manual" it does not follow, and in a browser the status is then 0.',
  ),
  303: redirect('POST', 'The next request is a GET, or a HEAD if the first one was.'),
  304: () => ({
    code: `const url = '${BASE}/conditional'
const stored = await fetch(url)
const order = await stored.text()

const etag = stored.headers.get('ETag') ?? ''
const response = await fetch(url, { headers: { 'If-None-Match': etag } })
console.log(response.status, response.status === 304 ? order : await response.text())`,
    note: 'In a browser, the cache usually does this for you, and your script gets a 200.',
  }),
  305: (status) => ({
    code: `const response = await fetch('${BASE}/api/status/${status}')\nconsole.log(response.status)`,
    note: 'The code is deprecated. fetch does not follow it.',
  }),
  307: redirect('POST', 'The method and the body stay the same. If the body is a stream, fetch rejects.'),
  308: redirect('POST', 'The method and the body stay the same. If the body is a stream, fetch rejects.'),
  401: () => ({
    code: `const url = '${BASE}/auth/basic/alice/secret'
let response = await fetch(url)
if (response.status === 401) {
  console.log(response.headers.get('WWW-Authenticate'))
  response = await fetch(url, { headers: { Authorization: \`Basic \${btoa('alice:secret')}\` } })
}
console.log(response.status)`,
    note: 'Send the credentials once. If you get another 401, the server does not accept them.',
  }),
  405: allow,
  406: withField('', '/negotiate', "{ headers: { Accept: 'application/pdf' } }"),
  407: () => ({
    note: 'A proxy sends it, and fetch in Node.js then rejects with a TypeError. Browsers ask the user for the credentials.',
  }),
  408: retry('', 'The server did not receive the whole request, so you may send it again.'),
  412: withField(
    '',
    '/conditional',
    `{
  method: 'PUT',
  headers: { 'If-Match': '"old"' },
  body: '{}',
}`,
  ),
  415: withField(
    'Accept',
    '/negotiate',
    `{
  method: 'POST',
  headers: { 'Content-Type': 'text/csv' },
  body: 'a,b',
}`,
  ),
  416: withField('Content-Range', '/range', "{ headers: { Range: 'bytes=1000000-' } }"),
  425: retry('', 'The server did not process the request. A browser or a gateway sent it in TLS early data.'),
  428: withField('', '/conditional', "{ method: 'PUT', body: '{}' }"),
  429: WAIT_AND_REPEAT,
  500: REPEAT,
  502: REPEAT,
  503: WAIT_AND_REPEAT,
  504: REPEAT,
}
