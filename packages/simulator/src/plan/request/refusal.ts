import { LIMITS } from './limits.ts'

/** A request that can't be answered as it stands. The planner turns it into a 4xx or 5xx that says what to do. */
export class Refusal {
  readonly status: number
  /** What was refused: the name of the option, the limit or the part of the path. */
  readonly what: string
  /** The problem and how to fix it. */
  readonly detail: string
  /** Headers that the response needs, such as Allow. */
  readonly fields: readonly string[]

  constructor(status: number, what: string, detail: string, fields: readonly string[] = []) {
    this.status = status
    this.what = what
    this.detail = detail
    this.fields = fields
  }
}

/** A refusal because of a mistake in the request: 400. */
export function refuse(what: string, detail: string): Refusal {
  return new Refusal(400, what, detail)
}

/** Throws when a request exceeds a limit. */
export function assertWithin(limit: keyof typeof LIMITS, value: number, unit: string): void {
  if (value <= LIMITS[limit]) return
  throw refuse(limit, `The limit "${limit}" is ${LIMITS[limit]} ${unit}, and this request needs ${value}.`)
}

/** A part of a request as quoted in a message: shortened, on one line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
