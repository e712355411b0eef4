import { isToken } from '@statuskit/core/fields'
import { parseStructuredField, type StructuredType } from '../../fields/structured.ts'
import { type InnerList, type Item, Token } from '../../fields/structured-parser.ts'
import { expectedType } from './expected-type.ts'
import type { Alternative, HeaderValue, SimpleType, ValueType } from './header-value.ts'

type Bare = Item[0]
type Member = Item | InnerList

/**
 * What is wrong with the types in a structured field, as the middle of a sentence; `undefined` if they are right, or if
 * the value can't be parsed, which `sf-invalid` reports.
 */
export function structuredFault(row: HeaderValue, value: string): string | undefined {
  const type = row.shape.slice('sf-'.length) as StructuredType
  const members = parseStructuredField(value, type)
  if (members === undefined) return undefined
  for (const [key, member] of members) {
    const expected = typeof key === 'string' ? (row.keys?.[key] ?? row.value) : row.value
    const place = type === 'item' ? '' : typeof key === 'string' ? `has ${key}, which ` : 'has a member that '
    if (typeof key === 'string' && row.misusedKeys?.includes(key)) return `has ${key}, which is not a defined key`
    if (expected !== undefined && !matches(member, expected)) return `${place}is not ${expectedType(expected)}`
    const misused = expected === undefined ? undefined : misusedWord(member, expected)
    if (misused !== undefined) return `has \`${misused}\` where a name belongs`
    const fault = parameterFault(row.parameters, member, (name) => name !== 'report-to')
    if (fault !== undefined) return fault
  }
  if (type === 'dictionary') {
    for (const [key, { required }] of Object.entries(row.keys ?? {})) {
      if (required === true && members.size > 0 && !members.has(key)) return `has no ${key}`
    }
  }
  return undefined
}

/** What is wrong with an item's parameter `report-to`, without which the policy still works. */
export function reportToFault(row: HeaderValue, value: string): string | undefined {
  const item = parseStructuredField(value, 'item')?.get(0)
  return item === undefined ? undefined : parameterFault(row.parameters, item, (name) => name === 'report-to')
}

function parameterFault(
  types: HeaderValue['parameters'],
  member: Member,
  isAbout: (name: string) => boolean,
): string | undefined {
  for (const [name, type] of Object.entries(types ?? {})) {
    if (!isAbout(name)) continue
    const value = member[1].get(name)
    if (value === undefined) {
      const needed = typeof type.required === 'string' && member[0] instanceof Token && `${member[0]}` === type.required
      if (needed) return `has no ${name}`
    } else if (!type.is.some((each) => matchesBare(value, each))) {
      return `has the parameter ${name}, which is not ${expectedType(type)}`
    }
  }
  return undefined
}

function matches([value]: Member, { is }: ValueType): boolean {
  return is.some((each) =>
    Array.isArray(value)
      ? each.type === 'list' && value.every(([item]) => each.of === undefined || isOfType(item, each.of))
      : matchesBare(value, each),
  )
}

function matchesBare(value: Bare, { type, words, least, most }: Alternative): boolean {
  if (!isOfType(value, type)) return false
  if (typeof value === 'number') return value >= (least ?? value) && value <= (most ?? value)
  return words === undefined || words.includes(`${value}`)
}

function isOfType(value: Bare, type: SimpleType): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'string':
      return typeof value === 'string'
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return typeof value === 'number'
    case 'token':
      return value instanceof Token
    case 'bytes':
      return value instanceof ArrayBuffer
    case 'date':
      return value instanceof Date
    case 'media-range':
      return (value instanceof Token || typeof value === 'string') && isMediaRange(`${value}`)
    default:
      return false
  }
}

function isMediaRange(text: string): boolean {
  const slash = text.indexOf('/')
  return slash > 0 && isToken(text.slice(0, slash)) && isToken(text.slice(slash + 1))
}

/** A word that is valid, but means nothing here. */
function misusedWord([value]: Member, { is }: ValueType): string | undefined {
  if (!(value instanceof Token)) return undefined
  const word = `${value}`
  return is.some(({ misused }) => misused?.includes(word)) ? word : undefined
}
