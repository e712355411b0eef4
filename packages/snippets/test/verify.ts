import { isDeepStrictEqual } from 'node:util'
import { findStatus, isContentless, isError } from '@statuskit/core'
import { inspect, readHttp } from '@statuskit/inspector'
import { SCENARIOS } from '../src/scenario/scenarios.ts'
import { type Exchange, exchange, type Received, type Request } from './exchange.ts'
import { EXPECTATIONS, type Expectation } from './expectations.ts'

/** Differences between targets: titles that a language takes from its own list of phrases. */
export interface Leeway {
  readonly formerTitles?: boolean
}

/** Requests the sample of a status under `/s/<status>` from a program, and returns the mistakes in its responses. */
export async function verifySample(port: number, status: number, leeway: Leeway = {}): Promise<string[]> {
  const scenario = SCENARIOS.find((each) => each.status === status)
  if (scenario === undefined) throw new Error(`There is no scenario for ${status}`)
  const expectation = EXPECTATIONS[status] ?? {}
  const { request = {}, query = '', content, other } = expectation
  const path = `/s/${status}${scenario.path.replace('{id}', '7')}`
  const asked: Request = {
    method: scenario.method,
    path: path + query,
    headers: request,
    ...contentOf(scenario.method, request, content),
  }
  const complaints = complaintsAbout(await exchange(port, asked), asked, port, status, expectation, leeway)
  if (other === undefined) return complaints
  const method = other.method ?? scenario.method
  const headers = other.request ?? {}
  const second: Request = { method, path, headers, ...contentOf(method, headers, other.content) }
  const { final, interim } = await exchange(port, second)
  if (final.status !== other.status) complaints.push(`another request gets ${final.status}, not ${other.status}`)
  if (interim.some((each) => each.status === status)) complaints.push(`another request gets ${status} too`)
  return [...complaints, ...findingsOf(final, second, port).map((finding) => `another request: ${finding}`)]
}

/** A POST, PUT or PATCH has a body, even if it is empty. */
function contentOf(method: string, headers: Readonly<Record<string, string>>, content?: string): { content?: string } {
  if (headers['Transfer-Encoding'] !== undefined || headers['Content-Length'] !== undefined) {
    return content === undefined ? {} : { content }
  }
  if (content !== undefined) return { content }
  return /^P/.test(method) ? { content: '' } : {}
}

function complaintsAbout(
  { interim, final }: Exchange,
  request: Request,
  port: number,
  status: number,
  { fields = {}, body, json, findings = [] }: Expectation,
  leeway: Leeway,
): string[] {
  const complaints: string[] = []
  const isInterim = status < 200 && status !== 101
  const response = isInterim ? interim.find((each) => each.status === status) : final
  if (response === undefined) return [`${interim.map((each) => each.status)} before ${final.status}, and no ${status}`]
  if (response.status !== status) return [`status ${response.status}: ${response.content.slice(0, 200)}`]
  if (isInterim && final.status !== 200) complaints.push(`a final status ${final.status}`)
  for (const [name, value] of Object.entries(fields)) {
    const sent = response.fields.get(name)
    if (sent === undefined || (typeof value === 'string' ? sent !== value : !value.test(sent))) {
      complaints.push(`${name}: ${sent}, not ${value}`)
    }
  }
  const row = findStatus(status)
  for (const { name, requirement, when } of row?.responseFields ?? []) {
    if (requirement === 'required' && when === undefined && !response.fields.has(name.toLowerCase())) {
      complaints.push(`no ${name}, which ${status} requires`)
    }
  }
  if (row?.content !== 'allowed' && response.content !== '') complaints.push(`content: ${response.content}`)
  if (isContentless(status) && status !== 304 && response.fields.has('content-length') && status !== 205) {
    complaints.push(`Content-Length: ${response.fields.get('content-length')}`)
  }
  if (typeof body === 'string' ? response.content !== body : body?.test(response.content) === false) {
    complaints.push(`content ${response.content}, not ${body}`)
  }
  if (json !== undefined && !isDeepStrictEqual(JSON.parse(response.content), json)) {
    complaints.push(`content ${response.content}, not ${JSON.stringify(json)}`)
  }
  if (status === 205 && response.fields.get('content-length') !== '0' && !response.fields.has('transfer-encoding')) {
    complaints.push('nothing says where it ends')
  }
  if (isError(status) && body === undefined) complaints.push(...problemComplaints(response, status, leeway))
  for (const each of [...interim, final]) complaints.push(...findingsOf(each, request, port, findings))
  return complaints
}

function problemComplaints({ fields, content }: Received, status: number, { formerTitles = false }: Leeway): string[] {
  const type = fields.get('content-type')
  if (type === undefined || !/^application\/problem\+json$/.test(type)) return [`Content-Type: ${type}`]
  const document = JSON.parse(content) as Record<string, unknown>
  const { phrase, formerPhrases = [] } = findStatus(status) ?? {}
  const complaints: string[] = []
  if (document.status !== status) complaints.push(`the problem has status ${document.status}`)
  if ((document.type ?? 'about:blank') !== 'about:blank') complaints.push(`the problem has type ${document.type}`)
  const titles = formerTitles ? [phrase, ...formerPhrases].map((title) => title?.toLowerCase()) : [phrase]
  const title = formerTitles ? String(document.title).toLowerCase() : document.title
  if (!titles.includes(title as string)) complaints.push(`the problem has title ${document.title}`)
  if (typeof document.detail !== 'string' || document.detail.length < 10) {
    complaints.push(`the problem has detail ${document.detail}`)
  }
  return complaints
}

/** The inspector's findings for a response, without infos. Some samples are sent a wrong request. */
function findingsOf(
  response: Received,
  { method, path, headers = {} }: Request,
  port: number,
  known: readonly string[] = [],
): string[] {
  const url = `http://127.0.0.1:${port}${path}`
  const message = { ...readHttp(response.raw, { method, url }), requestHeaders: Object.entries(headers) }
  return inspect(message)
    .filter(({ id, severity, side }) => severity !== 'info' && side !== 'request' && !known.includes(id))
    .map(({ id, message: text }) => `${response.status}: ${id}: ${text}`)
}
