import { findStatus, retryAdvice, type Status } from '@statuskit/core'
import { listReferences, searchReferences } from '@statuskit/core/reference'

/** A row of the index. */
export interface Row extends Pick<Status, 'code' | 'class' | 'summary' | 'cacheability'> {
  readonly phrase: string
  /** The headers that it requires. */
  readonly required: readonly string[]
  /** Whether a client may retry an idempotent request. */
  readonly retryable: boolean
  /** The searchable text besides symptoms, in lowercase. */
  readonly words: string
  /** Whether its registration is not permanent. */
  readonly faded: boolean
}

export interface Filter {
  text: string
  class: string
  field: string
  caching: string
  retryable: boolean
}

export const NO_FILTER: Filter = { text: '', class: '', field: '', caching: '', retryable: false }

export const CLASS_NAMES: Readonly<Record<Status['class'], string>> = {
  informational: '1xx informational',
  successful: '2xx successful',
  redirection: '3xx redirection',
  'client-error': '4xx client error',
  'server-error': '5xx server error',
}

/** All statuses, by code. */
export function statusRows(): Row[] {
  return listReferences()
    .map(({ code }) => findStatus(code))
    .filter((status) => status !== undefined)
    .map((status) => {
      const names = status.responseFields.map(({ name }) => name)
      return {
        code: status.code,
        class: status.class,
        phrase: status.phrase,
        summary: status.summary,
        cacheability: status.cacheability,
        required: status.responseFields.filter(({ requirement }) => requirement === 'required').map(({ name }) => name),
        retryable: retryAdvice({ status: status.code, method: 'GET' }).retry,
        words: [status.code, status.phrase, ...status.formerPhrases, ...names].join(' ').toLowerCase(),
        faded: status.registration.state !== 'permanent',
      }
    })
    .sort((a, b) => a.code - b.code)
}

/** The rows that match; with a text, best matches first. */
export function filterRows(rows: readonly Row[], filter: Filter): Row[] {
  const chosen = rows.filter(
    (row) =>
      (filter.class === '' || row.class === filter.class) &&
      (filter.field === '' || row.required.includes(filter.field)) &&
      (filter.caching === '' || row.cacheability === filter.caching) &&
      (!filter.retryable || row.retryable),
  )
  const text = filter.text.trim().toLowerCase()
  if (text === '') return chosen
  const byWords = chosen.filter(({ words }) => words.includes(text))
  const bySymptom = searchReferences(text).flatMap(({ code }) => chosen.find((row) => row.code === code) ?? [])
  return [...new Set(/^\d+$/.test(text) ? [...byWords, ...bySymptom] : [...bySymptom, ...byWords])]
}
