import type { Omission } from './omission.ts'

/** How deep an extension may nest. */
const DEPTH_LIMIT = 32
/** How many values an extension may hold. */
const VALUE_LIMIT = 10_000

const LEFT_OUT = /* @__PURE__ */ Symbol('left out')

interface Walk {
  readonly omitted: Omission[]
  readonly ancestors: Set<object>
  count: number
}

/** Whether a value of {@link toJsonMember} stands for nothing. */
export function isLeftOut(value: unknown): boolean {
  return value === LEFT_OUT
}

/** A member's value as plain JSON data. What JSON has no form for is left out and told; nothing throws. */
export function toJsonMember(members: object, name: string, what: string, omitted: Omission[]): unknown {
  return read(members, name, what, { omitted, ancestors: new Set(), count: 0 })
}

function read(holder: object, key: string | number, path: string, walk: Walk): unknown {
  try {
    return toPlain((holder as Record<string | number, unknown>)[key], path, walk)
  } catch {
    return leaveOut(path, 'reading it throws', walk)
  }
}

function toPlain(value: unknown, path: string, walk: Walk): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (value === undefined) return LEFT_OUT
  if (typeof value === 'number') return Number.isFinite(value) ? value : leaveOut(path, `JSON has no ${value}`, walk)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object') return leaveOut(path, `JSON has no ${typeof value}`, walk)
  if (++walk.count > VALUE_LIMIT) return leaveOut(path, `an extension holds at most ${VALUE_LIMIT} values`, walk)
  if (walk.ancestors.has(value)) return leaveOut(path, 'it contains itself', walk)
  if (walk.ancestors.size >= DEPTH_LIMIT) return leaveOut(path, `it is nested deeper than ${DEPTH_LIMIT} levels`, walk)
  walk.ancestors.add(value)
  const plain = toPlainObject(value, path, walk)
  walk.ancestors.delete(value)
  return plain
}

function toPlainObject(value: object, path: string, walk: Walk): unknown {
  if (value instanceof Error)
    return leaveOut(path, 'an error is for logs; send the parts that are meant for clients', walk)
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return leaveOut(path, 'JSON has no bytes', walk)
  if (Array.isArray(value)) return toPlainArray(value, path, walk)
  if (value instanceof Map) return toPlainEntries(Object.fromEntries(value), path, walk)
  if (value instanceof Set) return toPlainArray([...value], path, walk)
  if (value instanceof String || value instanceof Number || value instanceof Boolean)
    return toPlain(value.valueOf(), path, walk)
  const { toJSON } = value as { toJSON?: unknown }
  // Dates, URLs, decimals: what they say of themselves is data again, and is checked like any other.
  if (typeof toJSON === 'function' && !Object.hasOwn(value, 'toJSON')) return toPlain(toJSON.call(value), path, walk)
  return toPlainEntries(value, path, walk)
}

function toPlainArray(items: readonly unknown[], path: string, walk: Walk): unknown[] {
  const plain: unknown[] = []
  for (let index = 0; index < items.length; index++) {
    if (walk.count > VALUE_LIMIT) break
    if (typeof items[index] !== 'object') walk.count++
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
    const value =
      key === '__proto__'
        ? leaveOut(what, 'careless readers would take it for a prototype', walk)
        : read(holder, key, what, walk)
    if (typeof value !== 'object') walk.count++
    if (value !== LEFT_OUT) plain[key] = value
  }
  return plain
}

function leaveOut(path: string, reason: string, walk: Walk): typeof LEFT_OUT {
  // One hostile value could otherwise fill the log: the first hundred tell the story.
  if (walk.omitted.length < 100) walk.omitted.push({ what: path.slice(0, 200), reason })
  return LEFT_OUT
}
