import { type FieldLine, type Finding, type HttpMessage, type InspectOptions, inspect } from '@statuskit/inspector'
import { bodyLines, statusLine } from './annotate.ts'
import { fittingType } from './fitting-type.ts'

/** A line of a comparison. */
interface DiffLine {
  readonly sign: ' ' | '+' | '-'
  readonly text: string
}

/** A response without the mistakes that could be corrected. */
export interface Corrected {
  readonly lines: readonly DiffLine[]
  /** The corrected response as plain text. */
  readonly text: string
  /** What is left for the reader to correct. */
  readonly left: readonly Finding[]
  /** The headers whose new values are only examples. */
  readonly guessed: readonly string[]
}

/** A header with the number of the line that it came from; a new one has none. */
interface DraftField {
  readonly field: FieldLine
  readonly from?: number
}

/** A response while it is corrected. */
interface Draft {
  readonly fields: readonly DraftField[]
  readonly body: HttpMessage['body']
}

/**
 * Corrects a response by what the fixes say. Each correction is inspected, and is kept only if its finding is
 * gone and no other came. Returns `undefined` if nothing could be corrected.
 */
export function correct(message: HttpMessage, options: InspectOptions): Corrected | undefined {
  let draft: Draft = { fields: message.headers.map((field, from) => ({ field, from })), body: message.body }
  let findings = inspect(message, options)
  const guessed: string[] = []
  for (const finding of findings) {
    if (!findings.some((each) => isSame(each, finding))) continue
    for (const next of candidates(draft, finding)) {
      const left = inspect({ ...message, headers: next.fields.map(({ field }) => field), body: next.body }, options)
      if (left.length >= findings.length || left.some((each) => isSame(each, finding))) continue
      if (/for example/.test(finding.fix)) guessed.push(...newNames(draft, next))
      draft = next
      findings = left
      break
    }
  }
  const lines = difference(message, draft)
  if (lines.every(({ sign }) => sign === ' ')) return undefined
  const text = lines.filter(({ sign }) => sign !== '-').map((line) => line.text)
  return { lines, text: `${text.join('\n')}\n`, left: findings, guessed }
}

/** Whether two findings are of one rule and about the same lines. */
function isSame(a: Finding, b: Finding): boolean {
  return a.id === b.id && a.message === b.message
}

/** Ways to correct a finding, by what its fix says. */
function* candidates(draft: Draft, finding: Finding): Generator<Draft> {
  const { fix, fields, side } = finding
  if (side === 'request') return
  const own = draft.fields.filter(({ field }) =>
    fields.some(([name, value]) => name === field[0] && value === field[1]),
  )
  const body = correctMember(draft.body, finding)
  if (body !== undefined) yield withBody(draft, body)
  const quoted = [...fix.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
  for (const code of quoted) {
    const [, name, example = ''] = /^([\w-]+): ?(.*)$/.exec(code) ?? []
    const target = own.find(({ field }) => field[0].toLowerCase() === name?.toLowerCase())
    // The example of the fix need not be the type of this body.
    const isExample = name?.toLowerCase() === 'content-type' && /for example/.test(fix)
    const value = (isExample ? fittingType(draft.body, target?.field[1]) : undefined) ?? example
    if (name !== undefined && target !== undefined) yield replaced(draft, target, [target.field[0], value])
    else if (name !== undefined) yield { ...draft, fields: [...draft.fields, { field: [name, value] }] }
    else if (own[0] !== undefined) yield replaced(draft, own[0], [own[0].field[0], code])
  }
  for (const target of own) {
    const attribute = /^Add `?([\w-]+)`?[.,]/.exec(fix)?.[1]
    if (attribute !== undefined) yield replaced(draft, target, [target.field[0], `${target.field[1]}; ${attribute}`])
    if (/\b(?:remove|leave out|drop|delete|don't send)\b|leave it out/i.test(fix))
      yield { ...draft, fields: draft.fields.filter((each) => each !== target) }
  }
}

/** The body with the member that the message quotes replaced by the one that the fix quotes. */
function correctMember(body: HttpMessage['body'], { message, fix }: Finding): string | undefined {
  if (typeof body !== 'string') return undefined
  const [, wrong = '', value = ''] = /("\w+"): ([^`)]+)[`)]/.exec(message) ?? []
  const right = new RegExp(`\`${wrong}: ([^\`]+)\``).exec(fix)?.[1]
  if (wrong === '' || right === undefined) return undefined
  const at = [`${wrong}: ${value}`, `${wrong}:${value}`].find((each) => body.includes(each))
  return at === undefined ? undefined : body.replace(at, () => at.slice(0, -value.length) + right)
}

/** The draft with another body, and with its length if the old one was right. */
function withBody(draft: Draft, body: string): Draft {
  const size = (text: HttpMessage['body']) => String(new TextEncoder().encode(String(text)).length)
  const fields = draft.fields.map(({ field, from }): DraftField => {
    const counts = field[0].toLowerCase() === 'content-length' && field[1] === size(draft.body)
    return { field: counts ? [field[0], size(body)] : field, ...(from !== undefined && { from }) }
  })
  return { fields, body }
}

function replaced(draft: Draft, target: DraftField, field: FieldLine): Draft {
  return { ...draft, fields: draft.fields.map((each) => (each === target ? { ...each, field } : each)) }
}

function newNames(before: Draft, after: Draft): string[] {
  return after.fields.filter((each) => !before.fields.includes(each)).map(({ field }) => field[0])
}

function difference(message: HttpMessage, draft: Draft): DiffLine[] {
  const text = ([name, value]: FieldLine) => `${name}: ${value}`
  const headers = message.headers.flatMap((field, at) =>
    changed(text(field), mapped(draft.fields.find(({ from }) => from === at)?.field, text)),
  )
  const added = draft.fields.filter(({ from }) => from === undefined)
  const now = bodyLines({ ...message, body: draft.body })
  return [
    { sign: ' ', text: statusLine(message) },
    ...headers,
    ...added.map(({ field }): DiffLine => ({ sign: '+', text: text(field) })),
    { sign: ' ', text: '' },
    // A member keeps its line.
    ...bodyLines(message).flatMap((line, at) => changed(line, now[at])),
  ]
}

function mapped(field: FieldLine | undefined, text: (field: FieldLine) => string): string | undefined {
  return field === undefined ? undefined : text(field)
}

function changed(before: string, after: string | undefined): DiffLine[] {
  if (before === after) return [{ sign: ' ', text: before }]
  return [{ sign: '-', text: before }, ...(after === undefined ? [] : [{ sign: '+' as const, text: after }])]
}
