import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { listReferences } from '@statuskit/core/reference'
import { createSimulator, type Simulator } from '@statuskit/simulator'
import { ORIGIN, requestOf } from '../status/request-of.ts'

/** A response as it was received: its status line with its headers, and its body. */
export interface RecordedMessage {
  /** The status line, then the headers. */
  readonly head: readonly string[]
  readonly body: string
}

/** What the simulator answers to a request for each status, interim responses first. */
export type Recording = ReadonlyMap<number, readonly RecordedMessage[]>

/** Asks the simulator for every status. */
export async function recordResponses(): Promise<Recording> {
  await using simulator = await createSimulator({ seed: 'site' })
  const agent = new Agent({ keepAlive: true })
  const recorded = new Map<number, readonly RecordedMessage[]>()
  for (const { code } of listReferences()) recorded.set(code, await record(code, simulator, agent))
  agent.destroy()
  return recorded
}

/** Sends what the page's command sends. */
async function record(code: number, simulator: Simulator, agent: Agent): Promise<RecordedMessage[]> {
  const { target, headers, body, throughProxy } = requestOf(code)
  const { hostname, port } = new URL(throughProxy ? simulator.proxyUrl : simulator.url)
  const sent = request({ hostname, port, path: target, agent, method: body === undefined ? 'GET' : 'POST' })
  for (const [name, value] of Object.entries({ 'User-Agent': 'curl', Accept: '*/*', ...headers }))
    sent.setHeader(name, value)
  // The command asks the port that the page names.
  sent.setHeader('Host', new URL(throughProxy ? target : ORIGIN).host)
  const messages: RecordedMessage[] = []
  sent.on('continue', () => messages.push({ head: ['HTTP/1.1 100 Continue'], body: '' }))
  sent.on('information', (interim) => {
    if (interim.statusCode !== 100) messages.push({ head: headOf(interim), body: '' })
  })
  if (body !== undefined) sent.setHeader('Content-Length', Buffer.byteLength(body))
  sent.on('continue', () => sent.end(body))
  if (body === undefined) sent.end()
  else sent.flushHeaders()
  const [response] = (await Promise.race([once(sent, 'response'), once(sent, 'upgrade')])) as [IncomingMessage]
  if (response.statusCode === 101) {
    response.socket.destroy()
    return [{ head: headOf(response), body: '' }]
  }
  const content = Buffer.concat(await response.toArray()).toString()
  return [...messages, { head: headOf(response), body: content }]
}

function headOf({
  httpVersion,
  statusCode,
  statusMessage,
  rawHeaders,
}: Pick<IncomingMessage, 'httpVersion' | 'statusCode' | 'statusMessage' | 'rawHeaders'>): string[] {
  const headers = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []))
  return [`HTTP/${httpVersion} ${statusCode} ${statusMessage}`.trimEnd(), ...headers]
}
