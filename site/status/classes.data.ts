import { findStatus } from '@statuskit/core'
import { listReferences } from '@statuskit/core/reference'

/** A class of statuses, as the sidebar lists it. */
export interface ListedClass {
  readonly digit: number
  readonly name: string
  readonly entries: readonly { readonly code: number; readonly phrase: string }[]
}

/** Replaced by what `load` returns when the site is built, so that no page loads the table of statuses for its sidebar. */
export declare const data: readonly ListedClass[]

export default {
  load(): readonly ListedClass[] {
    const statuses = listReferences().flatMap(({ code }) => findStatus(code) ?? [])
    return [1, 2, 3, 4, 5].map((digit) => {
      const listed = statuses.filter(({ code }) => Math.floor(code / 100) === digit)
      const name = listed[0]?.class.replace('-', ' ') ?? ''
      return {
        digit,
        name: name.charAt(0).toUpperCase() + name.slice(1),
        entries: listed.map(({ code, phrase }) => ({ code, phrase })),
      }
    })
  },
}
