/** Adds to the built site what only other readers need: Markdown, the lists of pages, and the short addresses. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathOf, readAddress } from '../publishing/address.ts'
import { llmsText, type Twin } from '../publishing/llms.ts'
import { markdownOf } from '../publishing/page-markdown.ts'
import { robots } from '../publishing/robots.ts'
import { redirectPage, redirectsFile, shortAddresses } from '../publishing/short-addresses.ts'
import { sitemap } from '../publishing/sitemap.ts'
import { DIST } from '../workspace.ts'

const address = readAddress(process.env.SITE_URL)
const twins = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && path !== '404.html')
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .flatMap(writeTwin)
write('llms.txt', llmsText(twins, address))
write('robots.txt', robots(address))
const map = sitemap(
  twins.map(({ path }) => pathOf(path)),
  address,
)
if (map !== undefined) write('sitemap.xml', map)
const addresses = shortAddresses()
write('_redirects', redirectsFile(addresses, address.base))
for (const [from, to] of addresses) {
  // The page of missing addresses is at /404, and leads to the status.
  if (from !== '404') write(`${from}.html`, redirectPage(to, address.base))
}

/** Writes a page as Markdown beside it. */
function writeTwin(file: string): Twin[] {
  const html = readFileSync(join(DIST, file), 'utf8')
  const markdown = markdownOf(html)
  if (markdown === undefined) return []
  const path = file.replace(/html$/, 'md')
  write(path, markdown)
  const title = /<title>(.*?)(?: \| statuskit)?<\/title>/.exec(html)?.[1] ?? path
  const description = /<meta name="description" content="(.*?)">/.exec(html)?.[1] ?? ''
  return [{ path, title: unescaped(title), description: unescaped(description) }]
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function write(path: string, text: string): void {
  if (path.endsWith('.html') && existsSync(join(DIST, path))) throw new Error(`${path} is already a page.`)
  writeFileSync(join(DIST, path), text)
}
