import type { Address } from './address.ts'

/** A page of the site for readers of Markdown. */
export interface Twin {
  /** Its path, such as `status/405.md`. */
  readonly path: string
  readonly title: string
  readonly description: string
}

/** The parts of `llms.txt`, in order, each with the pages that it lists. */
const PARTS: readonly (readonly [heading: string, pages: RegExp])[] = [
  ['Statuses', /^status\//],
  ['Status codes of vendors', /^vendor\//],
  ['Response headers', /^headers?\//],
  ['Guides', /^(?!(?:api|rules|compare|packages|problems)\/)(?:[\w-]+|frameworks\/[\w-]+)\.md$/],
  ['Packages', /^packages\//],
  ['Comparisons', /^compare\//],
  ['Optional', /^(?:api|rules|problems)\//],
]

/** `llms.txt`, which lists every page in Markdown with what it is about. */
export function llmsText(twins: readonly Twin[], { origin = '', base }: Address): string {
  const parts = PARTS.map(([heading, pages]) => {
    const lines = twins
      .filter(({ path }) => pages.test(path))
      .map(({ path, title, description }) => `- [${title}](${origin}${base}${path}): ${description}`)
    return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}\n`
  })
  return `# statuskit

> Every HTTP status as typed data, and error handling built on it: a reference with sources, packages for TypeScript, a
> simulator, and an inspector of responses.

Every page has a twin in Markdown at its own address with \`.md\` added.

${parts.filter((part) => part !== '').join('\n')}`
}
