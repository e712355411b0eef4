import { type ClientHttp2Session, connect, constants } from 'node:http2'
import { type Answer, fieldsOf, type Question } from '../suite/answer.ts'

/** Opens a session with prior knowledge, without TLS. */
export function openSession(port: number): ClientHttp2Session {
  const session = connect(`http://127.0.0.1:${port}`)
  session.on('error', () => undefined)
  return session
}

/** One exchange over HTTP/2. The session must also serve the next request. */
export async function askHttp2(port: number, method: string, path: string, question?: Question): Promise<Answer> {
  const session = openSession(port)
  try {
    const answer = await exchange(session, method, path, question)
    const alive = await exchange(session, 'GET', '/alive')
    if (alive.status !== 200 || alive.body !== 'yes') {
      throw new Error(`The next request of the session got ${alive.status} ${alive.body}`)
    }
    return answer
  } finally {
    session.destroy()
  }
}

function exchange(
  session: ClientHttp2Session,
  method: string,
  path: string,
  { headers = {}, body = '' }: Question = {},
): Promise<Answer> {
  const fields = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const stream = session.request({ ...fields, ':method': method, ':path': path }, { endStream: body === '' })
  if (body !== '') stream.end(body)
  return new Promise((resolve) => {
    let status = 0
    const lines: string[] = []
    const chunks: Buffer[] = []
    stream.on('response', (given) => {
      status = Number(given[':status'])
      for (const [name, value] of Object.entries(given)) {
        if (!name.startsWith(':')) for (const line of [value].flat()) lines.push(`${name}: ${line}`)
      }
    })
    stream.on('data', (chunk) => chunks.push(chunk))
    stream.on('error', () => undefined)
    stream.on('close', () => {
      const cut = stream.rstCode !== constants.NGHTTP2_NO_ERROR || status === 0
      resolve({
        status,
        phrase: '',
        headers: fieldsOf(lines),
        lines,
        body: Buffer.concat(chunks).toString('utf8'),
        cut,
      })
    })
  })
}
