import type { Fact } from './facts.ts'

/** The tables whose rows have a date. */
export interface DatedFacts {
  readonly statuses: readonly Fact[]
  readonly documents: readonly Fact[]
  readonly sources: readonly Fact[]
}

/** An Internet-Draft expires six months after its publication (RFC 2026, section 2.2). */
const DRAFT_MONTHS = 6
/** Pages and measurements are looked at again after a year. */
const SOURCE_MONTHS = 12

/** What has passed its date by the day given (`YYYY-MM-DD`), a line each, with what to do. */
export function expiredFacts({ statuses, documents, sources }: DatedFacts, today: string): string[] {
  return [
    ...statuses
      .filter(({ expires = '' }) => expires !== '' && expires < today)
      .map(({ code, phrase, expires }) => {
        return `${code} ${phrase}: its registration expired on ${expires}. Check the IANA registry and update statuses.csv.`
      }),
    ...documents
      .filter(({ document = '', date = '' }) => document.startsWith('draft-') && isOlder(date, DRAFT_MONTHS, today))
      .map(({ document, date }) => {
        return `${document}: from ${date}, more than ${DRAFT_MONTHS} months ago. Look for a newer revision or an RFC.`
      }),
    ...sources
      .filter(({ date = '' }) => isOlder(date, SOURCE_MONTHS, today))
      .map(({ key, date }) => {
        return `${key}: last read in ${date}, more than ${SOURCE_MONTHS} months ago. Read it again and update sources.csv.`
      }),
  ]
}

/** Whether a month, `YYYY-MM`, is further back than a number of months; a bare year counts as its December. */
function isOlder(date: string, months: number, today: string): boolean {
  return monthsOf(today) - monthsOf(date) > months
}

function monthsOf(date: string): number {
  const [year = '', month = '12'] = date.split('-')
  return Number(year) * 12 + Number(month)
}
