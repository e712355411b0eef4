import { LIMITS } from './limits.ts'

/** A request that asks for what cannot be given: the planner makes a 4xx or 5xx of it that says what to do. */
export class Refusal {
  readonly status: number
  /** What was refused: the name of the option, the limit or the part of the path. */
  readonly what: string
  /** What is wrong and how to put it right. */
  readonly detail: string
  /** Fields that the response needs, such as Allow. */
  readonly fields: readonly string[]

  constructor(status: number, what: string, detail: string, fields: readonly string[] = []) {
    this.status = status
    this.what = what
    this.detail = detail
    this.fields = fields
  }
}

/** A refusal of what the request says: 400. */
export function refuse(what: string, detail: string): Refusal {
  return new Refusal(400, what, detail)
}

/** Throws when a request asks for more than a limit. */
export function assertWithin(limit: keyof typeof LIMITS, value: number, unit: string): void {
  if (value <= LIMITS[limit]) return
  throw refuse(limit, `The limit "${limit}" is ${LIMITS[limit]} ${unit}, and this asks for ${quote(String(value))}.`)
}

/** A part of a request in a message: short, and on one line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
