/** A part of a page for its outline. */
export interface OutlineEntry {
  readonly id: string
  readonly text: string
}

/** The headings of a page. */
export function outlineOf(html: string): OutlineEntry[] {
  return [...html.matchAll(/<h2 id="([\w-]+)">(?:<svg.*?<\/svg>)?([^<]+)/g)].map(([, id = '', text = '']) => ({
    id,
    text: text.trim(),
  }))
}
