import type { Status } from '@statuskit/core'
import type { StatusExchange, StatusReference } from '@statuskit/core/reference'
import { factsOf } from '../status/wordings.ts'
import type { Text } from '../terminal/text.ts'
import { formatExchange } from './format-exchange.ts'
import { formatFacts } from './format-facts.ts'
import { formatRelated, formatSections } from './format-sections.ts'

/** The sections that are shown without `--full`. */
const SHORT: readonly string[] = ['use', 'avoid', 'mistakes']

/** A registered status as text. */
export function formatStatus(
  status: Status,
  reference: StatusReference | undefined,
  exchange: StatusExchange | undefined,
  full: boolean,
  text: Text,
): string {
  const { code, phrase, summary } = status
  const sections = reference?.sections.filter(({ name }) => full || SHORT.includes(name)) ?? []
  const more = full ? [] : [text.dim(`For the whole text and its sources: statuskit ${code} --full`)]
  return [
    `${text.status(code, `${code} ${phrase}`)}\n${text.wrap(summary)}`,
    formatFacts(factsOf(status), text),
    ...(exchange === undefined ? [] : [formatExchange(exchange, text)]),
    ...formatSections(sections, full, text),
    ...formatRelated(reference?.related ?? [], text),
    [status.reference.url, ...more].join('\n'),
  ].join('\n\n')
}
