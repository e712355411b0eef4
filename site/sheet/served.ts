import { withBase } from 'vitepress'
import { ORIGIN, PROXY } from '../status/request-of.ts'

/** Where the simulator is that serves the page. */
export interface Served {
  readonly origin: string
  readonly proxy: string
}

let asked: Promise<Served | undefined> | undefined

/** The simulator that serves the page; `undefined` on a static host, whose file is empty. */
export function findServed(): Promise<Served | undefined> {
  asked ??= fetch(withBase('/served.json'))
    .then((response) => response.json())
    .then(({ proxyUrl }: { proxyUrl?: string }) =>
      proxyUrl === undefined
        ? undefined
        : { origin: location.origin, proxy: `${location.hostname}:${new URL(proxyUrl).port}` },
    )
    .catch(() => undefined)
  return asked
}

/** Points the commands and client samples of a page at the simulator that serves it. */
export function pointAt({ origin, proxy }: Served, page: HTMLElement): void {
  for (const place of page.querySelectorAll('[data-here]')) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    while (texts.nextNode() !== null) {
      const node = texts.currentNode
      const text = node.nodeValue ?? ''
      if (text.includes('127.0.0.1:300')) node.nodeValue = text.replaceAll(PROXY, proxy).replaceAll(ORIGIN, origin)
    }
  }
}
