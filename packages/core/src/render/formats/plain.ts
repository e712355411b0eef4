import { isReserved } from '../../problem/document.ts'
import type { Report } from '../request/report.ts'

/** The maximum number of levels that an extension may nest. */
const DEPTH_LIMIT = 32
/** The maximum number of members that a document takes from one source. */
const MEMBER_LIMIT = 1000
/** The maximum number of values that an extension may hold. */
const VALUE_LIMIT = 10_000

const NAME_RESERVED = 'this name is reserved; choose another'

const LEFT_OUT = /* @__PURE__ */ Symbol('left out')

interface Walk {
  readonly report: Report
  readonly ancestors: Set<object>
  count: number
}

/**
 * Adds members beside the standard ones to a document, each as plain JSON data. A member that JSON can't represent, or
 * that has the name of a standard member, is left out and reported. Never throws.
 */
export function addMembers(
  document: Record<string, unknown>,
  members: Readonly<Record<string, unknown>>,
  path: string,
  report: Report,
): void {
  const names = namesOf(members)
  if (names === undefined) return void report.omit(path, 'reading its names threw an error')
  if (names.length > MEMBER_LIMIT) report.omit(path, `only the first ${MEMBER_LIMIT} members are sent`)
  for (const name of names.slice(0, MEMBER_LIMIT)) {
    const walk: Walk = { report, ancestors: new Set(), count: 0 }
    const what = `${path}.${name}`
    if (isReserved(name)) leaveOut(what, NAME_RESERVED, walk)
    else {
      const value = read(members, name, what, walk)
      // Left out as a whole, because part of a list would look like all of it.
      if (walk.count > VALUE_LIMIT) leaveOut(what, `it holds more than ${VALUE_LIMIT} values`, walk)
      else if (value !== LEFT_OUT) document[name] = value
    }
  }
}

function namesOf(members: object): string[] | undefined {
  try {
    return Object.keys(members)
  } catch {
    return undefined
  }
}

function read(holder: object, key: string | number, path: string, walk: Walk): unknown {
  try {
    return toPlain((holder as Record<string | number, unknown>)[key], path, walk)
  } catch {
    return leaveOut(path, 'reading it threw an error', walk)
  }
}

function toPlain(value: unknown, path: string, walk: Walk): unknown {
  if (++walk.count > VALUE_LIMIT) return LEFT_OUT
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (value === undefined) return LEFT_OUT
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : leaveOut(path, `JSON can't represent ${value}`, walk)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object') return leaveOut(path, `JSON can't represent a ${typeof value}`, walk)
  if (walk.ancestors.has(value)) return leaveOut(path, 'it contains itself', walk)
  if (walk.ancestors.size >= DEPTH_LIMIT) return leaveOut(path, `it is nested deeper than ${DEPTH_LIMIT} levels`, walk)
  walk.ancestors.add(value)
  try {
    return toPlainObject(value, path, walk)
  } finally {
    walk.ancestors.delete(value)
  }
}

function toPlainObject(value: object, path: string, walk: Walk): unknown {
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  if (value instanceof Error || tag === 'Error')
    return leaveOut(path, 'errors are not sent; send the parts that are meant for clients', walk)
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return leaveOut(path, "JSON can't represent bytes; send text, such as base64", walk)
  if (Array.isArray(value)) return toPlainArray(value, path, walk)
  if (value instanceof Map) return toPlainEntries(Object.fromEntries(value), path, walk)
  if (value instanceof Set) return toPlainArray([...value], path, walk)
  if (value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof BigInt)
    return toPlain(value.valueOf(), path, walk)
  const { toJSON } = value as { toJSON?: unknown }
  // Dates, URLs and decimals return plain data here, which is checked like any other. Values that they hide stay
  // hidden.
  if (typeof toJSON === 'function') return toPlain(toJSON.call(value), path, walk)
  // A promise, a RegExp or a Headers keeps nothing in its members.
  if (tag !== 'Object' && Object.keys(value).length === 0)
    return leaveOut(path, `JSON can't represent ${tag} objects`, walk)
  return toPlainEntries(value, path, walk)
}

function toPlainArray(items: readonly unknown[], path: string, walk: Walk): unknown[] {
  const plain: unknown[] = []
  for (let index = 0; index < items.length; index++) {
    if (walk.count > VALUE_LIMIT) break
    const item = read(items, index, `${path}[${index}]`, walk)
    plain.push(item === LEFT_OUT ? null : item)
  }
  return plain
}

function toPlainEntries(holder: object, path: string, walk: Walk): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const key of Object.keys(holder)) {
    if (walk.count > VALUE_LIMIT) break
    const what = `${path}.${key}`
    const value = key === '__proto__' ? leaveOut(what, NAME_RESERVED, walk) : read(holder, key, what, walk)
    if (value !== LEFT_OUT) plain[key] = value
  }
  return plain
}

function leaveOut(path: string, reason: string, walk: Walk): typeof LEFT_OUT {
  walk.report.omit(path, reason)
  return LEFT_OUT
}
