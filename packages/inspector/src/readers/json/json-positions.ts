import type { MessageSource, Position } from '../../message/message.ts'

/** The place of a character of a text that begins at a place in a file. */
export function placeIn(text: string, offset: number, start: Position): Position {
  let line = start.line
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + (lineStart === 0 ? (start.column ?? 1) : 1) }
}

/**
 * The places of the values in a JSON text, by their paths: `/response/headers/0`. They are found when one is first asked
 * for, so that messages without findings cost nothing.
 */
export class JsonPositions {
  readonly #text: string
  readonly #start: Position
  readonly #names: readonly string[]
  #found: ReadonlyMap<string, Position> | undefined

  /** Only values with one of these names, and the elements and members of those, have a place. */
  constructor(text: string, start: Position, names: readonly string[]) {
    this.#text = text
    this.#start = start
    this.#names = names
  }

  at(path: string): Position | undefined {
    this.#found ??= findPositions(this.#text, this.#start, this.#names)
    return this.#found.get(path)
  }
}

interface Container {
  readonly path: string
  readonly isArray: boolean
  /** Whether the places of its values are kept. */
  readonly kept: boolean
  index: number
  name: string
}

/** The text has to be valid JSON. */
function findPositions(text: string, start: Position, names: readonly string[]): Map<string, Position> {
  const found = new Map<string, Position>()
  const open: Container[] = []
  let line = start.line
  let lineStart = 1 - (start.column ?? 1)
  let isName = false
  /** A header whose bracket was the last thing; its place is that of its first member. */
  let opened: string | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string
    if (character === '\n') {
      line++
      lineStart = at + 1
    } else if (character === '}' || character === ']') {
      open.pop()
      opened = undefined
      isName = false
    } else if (character === ',') {
      const parent = open.at(-1)
      if (parent !== undefined) parent.index++
      isName = parent?.isArray === false
    } else if (character === ':') isName = false
    else if (character > ' ') {
      const end = character === '"' ? endOfString(text, at) : at
      const parent = open.at(-1)
      if (opened !== undefined) found.set(opened, { line, column: at - lineStart + 1 })
      opened = undefined
      if (isName && parent !== undefined) {
        parent.name = text.slice(at + 1, end)
        if (parent.kept) found.set(`${parent.path}/${parent.name}`, { line, column: at - lineStart + 1 })
      } else {
        const key = parent === undefined ? '' : parent.isArray ? String(parent.index) : parent.name
        const path = parent === undefined ? '' : `${parent.path}/${key}`
        const named = parent !== undefined && !parent.isArray && names.includes(key)
        const isLine = parent?.kept === true && parent.isArray
        if (named || isLine) found.set(path, { line, column: at - lineStart + 1 })
        if (character === '{' || character === '[') {
          if (isLine) opened = path
          // Only lines of headers are kept, not what they consist of.
          open.push({ path, isArray: character === '[', kept: named, index: 0, name: '' })
          isName = character === '{'
        }
      }
      at = end
    }
  }
  return found
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

/** Where a message of a JSON text is, with the places of its header lines by their paths. */
export class JsonSource implements MessageSource {
  readonly line: number
  readonly column: number
  readonly #positions: JsonPositions
  readonly #paths: () => readonly string[]

  constructor(start: Position, positions: JsonPositions, paths: () => readonly string[]) {
    this.line = start.line
    this.column = start.column ?? 1
    this.#positions = positions
    this.#paths = paths
  }

  get headers(): readonly Position[] {
    const { line } = this
    return this.#paths().map((path) => this.#positions.at(path) ?? { line })
  }
}
