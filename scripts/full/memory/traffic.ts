import { formatRequest, openConnection } from '../../../packages/testkit/src/node/http1.ts'
import type { Answer } from '../../../packages/testkit/src/suite/answer.ts'

/** A request that fails. */
interface Failure {
  readonly name: string
  /** The bytes of the request. */
  readonly request: string
  /** The method, which determines how the response is read. */
  readonly method: string
  /** The logged status; 499 for a client that disconnected. */
  readonly logged: number
  isRight(answer: Answer): boolean
}

/** A failure that is answered with a problem. */
function answered(
  name: string,
  [method, path]: readonly [method: string, path: string],
  { title, status, ...more }: { readonly title: string; readonly status: number; readonly detail?: string },
  { body = '', allow }: { readonly body?: string; readonly allow?: string } = {},
): Failure {
  const content = JSON.stringify({ type: 'about:blank', title, status, ...more })
  const headers: Record<string, string> = body === '' ? {} : { 'Content-Type': 'application/json' }
  return {
    name,
    request: formatRequest(method, path, { headers, body }),
    method,
    logged: status,
    isRight: (answer) =>
      !answer.cut &&
      answer.status === status &&
      answer.body === (method === 'HEAD' ? '' : content) &&
      answer.headers['content-type'] === 'application/problem+json' &&
      answer.headers['content-length'] === String(content.length) &&
      answer.headers.allow === allow,
  }
}

const NOT_FOUND = { title: 'Not Found', status: 404 }
const NOT_ALLOWED = { title: 'Method Not Allowed', status: 405 }
const UNREADABLE = { title: 'Bad Request', status: 400, detail: 'The request content could not be parsed.' }

/** Failures after which the connection stays open, unless the server closes it. */
const KEEPING: readonly Failure[] = [
  answered('a problem', ['GET', '/problem'], NOT_FOUND),
  answered('an error', ['GET', '/error'], { title: 'Internal Server Error', status: 500 }),
  answered('no route', ['GET', '/nowhere'], NOT_FOUND),
  answered('no such method', ['DELETE', '/problem'], NOT_ALLOWED, { allow: 'GET, HEAD' }),
  answered('malformed JSON', ['POST', '/reads'], UNREADABLE, { body: '{"a":' }),
  answered('HEAD', ['HEAD', '/problem'], NOT_FOUND),
]

/** Failures that end the connection. */
const ENDING: readonly Failure[] = [
  {
    name: 'a client that leaves',
    request: formatRequest('GET', '/waits'),
    // The interim response without a body shows that the handler started.
    method: 'HEAD',
    logged: 499,
    isRight: ({ status }) => status === 102,
  },
  {
    name: 'a half-sent response',
    request: formatRequest('GET', '/breaks'),
    method: 'GET',
    logged: 500,
    isRight: ({ status, cut, body }) => status === 200 && cut && !body.includes('about:blank'),
  },
  { ...answered('no HTTP', ['GET', ''], { title: 'Bad Request', status: 400 }), request: 'SECRET / HTTP/1.1\r\n\r\n' },
]

/** The result of a round. */
export interface Round {
  /** How often each status must be logged. */
  readonly logged: Readonly<Record<number, number>>
  /** The first wrong answers. */
  readonly wrong: readonly string[]
}

/** Sends a round of failing requests over kept-alive connections. */
export async function sendRound(port: number, requests: number, connections: number): Promise<Round> {
  const logged: Record<number, number> = {}
  const wrong: string[] = []
  async function sendOver(first: number): Promise<void> {
    let connection = await openConnection(port)
    for (let index = 0; index < requests / connections; index++) {
      const failure = failureAt(first + index)
      logged[failure.logged] = (logged[failure.logged] ?? 0) + 1
      connection.send(failure.request)
      const answer = await connection.receive(failure.method)
      if (!failure.isRight(answer) && wrong.length < 5) wrong.push(`${failure.name}: ${describe(answer)}`)
      if (ENDING.includes(failure) || answer.cut || answer.headers.connection === 'close') {
        connection.socket.destroy()
        connection = await openConnection(port)
      }
    }
    connection.socket.destroy()
  }
  await Promise.all(Array.from({ length: connections }, (_, first) => sendOver(first)))
  return { logged, wrong }
}

/** All failures that keep the connection, then one that ends it, repeatedly. */
function failureAt(position: number): Failure {
  const kept = KEEPING.length
  const turn = Math.floor(position / (kept + 1))
  const place = position % (kept + 1)
  return (place < kept ? KEEPING[place] : ENDING[turn % ENDING.length]) as Failure
}

function describe({ status, cut, lines, body }: Answer): string {
  return `${status}${cut ? ', cut' : ''}; ${lines.join('; ')}; ${body}`.slice(0, 500)
}
