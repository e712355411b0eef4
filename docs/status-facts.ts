import type { Status } from '@statuskit/core'
import {
  actionNote,
  CACHING,
  CLASSES,
  CONTENT,
  REDIRECT_METHODS,
  registrationNote,
  SENDERS,
} from '../packages/cli/src/explain/wordings.ts'

/** A fact of a status: what it is about, and what is so, field names apart. */
export interface Fact {
  readonly label: string
  readonly values: readonly { readonly text: string; readonly code?: string }[]
}

/** The facts of a status in words, as far as it has any. */
export function factsInWords(status: Status): Fact[] {
  const fields = (requirement: string) =>
    status.responseFields
      .filter((field) => field.requirement === requirement)
      .map(({ name, when }) => ({ code: name, text: when === undefined ? '' : `, ${when}` }))
  const registration = registrationNote(status.registration)
  const facts: Fact[] = [
    { label: 'Class', values: [{ text: CLASSES[status.class] }] },
    { label: 'Must carry', values: fields('required') },
    { label: 'Should carry', values: fields('recommended') },
    { label: 'May carry', values: fields('optional') },
    { label: 'Content', values: [{ text: CONTENT[status.content] }] },
    { label: 'Caching', values: [{ text: CACHING[status.cacheability] }] },
    { label: 'Sent by', values: [{ text: SENDERS[status.sender] }] },
    { label: 'The client', values: [{ text: actionNote(status) }] },
    {
      label: 'Method',
      values: status.redirectMethod === undefined ? [] : [{ text: REDIRECT_METHODS[status.redirectMethod] }],
    },
    { label: 'Registration', values: registration === '' ? [] : [{ text: registration }] },
  ]
  return facts.filter(({ values }) => values.length > 0)
}
