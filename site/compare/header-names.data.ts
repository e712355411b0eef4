import { knownHeaders } from '../header-page/known-headers.ts'

declare const data: readonly string[]

export { data }

/** The names of the headers that have a page. Read at build: a page needs the names, and not the table. */
export default {
  load(): readonly string[] {
    return knownHeaders().map(({ name }) => name)
  },
}
