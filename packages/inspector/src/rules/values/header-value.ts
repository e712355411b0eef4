import type { Level, Severity } from '../rule.ts'

/** What a value consists of. */
export type Shape =
  | 'sf-item'
  | 'sf-list'
  | 'sf-dictionary'
  | 'token'
  | 'first-token'
  | 'known-token'
  | 'tokens'
  | 'quoted-list'
  | 'origins'
  | 'seconds'
  | 'language-tags'
  | 'media-types'
  | 'refresh'
  | 'server-timing'

/** The types of single values. */
export type SimpleType =
  | 'boolean'
  | 'bytes'
  | 'date'
  | 'integer'
  | 'list'
  | 'media-range'
  | 'number'
  | 'string'
  | 'token'

/** One type that a value can have. */
export interface Alternative {
  readonly type: SimpleType
  /** The type of the members, if it is a list. */
  readonly of?: SimpleType
  /** The only allowed words. */
  readonly words?: readonly string[]
  /** Words that are valid, but that mean nothing here: `Cache-Status: HIT`. */
  readonly misused?: readonly string[]
  readonly least?: number
  readonly most?: number
}

/** The types that a value, a key or a parameter can have. */
export interface ValueType {
  readonly is: readonly Alternative[]
  /** Whether it has to be present; a word if the value is that word. */
  readonly required?: true | string
}

/** A row of the value table: what a header's value has to be, and what recipients do with another one. */
export interface HeaderValue {
  /** The name as documents write it. */
  readonly name: string
  /** The rule that reports a wrong value. */
  readonly rule: string
  readonly shape: Shape
  /** The type of the value, or of each member of a list or dictionary. */
  readonly value?: ValueType
  /** The types of a dictionary's known keys. */
  readonly keys?: Readonly<Record<string, ValueType>>
  /** Keys that are valid, but that recipients don't know: `Priority: high`. */
  readonly misusedKeys?: readonly string[]
  /** The types of known parameters. */
  readonly parameters?: Readonly<Record<string, ValueType>>
  /** Where recipients read the header; everywhere if absent. */
  readonly where?: readonly Place[]
}

/** A condition for a header to have an effect. `documents workers` means either. */
type Place = 'https' | 'documents' | 'workers' | 'unsafe-methods'

/** What the rule of one or several rows says. */
export interface ValueRule {
  readonly id: string
  readonly severity: Severity
  readonly level: Level
  readonly reason?: string
  readonly sections: string
  /** What recipients do with a wrong value, as the end of a sentence. */
  readonly effect: string
  /** A correct value of each header. */
  readonly example: string
}
