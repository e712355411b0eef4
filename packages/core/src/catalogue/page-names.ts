import { type Base, placeOf } from './base.ts'
import type { ReadEntry } from './catalogued-problem.ts'

/** The names of files beside the pages. */
const RESERVED: readonly string[] = ['index', 'index.html', 'index.json', 'index.md', 'llms.txt', 'style.css']

/** The endings of the forms of a page. */
const ENDINGS: readonly string[] = ['.html', '.json', '.md']

/** A page name, and whether the type's URI leads to it. */
export interface PageName {
  readonly page: string
  readonly resolves: boolean
}

/**
 * Gives each entry its page, in linear time.
 *
 * @throws {TypeError} if two types lead to the same page, or a type can't have one. The message names both entries.
 */
export function assignPages(entries: readonly ReadEntry[], base: Base, languages: readonly string[]): PageName[] {
  const owners = new Map<string, string>(RESERVED.map((name) => [name, 'the files of the catalogue']))
  for (const tag of languages) owners.set(tag, `the language ${tag}`)
  const places = entries.map((entry, index) => {
    const where = `entries[${index}] (${entry.type === 'about:blank' ? `about:blank, ${entry.status}` : entry.type})`
    return { where, place: findPlace(entry, base, where) }
  })
  const keys = new Map<string, string>()
  for (const { where, place } of places) {
    const earlier = keys.get(place.key)
    if (earlier !== undefined) throw new TypeError(`${earlier} and ${where} are the same type. Remove one of them.`)
    keys.set(place.key, where)
    if (place.page !== undefined) own(place.page, where, owners, languages)
  }
  return entries.map((entry, index) => {
    const { where, place } = places[index] as (typeof places)[number]
    if (place.page !== undefined) return { page: place.page, resolves: true }
    const page = freeName(entry, index, owners)
    own(page, where, owners, languages)
    return { page, resolves: false }
  })
}

function findPlace(entry: ReadEntry, base: Base, where: string): { key: string; page: string | undefined } {
  if (entry.type === 'about:blank') return { key: `about:blank ${entry.status}`, page: undefined }
  const place = placeOf(entry.type, base)
  if (place === undefined) {
    throw new TypeError(`${where}: the type is not a URI reference. Use one such as ${base.url.pathname}out-of-credit.`)
  }
  return place
}

/** Claims the names of a page's forms. */
function own(page: string, where: string, owners: Map<string, string>, languages: readonly string[]): void {
  const segments = page.split('/')
  if (!segments.every(isSegment)) {
    throw new TypeError(`${where}: "${page}" can't be the name of a page. Use letters, digits and hyphens.`)
  }
  if (segments.length > 1 && languages.includes(segments[0] as string)) {
    throw new TypeError(`${where} and the language ${segments[0]} have the same pages. Change the type.`)
  }
  for (const name of [page, ...ENDINGS.map((ending) => page + ending)]) {
    const earlier = owners.get(name)
    if (earlier !== undefined)
      throw new TypeError(`${earlier} and ${where} lead to the same page "${name}". Change one of them.`)
    owners.set(name, where)
  }
}

/** Whether a text can be a segment of a path and the name of a file. */
function isSegment(segment: string): boolean {
  return segment !== '' && segment.length <= 200 && !/^\.{1,2}$|[\\/\p{Cc}\p{Cs}]/u.test(segment)
}

/** A name for a page that no URI leads to: the status, or the last word of the type. */
function freeName({ type, status, title }: ReadEntry, index: number, owners: ReadonlyMap<string, string>): string {
  if (type === 'about:blank') return String(status)
  const words = type
    .split(/[/#?:=&]/)
    .map(toName)
    .filter(Boolean)
  const name = words.at(-1) ?? (toName(title) || `problem-${status}`)
  if (isFree(name, owners)) return name
  const whole = words.join('-').slice(0, 150)
  if (isFree(whole, owners)) return whole
  // Counting starts at the entry's own place, so that it ends at once.
  for (let count = index + 1; ; count++) if (isFree(`${whole}-${count}`, owners)) return `${whole}-${count}`
}

function isFree(name: string, owners: ReadonlyMap<string, string>): boolean {
  return ![name, ...ENDINGS.map((ending) => name + ending)].some((each) => owners.has(each))
}

function toName(text: string): string {
  return text
    .slice(0, 150)
    .replace(/[^A-Za-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
