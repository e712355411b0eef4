import { findStatus } from '@statuskit/core'
import { listReferences, listVendorReferences } from '@statuskit/core/reference'

/** The codes of a class. */
interface Class {
  readonly digit: number
  readonly name: string
  readonly entries: readonly { readonly code: number; readonly phrase: string; readonly faded: boolean }[]
}

interface Codes {
  readonly classes: readonly Class[]
  readonly registered: number
  readonly vendors: number
}

declare const data: Codes

export { data }

const NAMES = ['Informational', 'Successful', 'Redirection', 'Client error', 'Server error']

/** Read at build: a page needs the codes and phrases, and not the table. */
export default {
  load(): Codes {
    const statuses = listReferences().flatMap(({ code }) => findStatus(code) ?? [])
    const classes = NAMES.map((name, at) => ({
      digit: at + 1,
      name,
      entries: statuses
        .filter(({ code }) => Math.floor(code / 100) === at + 1)
        .map(({ code, phrase, registration: { state } }) => ({
          code,
          phrase,
          faded: state !== 'permanent' && state !== 'temporary',
        }))
        .sort((a, b) => a.code - b.code),
    }))
    return { classes, registered: statuses.length, vendors: listVendorReferences().length }
  },
}
