import type { Address } from './address.ts'

/** `sitemap.xml`, with the paths of all pages; `undefined` if the address isn't known, because it needs full URLs. */
export function sitemap(paths: readonly string[], { origin, base }: Address): string | undefined {
  if (origin === undefined) return undefined
  const urls = paths.map((path) => `  <url><loc>${encodeURI(`${origin}${base}${path}`)}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`
}
