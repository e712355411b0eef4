import type { Condition } from '../scenario/scenario.ts'
import { groupDigits } from '../text.ts'
import { quote } from './literal.ts'

/** How a handler of a framework reads the request. */
export interface RequestWords {
  /** A request header by name; nothing or an empty string if it is missing. */
  field(name: string): string
  /** The request target. */
  readonly target: string
}

/** A condition as a JavaScript expression, with its declaration if it needs one. */
export function conditionOf(when: Condition, words: RequestWords): { readonly before: string; readonly test: string } {
  const before = ''
  if (when.is === 'long-target') return { before, test: `${words.target}.length > ${groupDigits(when.value)}` }
  const value = words.field(when.field)
  switch (when.is) {
    case 'absent':
      return { before, test: `!${value}` }
    case 'equal':
      return { before, test: `${value} === ${quote(when.value)}` }
    case 'not-equal':
      return { before, test: `${value} !== ${quote(when.value)}` }
    case 'other-start':
      return { before, test: `!${value}?.startsWith(${quote(when.value)})` }
    case 'above':
      return { before, test: `Number(${value}) > ${groupDigits(when.value)}` }
    case 'longer':
      return { before, test: `(${value} ?? '').length > ${groupDigits(when.value)}` }
    case 'mismatch': {
      const name = when.field.replace(/-?([A-Za-z]+)/g, (_, word: string, at: number) =>
        at === 0 ? word.toLowerCase() : word,
      )
      return { before: `const ${name} = ${value}`, test: `${name} && ${name} !== ${quote(when.value)}` }
    }
  }
}
