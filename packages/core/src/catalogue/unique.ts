/** The key of an entry that must not repeat: the type, or the status of `about:blank`. A wide type has none. */
type KeyOf<Entry> = Entry extends { readonly definition: { readonly type: infer Type } }
  ? Literal<Type>
  : Entry extends { readonly type: infer Type extends string }
    ? Literal<Type>
    : Entry extends { readonly status: infer Status extends number }
      ? number extends Status
        ? never
        : `${Status}`
      : never

type Literal<Type> = Type extends string ? (string extends Type ? never : Type) : never

/** The places by key. Equal keys give a union of places, so that finding repetitions takes linear time. */
type PlacesOf<Entries> = {
  [Place in keyof Entries as Place extends `${number}` ? KeyOf<Entries[Place]> : never]: Place
}

type IsUnion<Type, All = Type> = Type extends unknown ? ([All] extends [Type] ? false : true) : never

type RepeatedIn<Places> = { [Key in keyof Places]: IsUnion<Places[Key]> extends false ? never : Key }[keyof Places]

/** Accepts a list without repeated types. An entry that repeats becomes an error that the compiler prints. */
export type Unique<Entries> = [RepeatedIn<PlacesOf<Entries>>] extends [never]
  ? unknown
  : Marked<Entries, RepeatedIn<PlacesOf<Entries>>>

type Marked<Entries, Repeated> = {
  readonly [Place in keyof Entries]: KeyOf<Entries[Place]> extends Repeated
    ? { readonly error: `the type '${KeyOf<Entries[Place]>}' is in the catalogue twice` }
    : unknown
}
