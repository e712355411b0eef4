import { Facts } from './facts.ts'
import type { HttpMessage } from './message.ts'

/** One message of a session, with its place. */
export interface Exchange {
  /** Its place in the session, from 0. */
  readonly index: number
  readonly facts: Facts
}

/** The exchanges of messages that follow one another; those without a response are left out. */
export function exchangesOf(messages: readonly (HttpMessage | undefined)[]): Exchange[] {
  return messages.flatMap((message, index) => (message === undefined ? [] : [{ index, facts: new Facts(message) }]))
}
