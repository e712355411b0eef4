import { isDeepStrictEqual } from 'node:util'
import { catalogueFiles, type ProblemCatalogue } from '@statuskit/core/catalogue'
import { UsageError } from '../command/usage-error.ts'

/** How long a page may take to answer, in milliseconds. */
const TIMEOUT = 10_000
/** Two values with more characters together aren't quoted. */
const LONGEST = 200
/** How many pages are requested at once. */
const AT_ONCE = 8

/**
 * Requests the page of each type at an origin, and returns what is wrong: pages that don't answer 200 with HTML, and pages of
 * an earlier version of the type.
 *
 * @throws {UsageError} if the origin is not an http URL
 */
export async function findUnreachablePages(catalogue: ProblemCatalogue, at: string): Promise<string[]> {
  const { problems, options } = catalogue
  const origin = URL.canParse(at) ? new URL(at) : undefined
  if (origin === undefined || !/^https?:$/.test(origin.protocol) || origin.pathname !== '/') {
    throw new UsageError(`--at is ${JSON.stringify(at)}. Pass an origin such as http://127.0.0.1:3000.`)
  }
  const base = new URL(options.base.replace(/\/*$/, '/'), origin)
  const waiting = problems.filter(({ type, resolves }) => type !== 'about:blank' && resolves)
  const files = new Map([...catalogueFiles(catalogue)].map(({ path, text }) => [path, text]))
  const faults: string[][] = waiting.map(() => [])
  const pages = waiting.entries()
  async function requestNext(): Promise<void> {
    for (const [index, { type, page }] of pages) {
      // The base may name the host of production; its pages are requested at the origin.
      const { pathname, search } = new URL(type, base)
      const fault = await request(new URL(pathname + search, origin), JSON.parse(files.get(`${page}.json`) ?? '{}'))
      if (fault !== undefined) faults[index]?.push(`${type}: ${fault}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, requestNext))
  return faults.flat()
}

/** A page in its JSON form. */
type Facts = Readonly<Record<string, unknown>>

async function request(page: URL, facts: Facts): Promise<string | undefined> {
  try {
    const html = await get(page, 'text/html')
    if (typeof html === 'string') return html
    // Web servers for static files don't negotiate, so the JSON has a URL of its own.
    const json = new URL(`${page.pathname.replace(/\/$/, '')}.json`, page)
    const document = await get(json, 'application/json')
    if (typeof document === 'string') return document
    const shown = (await document.json()) as Facts
    const names = new Set([...Object.keys(facts), ...Object.keys(shown)])
    const different = [...names].find((name) => !isDeepStrictEqual(shown[name], facts[name]))
    if (different === undefined) return undefined
    const [theirs, ours] = [shown[different], facts[different]].map((value) => JSON.stringify(value) ?? 'none')
    // A schema would fill the screen.
    const isShort = `${theirs}${ours}`.length <= LONGEST
    const fault = isShort
      ? `has another ${different} (${theirs}) than the catalogue (${ours})`
      : `has another ${different} than the catalogue`
    return `${json} ${fault}. Deploy the pages again.`
  } catch (error) {
    const { message, cause } = error as Error
    return `${page} can't be read: ${(cause as Error | undefined)?.message ?? message}`
  }
}

/** The response of a page, or what is wrong with it. */
async function get(url: URL, type: string): Promise<Response | string> {
  const response = await fetch(url, { headers: { Accept: type }, signal: AbortSignal.timeout(TIMEOUT) })
  const sent = response.headers.get('content-type') ?? 'no content type'
  if (response.status === 200 && sent.startsWith(type)) return response
  await response.body?.cancel()
  const answer = response.status === 200 ? sent : response.status
  return `${url} answers ${answer} and not with ${type}. Mount the pages with servePages, or publish the folder of --out there.`
}
