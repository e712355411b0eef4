import { isObject } from './finding.ts'
import { type Path, parsePointer } from './pointer.ts'

/** The longest path, in characters. A deeper place is reported at its nearest ancestor that fits. */
const LENGTH_LIMIT = 1000

/**
 * The keys of a path in any form: an array of keys or of objects with a key; a JSON Pointer, which starts with `/`; a
 * URI fragment, which starts with `#`; or dotted text, `user.items[0]["a.b"]`.
 */
export function keysOf(path: unknown): Path {
  if (typeof path === 'string') return keysOfText(path)
  if (!Array.isArray(path)) return []
  const keys: (string | number)[] = []
  for (let index = 0; index < path.length && index < LENGTH_LIMIT; index++) {
    const segment: unknown = path[index]
    const key = isObject(segment) ? segment.key : segment
    // The keys so far lead to an ancestor.
    if (typeof key !== 'string' && typeof key !== 'number') break
    keys.push(key)
  }
  return keys
}

/** The path up to the last key within the limit. */
export function shorten(path: Path): Path {
  let length = 0
  const end = path.findIndex((key) => {
    length += String(key).length + 1
    return length > LENGTH_LIMIT
  })
  return end < 0 ? path : path.slice(0, end)
}

function keysOfText(text: string): Path {
  if (text.startsWith('/')) return parsePointer(text)
  if (text.startsWith('#')) return parsePointer(decode(text.slice(1)))
  return text.length > LENGTH_LIMIT ? [] : parseDotted(text)
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Parses a path as lodash, yup, express-validator and others write it: `user.items[0]["a.b"]`. */
function parseDotted(text: string): Path {
  const segments = text.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|[^.[\]]+/g)
  return Array.from(segments, ([key, quoted, index]) =>
    quoted !== undefined ? quoted.replace(/\\(.)/g, '$1') : index !== undefined ? Number(index) : key,
  )
}
