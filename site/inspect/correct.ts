import { type FieldLine, type Finding, type HttpMessage, type InspectOptions, inspect } from '@statuskit/inspector'
import { bodyLines, statusLine } from './annotate.ts'
import { type ExamplesInFixes, isExampleIn } from './examples-in-fixes.ts'
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

/** What stands before code that is only an example. */
const EXAMPLE = /\bfor example\b|\bsuch as\b/i

const REMOVALS = ['remove', 'leave out', 'drop', 'delete', "don't send"]

/** Headers whose value in a fix is right for any response, unless it is called an example. */
const CONSTANTS = [
  'Cache-Control',
  'Content-Type',
  'Transfer-Encoding',
  'Content-Length',
  'Accept-Ranges',
  'Connection',
]

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
export function correct(
  message: HttpMessage,
  options: InspectOptions,
  examples: ExamplesInFixes,
): Corrected | undefined {
  let draft: Draft = { fields: message.headers.map((field, from) => ({ field, from })), body: message.body }
  let findings = inspect(message, options)
  const guessed: string[] = []
  for (const first of findings) {
    // An earlier correction may have changed the lines that it is about.
    const finding = findings.find((each) => isSame(each, first))
    if (finding === undefined) continue
    for (const next of candidates(draft, finding, examples)) {
      const left = inspect({ ...message, headers: next.fields.map(({ field }) => field), body: next.body }, options)
      if (left.length >= findings.length || left.some((each) => isSame(each, finding))) continue
      guessed.push(...examplesIn(draft, next, finding))
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

/** Whether a header has no value, which an example can't change for the worse. */
function isEmpty({ field: [, value] }: DraftField): boolean {
  return value.trim() === ''
}

/** Whether two findings are of one rule and about the same lines. */
function isSame(a: Finding, b: Finding): boolean {
  return a.id === b.id && a.message === b.message
}

/**
 * Ways to correct a finding, by what its fix says. A value that was sent is only replaced by one that was made of it, or
 * by one that is right for any response: an example would replace one mistake by another.
 */
function* candidates(draft: Draft, finding: Finding, examples: ExamplesInFixes): Generator<Draft> {
  const { id, fix, fields, side } = finding
  if (side === 'request') return
  const own = draft.fields.filter(({ field }) =>
    fields.some(([name, value]) => name === field[0] && value === field[1]),
  )
  const body = correctMember(draft.body, finding)
  if (body !== undefined) yield withBody(draft, body)
  for (const { code, before } of quotedIn(fix)) {
    const [, name, value = ''] = /^([\w-]+): ?(.*)$/.exec(code) ?? []
    const isExample = isExampleIn(examples, id, code) || EXAMPLE.test(before)
    if (name === undefined) {
      for (const target of own) yield* partly(draft, target, code, { before, message: finding.message, isExample })
      continue
    }
    const target = own.find(({ field }) => field[0].toLowerCase() === name.toLowerCase())
    // The example of the fix need not be the type of this body.
    const type =
      name.toLowerCase() === 'content-type' && EXAMPLE.test(before)
        ? fittingType(draft.body, target?.field[1])
        : undefined
    if (target === undefined) yield { ...draft, fields: [...draft.fields, { field: [name, type ?? value] }] }
    else if (isEmpty(target) || type !== undefined || !isExample || (CONSTANTS.includes(name) && !EXAMPLE.test(before)))
      yield replaced(draft, target, [target.field[0], type ?? value])
  }
  for (const target of own) {
    const [name, value] = target.field
    const attribute = /^Add `?([\w-]+)`?[.,]/.exec(fix)?.[1]
    if (attribute !== undefined) yield replaced(draft, target, [name, `${value}; ${attribute}`])
    const directive = /^Remove `([\w-]+)`/.exec(fix)?.[1]
    if (directive !== undefined) yield replaced(draft, target, [name, withoutPart(value, directive)])
    if (asksToRemove(name, fix)) yield { ...draft, fields: draft.fields.filter((each) => each !== target) }
  }
}

/** Whether a fix begins with the removal of a header. If it is the second choice, the reader has to choose. */
function asksToRemove(name: string, fix: string): boolean {
  const said = fix.toLowerCase()
  const places = [name.toLowerCase(), 'the header', 'this header']
  return places.some((place) => REMOVALS.some((verb) => said.startsWith(`${verb} ${place}`)))
}

/** A list without a member, such as a directive. */
function withoutPart(value: string, part: string): string {
  const parts = value.split(',').map((each) => each.trim())
  return parts.filter((each) => each.split('=', 1)[0]?.trim().toLowerCase() !== part.toLowerCase()).join(', ')
}

/** The code in a fix, each with what stands before it. */
function quotedIn(fix: string): { code: string; before: string }[] {
  return [...fix.matchAll(/`([^`]+)`/g)].map(({ 1: code = '', index }) => ({ code, before: fix.slice(0, index) }))
}

/** Where code stands in a fix, and whether it is an example. */
interface Context {
  readonly before: string
  readonly message: string
  readonly isExample: boolean
}

/** Corrects a value, or a part of it, by code without the name of the header. */
function* partly(
  draft: Draft,
  target: DraftField,
  code: string,
  { before, message, isExample }: Context,
): Generator<Draft> {
  const [name, value] = target.field
  const change = (from: string | RegExp) => replaced(draft, target, [name, value.replace(from, () => code)])
  const misspelled = /\bReplace `([^`]+)` with $/.exec(before)?.[1]
  if (misspelled !== undefined) yield change(misspelled)
  if (/\bKeep $/.test(before)) yield replaced(draft, target, [name, code])
  // An example of a date has passed, which is worse than one that can't be read.
  if (/such as/.test(before)) return
  const key = /^([\w-]+)=[^;,]*$/.exec(code)?.[1]
  if (key !== undefined && (!isExample || /^(?:set-cookie|cache-control)$/i.test(name)))
    yield change(new RegExp(`(?<=^|[;,]\\s*)${key}\\s*(?:=[^;,]*)?(?=$|[;,])`, 'i'))
  if (isExample) return
  for (const wrong of [value, /`([^`]+)`/.exec(message)?.[1] ?? ''])
    if (wrong !== '' && wordsIn(wrong).every((word) => wordsIn(code).includes(word))) yield change(wrong)
}

function wordsIn(value: string): string[] {
  return value.toLowerCase().match(/[a-z]+|\d+/g) ?? []
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

/** The headers whose new values are examples, or numbers and dates that nothing in the response tells. */
function examplesIn(before: Draft, after: Draft, { fix }: Finding): string[] {
  const changed = after.fields.filter((each) => !before.fields.includes(each))
  const isExample = EXAMPLE.test(fix)
  return changed.flatMap(({ field: [name, value], from }) => {
    const sent = before.fields.find((each) => from !== undefined && each.from === from)?.field[1]
    const isRounded = /^[\d.]+$/.test(sent ?? '') && /^\d+$/.test(value)
    const isKept = sent === undefined || isRounded || wordsIn(sent).some((word) => wordsIn(value).includes(word))
    const isInvented = /\d/.test(value) && !isKept && !/^content-/i.test(name)
    return isExample || isInvented ? [name] : []
  })
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
