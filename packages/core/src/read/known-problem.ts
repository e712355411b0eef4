import { READ_PROBLEM_BRAND } from '../problem/brand.ts'
import type { InputOf } from '../problem/standard-schema.ts'
import type { ReadProblem } from './read-problem.ts'

/** A problem whose type is in the catalogue, with extensions that fit its schema. */
export interface KnownProblem<Type extends string = string, Extensions = Readonly<Record<string, unknown>>>
  extends ReadProblem<Type, Extensions> {
  readonly known: true
}

/** A problem whose type is not in the catalogue, or whose extensions do not fit the schema of its type. */
export interface UnknownProblem extends ReadProblem {
  readonly known: false
}

/** The problem that an entry of a catalogue describes. A status of `about:blank` has no definition. */
type KnownOf<Entry> = Entry extends { readonly definition: infer Definition }
  ? KnownOf<Definition>
  : Entry extends { readonly type: infer Type extends string; readonly title: string }
    ? KnownProblem<Type, InputOf<SchemaOf<Entry>>>
    : KnownProblem<'about:blank'>

type SchemaOf<Definition> = Definition extends { readonly extensions?: infer Schema }
  ? [Exclude<Schema, undefined>] extends [never]
    ? undefined
    : Exclude<Schema, undefined>
  : undefined

/** The problems that a service with these entries in its catalogue may send, those of other types included. */
export type ProblemOf<Entries extends readonly unknown[]> = KnownOf<Entries[number]> | UnknownProblem

/** The members of a catalogue that reading needs. `problemCatalogue` creates one. */
export interface ProblemTypes<Entries extends readonly unknown[] = readonly unknown[]> {
  readonly entries: Entries
  /** Finds a type, in any spelling; for `about:blank`, the status decides. */
  find(type: string, status?: number): { readonly type: string; readonly definition: object } | undefined
}

/** Looks a problem up in a catalogue. Never throws. */
export function recognize(read: ReadProblem, catalogue: ProblemTypes): ReadProblem & { readonly known: boolean } {
  const found = findType(read, catalogue)
  const result = found === undefined ? { ...read, known: false } : { ...read, type: found, known: true }
  return Object.defineProperty(result, READ_PROBLEM_BRAND, { value: true })
}

function findType(read: ReadProblem, catalogue: ProblemTypes): string | undefined {
  try {
    const found = catalogue.find(read.type, read.status)
    if (found === undefined) return undefined
    const { is } = found.definition as { is?: (value: unknown) => boolean }
    // The facts of a status have nothing to check.
    return is === undefined || is({ ...read, type: found.type, [READ_PROBLEM_BRAND]: true }) ? found.type : undefined
  } catch {
    return undefined
  }
}
