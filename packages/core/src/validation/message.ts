import { INVALID, type Wording } from './finding.ts'
import { quotes } from './quotes.ts'

/** The end of messages that quote the received value last: `, but received: "x"` of superstruct, and similar texts. */
const RECEIVED = /(?:,? but (?:received|the final value was)|, (?:received|actual)):? .*$/s

/**
 * A validator's message, unless it quotes an input of its issue. If only its end quotes the input, the end is cut off;
 * otherwise the message becomes "Invalid value". The name of the `place`, `items[0]`, may look like the input 0 and
 * does not count as a quote.
 */
export function wordingOf(
  message: unknown,
  known: boolean,
  inputs: readonly unknown[] = [],
  place: unknown = '',
): Wording {
  if (typeof message !== 'string' || message === '') return { detail: INVALID, known: true }
  function isQuoting(text: string): boolean {
    const words = typeof place === 'string' && place !== '' ? text.replaceAll(place, ' ') : text
    return inputs.some((input) => quotes(words, input))
  }
  if (!isQuoting(message)) return { detail: message, known }
  const cut = message.replace(RECEIVED, '')
  return cut === message || cut === '' || isQuoting(cut) ? { detail: INVALID, known: true } : { detail: cut, known }
}
