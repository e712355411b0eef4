/** The text that /conditional and /range return. It never changes, so its entity tag is strong. */
export const REPRESENTATION = {
  /** Fifty lines of twenty bytes, each with its number. */
  text: Array.from({ length: 50 }, (_, line) => `line ${String(line + 1).padStart(2, '0')} of fifty...\n`).join(''),
  length: 1000,
  type: 'text/plain; charset=utf-8',
  etag: '"statuskit-simulator"',
  /** The example date of RFC 9110. */
  lastModified: 'Sun, 06 Nov 1994 08:49:37 GMT',
} as const
