import { parseHttpDate } from '@statuskit/core/fields'

/** An entity tag made of a value that is not one: quoted, and without characters that a tag can't contain. */
export function correctEntityTag(value: string): string {
  const weak = /^w\//i.test(value)
  const tag = (weak ? value.slice(2) : value).replace(/[^\x21\x23-\x7e\x80-\xff]/g, '')
  return `${weak ? 'W/' : ''}"${tag || 'v1'}"`
}

/** A date in the format that servers must send; `undefined` if the value can't be read as one. */
export function correctDate(value: string, now: number): string | undefined {
  const isIso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value)
  const time = isIso ? Date.parse(value) : parseHttpDate(value, now)?.time
  return time === undefined || Number.isNaN(time) ? undefined : new Date(time).toUTCString()
}

/** A list with commas made of words that something else separates; `undefined` if there are no words. */
export function correctTokenList(value: string): string | undefined {
  const words = value.split(/[^!#$%&'*+\-.^`|~\w]+/).filter((word) => word !== '')
  return words.length === 0 ? undefined : words.join(', ')
}

/** The whole number at the beginning of a value, such as `60s`, rounded up; `undefined` if there is none. */
export function correctNumber(value: string): number | undefined {
  const digits = /^\+?(\d{1,12})(\.\d{1,12})?/.exec(value)
  return digits === null ? undefined : Number(digits[1]) + (Number(digits[2] ?? 0) > 0 ? 1 : 0)
}
