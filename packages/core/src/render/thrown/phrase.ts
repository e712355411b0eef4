import { titleOf } from '../../problem/problem.ts'

/** Phrases of before RFC 9110, which http-errors and NestJS still have, and one that NestJS shortens. */
const OTHER_PHRASES: Readonly<Record<number, string>> = {
  413: 'payload too large',
  421: 'misdirected',
  422: 'unprocessable entity',
}

/** Whether a message is the phrase of its status alone, which explains nothing that the title does not. */
export function isPhrase(message: string, status: number): boolean {
  const text = message.toLowerCase()
  return text === titleOf(status).toLowerCase() || text === OTHER_PHRASES[status]
}
