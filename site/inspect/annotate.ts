import type { FieldLine, Finding, HttpMessage } from '@statuskit/inspector'

/** A part of a line: the value at fault is marked. */
interface Piece {
  readonly text: string
  readonly form: 'plain' | 'name' | 'fault'
}

/** A line of a message as it is shown. */
export interface Line {
  readonly kind: 'request' | 'start' | 'header' | 'blank' | 'body'
  readonly pieces: readonly Piece[]
  /** What is wrong with it, the most serious first. */
  readonly findings: readonly Finding[]
}

/** More lines of a body are left out. */
const BODY_LINES = 30

/** The order of severities. */
export const SEVERITIES = ['error', 'warning', 'info'] as const

/** A message in lines, each with the findings about it. */
export function annotate(message: HttpMessage, findings: readonly Finding[]): Line[] {
  const rest = new Set(findings)
  /** Takes the findings that belong to a line. */
  function take(belongs: (finding: Finding) => boolean): Finding[] {
    const own = [...rest].filter(belongs)
    for (const finding of own) rest.delete(finding)
    return own.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
  }
  const names = (finding: Finding, [name, value]: readonly [string, string]) =>
    finding.fields.some((field) => field[0] === name && (field[1] === value || field[1] === '…'))

  const requests = requestLines(message).map(([text, field]): Line => {
    const own = take(
      (finding) =>
        finding.side === 'request' && (field === undefined ? finding.fields.length === 0 : names(finding, field)),
    )
    return field === undefined
      ? { kind: 'request', pieces: plain(text), findings: own }
      : fieldLine('request', field, own)
  })
  // Before the headers: a finding about the body can also name the header that says what the body is.
  const body = bodyLines(message).map((text): Line => {
    const own = take((finding) => finding.side === undefined && quoted(finding).some((each) => isIn(text, each)))
    return { kind: 'body', pieces: mark(text, own), findings: own }
  })
  const homes = new Map(
    findings.map((finding) => [
      finding,
      homeOf(
        finding,
        message.headers.filter((field) => names(finding, field)),
      ),
    ]),
  )
  const headers = message.headers.map((field) =>
    fieldLine(
      'header',
      field,
      take((finding) => finding.side === undefined && homes.get(finding) === field),
    ),
  )
  // What is missing has no line of its own: it belongs to the status.
  const start: Line = { kind: 'start', pieces: plain(statusLine(message)), findings: take(() => true) }
  return [
    ...requests,
    ...(requests.length > 0 ? [BLANK] : []),
    start,
    ...headers,
    ...(body.length > 0 ? [BLANK, ...body] : []),
  ]
}

/** The line of those that a finding is about which its message quotes first. */
function homeOf(finding: Finding, fields: readonly FieldLine[]): FieldLine | undefined {
  for (const part of quoted(finding)) {
    const field = fields.find(([name, value]) => isIn(`${name}: ${value}`, part))
    if (field !== undefined) return field
  }
  return fields[0]
}

const BLANK: Line = { kind: 'blank', pieces: [], findings: [] }

/** `HTTP/1.1 405 Method Not Allowed`. */
export function statusLine({ httpVersion = '1.1', status, reason }: HttpMessage): string {
  return [`HTTP/${httpVersion}`, status, reason].filter((part) => part !== undefined && part !== '').join(' ')
}

/** The lines of the body, as far as they are shown. */
export function bodyLines({ body }: HttpMessage): string[] {
  if (typeof body !== 'string' || body === '') return []
  const lines = body.replace(/\n$/, '').split('\n')
  return lines.length <= BODY_LINES
    ? lines
    : [...lines.slice(0, BODY_LINES), `… ${lines.length - BODY_LINES} more lines`]
}

function requestLines({ method, url, requestHeaders = [] }: HttpMessage): [string, (readonly [string, string])?][] {
  if (method === undefined && url === undefined) return []
  return [
    [`${method ?? 'GET'} ${url ?? '/'}`],
    ...requestHeaders.map((field): [string, readonly [string, string]] => ['', field]),
  ]
}

function fieldLine(kind: Line['kind'], [name, value]: readonly [string, string], findings: readonly Finding[]): Line {
  return { kind, pieces: [{ text: `${name}: `, form: 'name' }, ...mark(value, findings)], findings }
}

function plain(text: string): Piece[] {
  return [{ text, form: 'plain' }]
}

/** Marks what the first finding quotes of a text; all of it, if it quotes the whole line. */
function mark(text: string, findings: readonly Finding[]): Piece[] {
  const fault = findings.flatMap(quoted).find((each) => isIn(text, each))
  if (fault === undefined) return plain(text)
  const at = text.indexOf(fault)
  return [
    { text: text.slice(0, at), form: 'plain' as const },
    { text: fault, form: 'fault' as const },
    { text: text.slice(at + fault.length), form: 'plain' as const },
  ].filter((piece) => piece.text !== '')
}

/** What a message has in backticks, or in parentheses after a member of JSON; of a header line also the value alone. */
function quoted({ message }: Finding): string[] {
  const parts = [...message.matchAll(/`([^`]+)`|\(("\w+": [^)]+)\)/g)].map(([, code, member]) => code ?? member ?? '')
  return parts.flatMap((part) => {
    const value = /^[\w-]+: (.+)$/.exec(part)?.[1]
    return value === undefined ? [part, part.replace(/": /, '":')] : [value]
  })
}

function isIn(text: string, part: string): boolean {
  return part.length > 1 && text.includes(part)
}
