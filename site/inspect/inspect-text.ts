import {
  type Finding,
  type HttpMessage,
  type InspectOptions,
  inspectSession,
  ReadError,
  readCurl,
  readHar,
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
    const assumed = lacksStatusLine(text)
    const messages = readAny(assumed ? `HTTP/1.1 ${ASSUMED}\n${text.trimStart()}` : text)
    if (messages.length === 0)
      return {
        responses: [],
        problem: 'This HAR file has no responses. Record it with the network panel open, then export it again.',
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

function readAny(text: string): HttpMessage[] {
  if (text.trimStart().startsWith('{')) return readHar(text).filter((message) => message !== undefined)
  return readCurl(text)
}

/** Whether a text begins with a header, as headers do that are copied from browser tools. */
function lacksStatusLine(text: string): boolean {
  return /^\s*[\w-]+:\s/.test(text)
}

function titleOf({ method, url, status }: HttpMessage): string {
  return [method ?? (url === undefined ? undefined : 'GET'), url, url === undefined ? undefined : '→', status]
    .filter(Boolean)
    .join(' ')
}
