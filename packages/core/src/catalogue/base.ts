import { isUriReference } from '../fields/uri-reference.ts'

/** Where the pages of a catalogue are. */
export interface Base {
  /** The folder of the pages, with a slash at the end. */
  readonly url: URL
  /** Whether only the path is known. Types of any host with this path belong to it. */
  readonly anyHost: boolean
}

/** A host that stands for the unknown one of a base that is a path. */
const NO_HOST = 'http://host.invalid'

/**
 * Reads the option `base`.
 *
 * @throws {TypeError} if it is not an absolute path or an http URL
 */
export function readBase(base: unknown): Base {
  const url = typeof base === 'string' ? parseUrl(base, NO_HOST) : undefined
  const isPath = typeof base === 'string' && /^\/(?!\/)/.test(base)
  const isUrl = typeof base === 'string' && /^https?:\/\//i.test(base)
  if (url === undefined || !(isPath || isUrl) || url.search !== '' || url.hash !== '') {
    throw new TypeError(
      `The option base is ${JSON.stringify(base)}. Pass the folder of the pages as a URL or a path: 'https://api.example.com/problems/' or '/problems/'.`,
    )
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return { url, anyHost: isPath }
}

/** The place of a type among the pages. */
export interface Place {
  /** The same for all spellings of a type. */
  readonly key: string
  /** The page below the base, decoded: `out-of-credit`. `undefined` if the URI leads elsewhere. */
  readonly page: string | undefined
}

/**
 * Finds the page that a type leads to: `https://api.example.com/problems/closed`, `/problems/closed` and `closed` are one
 * page of the base `https://api.example.com/problems/`. A fragment of the base itself, `/problems#closed`, leads to a part of
 * the index, so it names a page too. Returns `undefined` if the type is not a URI reference.
 */
export function placeOf(type: string, { url: base, anyHost }: Base): Place | undefined {
  const url = isUriReference(type) ? parseUrl(type, base.href) : undefined
  if (url === undefined) return undefined
  const isHere = url.host === base.host || (anyHost && /^https?:$/.test(url.protocol))
  const key = isHere ? pathOf(url) : url.href
  if (!isHere || url.search !== '') return { key, page: undefined }
  const folder = base.pathname
  const { pathname, hash } = url
  if (hash !== '') {
    const isIndex = pathname === folder || `${pathname}/` === folder
    return { key, page: isIndex ? decode(hash.slice(1)) : undefined }
  }
  if (!pathname.startsWith(folder)) return { key, page: undefined }
  return { key, page: decode(pathname.slice(folder.length).replace(/\/$/, '')) }
}

/** The key without the host, whose spelling and scheme don't matter. */
function pathOf({ pathname, search, hash }: URL): string {
  return pathname + search + hash
}

function parseUrl(reference: string, base: string): URL | undefined {
  try {
    return new URL(reference, base)
  } catch {
    return undefined
  }
}

/** Decodes percent-encodings. A text that can't be decoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
