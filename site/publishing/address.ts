/** Where a build will be hosted. */
export interface Address {
  /** `https://example.org`; `undefined` if it isn't known, so that no page can give its full URL. */
  readonly origin: string | undefined
  /** The path of the site, which begins and ends with a slash. */
  readonly base: string
}

/** Reads `SITE_URL`: the URL of the site, such as `https://example.org/docs/`, or only its path. */
export function readAddress(value: string | undefined): Address {
  if (value === undefined || value === '') return { origin: undefined, base: '/' }
  const url = URL.parse(value, 'site:/')
  if (url === null || !/^(?:https?|site):$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is ${JSON.stringify(value)}. Set it to a URL such as https://example.org/docs/, or a path.`,
    )
  }
  const base = `/${url.pathname.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  return { origin: url.protocol === 'site:' ? undefined : url.origin, base }
}

/** The path of a page below the base: `status/405.md` is `status/405`, and an index is its folder. */
export function pathOf(page: string): string {
  return page.replace(/(?:^|(?<=\/))index\.md$/, '').replace(/\.md$/, '')
}
