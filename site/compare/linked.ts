import { withBase } from 'vitepress'
import { withBaseInLinks } from '../publishing/base-links.ts'
import { codeWithLink, textWithLinks } from '../sheet/name-links.ts'
import { data as names } from './header-names.data.ts'

function headerPage(name: string): string | undefined {
  return names.includes(name) ? `/headers/${name.toLowerCase()}` : undefined
}

/** Text of ours as HTML, in which codes and headers are links, except the code that it is about. */
export function linked(text: string, own: number): string {
  return withBaseInLinks(textWithLinks(text, headerPage, own), withBase('/'))
}

/** The name of a header as HTML, a link if it has a page. */
export function linkedName(name: string): string {
  return withBaseInLinks(codeWithLink(name, headerPage), withBase('/'))
}
