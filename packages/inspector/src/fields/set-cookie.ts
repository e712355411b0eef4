/** A `Set-Cookie` line as a browser reads it. */
export interface Cookie {
  readonly name: string
  readonly value: string
  /** Attributes by name in lower case. If a name repeats, the last one wins. */
  readonly attributes: ReadonlyMap<string, string>
  /** The names of attributes that have more than one value, in lower case. */
  readonly contradictions: readonly string[]
}

/**
 * Parses a `Set-Cookie` line.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6265#section-5.2 | RFC 6265, section 5.2}
 */
export function parseSetCookie(line: string): Cookie {
  const [pair = '', ...rest] = line.split(';')
  const equals = pair.indexOf('=')
  const attributes = new Map<string, string>()
  const contradictions: string[] = []
  for (const part of rest) {
    const sign = part.indexOf('=')
    const name = (sign < 0 ? part : part.slice(0, sign)).trim().toLowerCase()
    if (name === '') continue
    const value = sign < 0 ? '' : part.slice(sign + 1).trim()
    if (attributes.has(name) && attributes.get(name) !== value) contradictions.push(name)
    attributes.set(name, value)
  }
  return {
    name: equals < 0 ? '' : pair.slice(0, equals).trim(),
    value: (equals < 0 ? pair : pair.slice(equals + 1)).trim(),
    attributes,
    contradictions,
  }
}

const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/**
 * Whether a browser can read the date in `Expires`: a time, a day, a month and a year, in any order.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6265#section-5.1.1 | RFC 6265, section 5.1.1}
 */
export function isCookieDate(text: string): boolean {
  let clock = false
  let day: number | undefined
  let month = false
  let year: number | undefined
  for (const token of text.slice(0, 1024).split(/[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/)) {
    const time = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(token)
    if (!clock && time !== null) {
      clock = Number(time[1]) < 24 && Number(time[2]) < 60 && Number(time[3]) < 60
      if (!clock) return false
    } else if (day === undefined && /^\d{1,2}(?:\D|$)/.test(token)) day = Number.parseInt(token, 10)
    else if (!month && MONTHS.test(token)) month = true
    else if (year === undefined && /^\d{2,4}(?:\D|$)/.test(token)) year = Number.parseInt(token, 10)
  }
  if (!clock || day === undefined || !month || year === undefined) return false
  const full = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year
  return day >= 1 && day <= 31 && full >= 1601
}
