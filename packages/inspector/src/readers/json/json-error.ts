import type { Position } from '../../message/message.ts'
import { ReadError } from '../read-error.ts'
import { placeIn } from './json-positions.ts'

/** Parses a JSON text that begins at a place in a file. Errors name the place in the file, and what was expected there. */
export function parseJson(text: string, start: Position = { line: 1, column: 1 }): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { offset, expected } = findJsonError(text)
    const found = offset < text.length ? JSON.stringify(text.slice(offset, offset + 20)) : 'the end'
    throw new ReadError(`This is not JSON: expected ${expected}, not ${found}.`, placeIn(text, offset, start))
  }
}

const SPACE = /[ \t\r\n]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

/** What an unfinished string lacks. */
const STRING = 'more of a string or its closing quote'

/** Where a text stops being JSON, and what could have followed. */
export function findJsonError(text: string): { readonly offset: number; readonly expected: string } {
  let at = 0
  /** The closing brackets that are still to come, the next one last. */
  const open: ('}' | ']')[] = []
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const skipString = (): boolean => {
    if (text[at] !== '"') return false
    for (at++; at < text.length; ) {
      const character = text[at] as string
      if (character === '"') {
        at++
        return true
      }
      if (character < ' ' || (character === '\\' && !skip(ESCAPE))) return false
      if (character !== '\\') at++
    }
    return false
  }
  const fail = (expected: string) => ({ offset: at, expected })
  let wants: 'value' | 'first value' | 'name' | 'first name' | 'more' = 'value'
  for (;;) {
    skip(SPACE)
    if (wants === 'more') {
      const close = open.at(-1)
      if (close === undefined) return fail('the end')
      if (text[at] === ',') wants = close === '}' ? 'name' : 'value'
      else if (text[at] === close) open.pop()
      else return fail(`"," or "${close}"`)
      at++
    } else if (wants === 'name' || wants === 'first name') {
      if (wants === 'first name' && text[at] === '}') {
        at++
        open.pop()
        wants = 'more'
        continue
      }
      const quoted = text[at] === '"'
      if (!skipString()) return fail(quoted ? STRING : 'a name in double quotes')
      skip(SPACE)
      if (text[at] !== ':') return fail('":"')
      at++
      wants = 'value'
    } else if (wants === 'first value' && text[at] === ']') {
      at++
      open.pop()
      wants = 'more'
    } else if (text[at] === '{' || text[at] === '[') {
      open.push(text[at] === '{' ? '}' : ']')
      wants = text[at] === '{' ? 'first name' : 'first value'
      at++
    } else if (text[at] === '"') {
      if (!skipString()) return fail(STRING)
      wants = 'more'
    } else if (skip(SCALAR)) wants = 'more'
    else return fail('a value')
  }
}
