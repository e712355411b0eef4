import { headerPage } from '../header-page/known-headers.ts'
import { textWithLinks, wordsWithLinks } from './name-links.ts'

/** Text of ours, where only backticks have a meaning, as HTML. Codes and names of headers are links. */
export function linkedText(text: string, own?: number | string): string {
  return textWithLinks(text, headerPage, own)
}

/** Running text as HTML, in which every registered status code and every header is a link, except the page's own. */
export function linkedWords(text: string, own?: number | string): string {
  return wordsWithLinks(text, headerPage, own)
}
