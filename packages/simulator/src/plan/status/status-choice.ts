import { LIMITS } from '../request/limits.ts'
import { assertWithin, quote, refuse } from '../request/refusal.ts'

/** Responses to pick from: interim ones, and a final code from a range. */
export interface Choice {
  readonly interim: readonly number[]
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** The picked response: interim ones and the final code, which is a 1xx if only that was requested. */
export interface StatusPick {
  readonly interim: readonly number[]
  readonly status: number
}

/**
 * Parses `404`, `500-504`, `103+200`, and choices between them, `200:0.9,500-504:0.1`.
 *
 * @throws {Refusal} when it is invalid
 */
export function parseChoices(text: string): readonly Choice[] {
  const parts = text.split(',')
  assertWithin('choices', parts.length, 'choices')
  const choices = parts.map(parseChoice)
  if (choices.every(({ weight }) => weight === 0))
    throw refuse('status', 'All weights are 0. Set at least one above 0, as in 200:0.9,503:0.1.')
  return choices
}

/**
 * Parses one response without a weight: `404`, `500-504`, `103+200`.
 *
 * @throws {Refusal} when it is invalid
 */
export function parseResponse(text: string): Choice {
  const codes = text.split('+')
  const last = codes.pop() as string
  const interim = codes.map(parseCode)
  assertWithin('interim', interim.length, 'interim responses')
  const odd = interim.find((code) => code > 199 || code === 101)
  if (odd !== undefined) {
    throw refuse(
      'status',
      `${odd} is not an interim response. Before a +, use codes from 100 to 199 except 101, as in 103+200.`,
    )
  }
  const [, first = '', second = first] = /^([^-]*)(?:-(.*))?$/.exec(last) ?? []
  const from = parseCode(first)
  const to = parseCode(second)
  if (to < from) throw refuse('status', `The range ${quote(last)} ends before it begins. Use ${to}-${from}.`)
  if (interim.length > 0 && from < 200) {
    throw refuse('status', `${quote(text)} has no final response. End it with a status from 200 up, as in 103+200.`)
  }
  return { interim, from, to, weight: 1 }
}

/** Picks one of the choices by weight, and one code from its range. `random` returns numbers from 0 up to 1. */
export function pickStatus(choices: readonly Choice[], random: () => number): StatusPick {
  const choice = choices.length === 1 ? (choices[0] as Choice) : pickChoice(choices, random())
  const { interim, from, to } = choice
  const status = from === to ? from : from + Math.floor(random() * (to - from + 1))
  return { interim, status }
}

function pickChoice(choices: readonly Choice[], random: number): Choice {
  const likely = choices.filter(({ weight }) => weight > 0)
  let left = random * likely.reduce((sum, { weight }) => sum + weight, 0)
  for (const choice of likely) {
    left -= choice.weight
    if (left < 0) return choice
  }
  // Rounding can make the sum of fractions slightly too small.
  return likely.at(-1) as Choice
}

function parseChoice(text: string): Choice {
  const [response = '', weight, ...more] = text.split(':')
  if (weight === undefined) return parseResponse(response)
  if (more.length > 0 || !/^\d{1,9}(?:\.\d{1,9})?$/.test(weight)) {
    throw refuse('status', `${quote(text)} has no valid weight after its colon. Use a number, as in 200:0.9.`)
  }
  return { ...parseResponse(response), weight: Number(weight) }
}

function parseCode(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw refuse('status', `${quote(text)} is not a status code. Use three digits, as in 404, 500-504 or 103+200.`)
  }
  const code = Number(text)
  if (text.length !== 3 || code < 100 || code > 999) {
    throw refuse('status', `${quote(text)} can't be sent. Use a status code from 100 to 999.`)
  }
  return code
}

/** A step of a sequence that is not a single response: `sse:10`, `websocket`. */
export interface StreamStep<Kind extends string> {
  readonly kind: Kind
  /** The text after the colon. */
  readonly argument: string | undefined
}

/** A step of a sequence such as `503x2,429,reset,sse:10,200`. */
export interface Step<Fault extends string, Kind extends string> {
  /** How many hits it answers. */
  readonly count: number
  readonly answer: Choice | Fault | StreamStep<Kind>
}

/**
 * Parses the steps of a sequence, `503x2,429,reset,200`, and whether it restarts after the last one, `;loop`.
 *
 * @throws {Refusal} when they are invalid
 */
export function parseSteps<Fault extends string, Kind extends string>(
  text: string,
  faults: readonly Fault[],
  kinds: readonly Kind[],
): { readonly steps: readonly Step<Fault, Kind>[]; readonly loop: boolean; readonly length: number } {
  const [list = '', end, ...more] = text.split(';')
  if (more.length > 0 || (end !== undefined && end !== 'loop')) {
    throw refuse(
      'steps',
      `${quote(text.slice(list.length))} is not a valid end of a sequence. End it with its last step, or with ;loop to restart it.`,
    )
  }
  const steps = list.split(',').map((part) => {
    const [, answer = part, count] = /^(.*?)x(\d+)$/.exec(part) ?? []
    if (count === '0' || (count?.length ?? 0) > 9) {
      throw refuse(
        'steps',
        `${quote(part)} can't be repeated ${count} times. Use a number from 1 to ${LIMITS.steps}, as in 503x2.`,
      )
    }
    const fault = faults.find((known) => known === answer)
    const [, name, argument] = /^(\w+)(?::(.*))?$/.exec(answer) ?? []
    const kind = kinds.find((known) => known === name)
    if (fault === undefined && kind === undefined && !/^\d[\d+-]*$/.test(answer)) {
      throw refuse(
        'steps',
        `${quote(part)} is not a step. Use a status, as in 503 or 103+200, 503x2 to send one twice, a stream, as in sse:10, ndjson:10 or websocket, or a fault: ${faults.join(', ')}.`,
      )
    }
    const stream = kind === undefined ? undefined : { kind, argument }
    return { count: Number(count ?? 1), answer: fault ?? stream ?? parseResponse(answer) }
  })
  const length = steps.reduce((sum, { count }) => sum + count, 0)
  assertWithin('steps', length, 'hits')
  return { steps, loop: end === 'loop', length }
}
