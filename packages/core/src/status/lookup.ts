import { ERROR_PHRASES, OTHER_PHRASES } from './phrases.gen.ts'
import { parseReference, parseReferences } from './reference.ts'
import { statusClassOf } from './status-class.ts'
import { readTable, type StatusRow } from './table.ts'
import type { Status, StatusCode } from './types.ts'

/**
 * Returns the status of a registered code, typed to the literal. For any `number`, use {@link findStatus} or check it
 * with `isStatusCode` first.
 *
 * @throws {RangeError} if untyped code passes a number that is not registered
 * @example
 * getStatus(404).phrase // 'Not Found'
 */
export function getStatus<Code extends StatusCode>(code: Code): Status<Code> {
  const status = findStatus(code)
  if (status === undefined) {
    throw new RangeError(`${String(code)} is not a registered status code; use findStatus() for any number`)
  }
  return status as Status<Code>
}

/**
 * Finds the status of any number. Returns `undefined` if it is not registered. Unlike `StatusCode`, it includes 306.
 *
 * @example
 * findStatus(response.status)?.summary
 */
export function findStatus(code: number): Status | undefined {
  const row = readTable().get(code)
  return row && toStatus(code, row)
}

/**
 * Finds a status by its phrase, ignoring case. Phrases of older documents, and that of the teapot, are known too.
 * Returns `undefined` if no status has the phrase.
 *
 * @example
 * findStatusByPhrase('payload too large')?.code // 413
 */
export function findStatusByPhrase(phrase: string): Status | undefined {
  if (typeof phrase !== 'string') return undefined
  const wanted = normalizePhrase(phrase)
  const rows = [...readTable()]
  const row =
    rows.find(([code]) => normalizePhrase(phraseOf(code) ?? '') === wanted) ??
    rows.find(([, { formerPhrases }]) => listOf(formerPhrases).some((former) => normalizePhrase(former) === wanted))
  return row && toStatus(...row)
}

function normalizePhrase(phrase: string): string {
  return phrase.trim().replace(/\s+/g, ' ').replaceAll('\u2019', "'").toLowerCase()
}

function phraseOf(code: number): string | undefined {
  return ERROR_PHRASES[code] ?? OTHER_PHRASES[code]
}

function listOf(cell: string | undefined): string[] {
  return cell ? cell.split(' | ') : []
}

function toStatus(code: number, row: StatusRow): Status {
  // The generator has checked every word of the table against these unions.
  return {
    code,
    phrase: phraseOf(code),
    formerPhrases: listOf(row.formerPhrases),
    class: statusClassOf(code),
    registration: { state: row.registration || 'permanent', ...(row.expires && { expires: row.expires }) },
    reference: parseReference(row.reference),
    summary: row.summary,
    content: row.content || 'allowed',
    cacheability: row.cacheability || 'explicit',
    responseFields: listOf(row.fields).map((field) => {
      const [name, requirement, when, source] = field.split('~')
      return { name, requirement, ...(when && { when }), references: parseReferences(source) }
    }),
    sender: row.sender || 'any',
    clientAction: { action: row.action || 'change-request', authority: row.actionAuthority || 'rfc' },
    ...(row.redirectMethod && { redirectMethod: row.redirectMethod }),
    related: row.related ? row.related.split(' ').map(Number) : [],
    sources: {
      content: parseReferences(row.contentSource),
      cacheability: parseReferences(row.cacheabilitySource),
      sender: parseReferences(row.senderSource),
      clientAction: parseReferences(row.actionSource),
      redirectMethod: parseReferences(row.redirectSource),
    },
  } as Status
}
