import {
  type Finding,
  type HttpMessage,
  type InspectOptions,
  inspectSession,
  ReadError,
  readCurl,
  readText,
} from '@statuskit/inspector'
import { SEVERITIES } from './annotate.ts'

/** The status of headers that come without one. */
const ASSUMED = 200

/** The findings for one response. */
export interface Inspected {
  /** `GET https://… → 404`. */
  readonly title: string
  readonly message: HttpMessage
  readonly findings: readonly Finding[]
  /** Whether the text has no status line, so that its status is a guess. */
  readonly assumed: boolean
}

export interface Report {
  /** The responses with the most serious findings first. */
  readonly responses: readonly Inspected[]
  /** Why the text could not be read, and what to paste instead. */
  readonly problem?: string
}

/** Inspects every response in a pasted or dropped text. */
export function inspectText(text: string, options: InspectOptions = {}): Report {
  if (text.trim() === '') return { responses: [] }
  try {
    const plain = withoutIndent(text)
    const assumed = lacksStatusLine(plain)
    const messages = readAny(withStatusLine(plain, assumed))
    if (messages.length === 0)
      return {
        responses: [],
        problem:
          'The text has no responses. If it is a HAR file, record it with the network panel open, then export it again.',
      }
    const findings = inspectSession(messages, options)
    const responses = messages.map((message, at) => ({
      title: titleOf(message),
      message,
      findings: findings[at] ?? [],
      assumed: assumed && at === 0,
    }))
    return { responses: responses.sort((a, b) => worst(a) - worst(b)) }
  } catch (error) {
    if (error instanceof ReadError) return { responses: [], problem: error.message }
    throw error
  }
}

/** The place of the most serious finding among the severities. */
function worst({ findings }: Inspected): number {
  return Math.min(SEVERITIES.length, ...findings.map(({ severity }) => SEVERITIES.indexOf(severity)))
}

/** Reads what the command reads, and a response that comes after other lines, such as the prompt of a shell. */
function readAny(text: string): HttpMessage[] {
  try {
    return readText(text)
  } catch (error) {
    if (!(error instanceof ReadError) || /^\s*[{[]/.test(text)) throw error
    try {
      return readCurl(text)
    } catch {
      throw error
    }
  }
}

/** The text without the spaces that all its lines begin with, as a response has that is copied from a document. */
function withoutIndent(text: string): string {
  const lines = text.replace(/^(?:[ \t]*\r?\n)+/, '').split('\n')
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? ''
  if (indent === '' || !lines.every((line) => line.startsWith(indent) || line.trim() === '')) return text
  return lines.map((line) => line.slice(indent.length)).join('\n')
}

/** The text with its HTTP version, if it begins with `401 Unauthorized` or with a header. */
function withStatusLine(text: string, assumed: boolean): string {
  if (assumed) return `HTTP/1.1 ${ASSUMED}\n${text.trimStart()}`
  return /^\s*[1-9]\d\d(?: [^\n:]*)?\n[\w-]+:/.test(text) ? `HTTP/1.1 ${text.trimStart()}` : text
}

/** Whether a text begins with a header, as headers do that are copied from browser tools. */
function lacksStatusLine(text: string): boolean {
  return /^\s*[\w-]+:\s/.test(text) && !/^\s*:status\b/m.test(text)
}

function titleOf({ method, url, status }: HttpMessage): string {
  return [method ?? (url === undefined ? undefined : 'GET'), url, url === undefined ? undefined : '→', status]
    .filter(Boolean)
    .join(' ')
}
