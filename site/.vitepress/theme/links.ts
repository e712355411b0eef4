import { withBase } from 'vitepress'

/** Puts the base of the site before a link of its own that lacks it. A build with a base calls it for all bound links. */
export function link(href: unknown): unknown {
  return typeof href === 'string' && href.startsWith('/') && !href.startsWith(withBase('/')) ? withBase(href) : href
}
