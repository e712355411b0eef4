import type { ResponseField, Status } from '@statuskit/core'
import type { StatusReference } from '@statuskit/core/reference'
import {
  actionNote,
  CACHING,
  CLASSES,
  CONTENT,
  fieldNote,
  REDIRECT_METHODS,
  referenceName,
  registrationNote,
  SENDERS,
} from '../status/wordings.ts'
import type { Text } from '../terminal/text.ts'
import { formatFacts } from './format-facts.ts'
import { formatRelated, formatSections } from './format-sections.ts'

/** The sections that are shown unless all are asked for. */
const SHORT: readonly string[] = ['use', 'avoid', 'mistakes']

/** A registered status as a page. */
export function formatStatus(
  status: Status,
  reference: StatusReference | undefined,
  full: boolean,
  text: Text,
): string {
  const { code, phrase, summary } = status
  const sections = reference?.sections.filter(({ name }) => full || SHORT.includes(name)) ?? []
  const more = full ? [] : [text.dim(`statuskit ${code} --full: the whole text, with its sources`)]
  return [
    `${text.status(code, `${code} ${phrase}`)}\n${text.wrap(summary)}`,
    formatFacts(factsOf(status), text),
    ...formatSections(sections, full, text),
    ...formatRelated(reference?.related ?? [], text),
    [status.reference.url, ...more].join('\n'),
  ].join('\n\n')
}

function factsOf(status: Status): (readonly [label: string, ...values: string[]])[] {
  const { formerPhrases, registration, redirectMethod, responseFields } = status
  const fields = (requirement: ResponseField['requirement']) =>
    responseFields.filter((field) => field.requirement === requirement).map(fieldNote)
  return [
    ['class', CLASSES[status.class]],
    ['once called', ...formerPhrases],
    ['registered', ...[registrationNote(registration)].filter(Boolean)],
    ['must carry', ...fields('required')],
    ['should carry', ...fields('recommended')],
    ['may carry', ...fields('optional')],
    ['content', CONTENT[status.content]],
    ['caches', CACHING[status.cacheability]],
    ['sent by', SENDERS[status.sender]],
    ['the client', actionNote(status)],
    ['redirected', ...(redirectMethod === undefined ? [] : [REDIRECT_METHODS[redirectMethod]])],
    ['defined in', referenceName(status.reference)],
  ]
}
