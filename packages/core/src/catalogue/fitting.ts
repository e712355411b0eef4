import type { InputOf } from '../problem/standard-schema.ts'
import type { DocumentedStatus, DocumentedType, ProblemExample } from './entry.ts'

/**
 * Accepts entries whose members exist and whose examples fit the schemas of their types. The constraint of the list can't do
 * this: it knows no schema, and the entries of a generic list may have any members. A fault becomes an error at its place.
 */
export type Fitting<Entries> = [FaultyPlace<EntryFits<Entries>>] extends [never] ? unknown : EntryFits<Entries>

type EntryFits<Entries> = { readonly [Place in keyof Entries]: EntryFit<Entries[Place]> }

/** `unknown` if it is that at all places: anything else would forbid the members that it doesn't list. */
type AllOrFaults<Places> = [FaultyPlace<Places>] extends [never] ? unknown : Places

type FaultyPlace<Places> = keyof {
  [Place in keyof Places as Place extends `${number}` ? (unknown extends Places[Place] ? never : Place) : never]: 1
}

type EntryFit<Entry> = Entry extends { readonly definition: infer Definition }
  ? Spelled<Entry, keyof DocumentedType> & ExamplesFit<Entry, ExtensionsOf<Definition>>
  : Entry extends { readonly type: string }
    ? unknown
    : Spelled<Entry, keyof DocumentedStatus> & ExamplesFit<Entry, unknown>

type ExtensionsOf<Definition> = Definition extends { readonly extensions?: infer Schema }
  ? [NonNullable<Schema>] extends [never]
    ? unknown
    : InputOf<NonNullable<Schema>>
  : unknown

type Spelled<Value, Known> = [Exclude<keyof Value, Known>] extends [never]
  ? unknown
  : { readonly [Name in Exclude<keyof Value, Known>]: { readonly error: `'${Name & string}' does not exist here` } }

type ExamplesFit<Entry, Wanted> = Entry extends { readonly examples: infer Examples extends readonly unknown[] }
  ? ExamplesMark<AllOrFaults<{ readonly [Place in keyof Examples]: ExampleFit<Examples[Place], Wanted> }>>
  : unknown

type ExamplesMark<Examples> = unknown extends Examples ? unknown : { readonly examples: Examples }

type ExampleFit<Example, Wanted> = Spelled<Example, keyof ProblemExample> &
  (Example extends { readonly extensions: infer Given } ? ExtensionsFit<Given, Wanted> : unknown)

type ExtensionsFit<Given, Wanted> =
  Given extends Frozen<Wanted>
    ? unknown
    : string extends keyof Given
      ? unknown
      : { readonly extensions: MembersFit<Given, Wanted> }

/** The faults are not marked with the wanted type itself, since `'x' & number` would make the whole list `never`. */
type MembersFit<Given, Wanted> = {
  readonly [Name in keyof Wanted]: Name extends keyof Given
    ? Given[Name] extends Frozen<Wanted[Name]>
      ? unknown
      : { readonly expected: Wanted[Name] }
    : Wanted[Name]
}

/** A type as an example has it, whose lists and objects are constant. */
type Frozen<Value> = Value extends (...args: never) => unknown
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]: Frozen<Value[Name]> }
    : Value
