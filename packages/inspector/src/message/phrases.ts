import { findStatus } from '@statuskit/core'

let codes: ReadonlyMap<string, number> | undefined

/**
 * The code with this phrase, current or former, in any letter case, with or without spaces. Core's search is too slow for every
 * message.
 */
export function codeOfPhrase(phrase: string): number | undefined {
  codes ??= new Map(
    Array.from({ length: 500 }, (_, index) => findStatus(100 + index)).flatMap((status) =>
      status === undefined
        ? []
        : [status.phrase, ...status.formerPhrases].map((each) => [keyOf(each), status.code] as const),
    ),
  )
  return codes.get(keyOf(phrase))
}

function keyOf(phrase: string): string {
  return phrase.replaceAll(' ', '').toLowerCase()
}

/** Whether the recorder Polly doesn't know the code, and therefore writes `OK` as its reason phrase. */
export function isUnknownToPolly(status: number): boolean {
  return status === 308 || (status > 422 && status < 500)
}
