import type { HeadConfig } from 'vitepress'
import { type Address, pathOf } from './address.ts'

/** What a page says about itself. */
export interface PageFacts {
  /** Its file, such as `status/405.md`. */
  readonly page: string
  readonly title: string
  readonly description: string
}

/** The picture that stands for every page where it is linked. */
const PICTURE = { path: 'card.png', width: 1200, height: 630, alt: 'statuskit: every HTTP status, and how to send it' }

/** The tags in the head of a page by which search engines, chats and agents know it. */
export function headOf({ page, title, description }: PageFacts, { origin, base }: Address): HeadConfig[] {
  if (page === '404.md') return [['meta', { name: 'robots', content: 'noindex' }]]
  const path = pathOf(page)
  const tags: HeadConfig[] = [
    property('og:title', title),
    property('og:description', description),
    property('og:type', path === '' ? 'website' : 'article'),
    property('og:site_name', 'statuskit'),
    ['link', { rel: 'alternate', type: 'text/markdown', href: `${base}${page}` }],
  ]
  // These need a full URL, so a build that doesn't know its own leaves them out.
  if (origin === undefined) return tags
  const root = `${origin}${base}`
  return [
    ...tags,
    ['link', { rel: 'canonical', href: `${root}${path}` }],
    property('og:url', `${root}${path}`),
    property('og:image', `${root}${PICTURE.path}`),
    property('og:image:width', String(PICTURE.width)),
    property('og:image:height', String(PICTURE.height)),
    property('og:image:alt', PICTURE.alt),
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ]
}

function property(name: string, content: string): HeadConfig {
  return ['meta', { property: name, content }]
}
