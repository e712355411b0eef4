import { listReferences, listVendorReferences } from '@statuskit/core/reference'
import { SAVED_COMPARISONS } from '../compare/comparisons.ts'

/** A short address of a page, both without the base. */
export type ShortAddress = readonly [from: string, to: string]

/**
 * `/407` for each status and vendor code, `/status/499` for each code that only vendors use, and `/compare/403-401` for each
 * saved comparison in another order.
 */
export function shortAddresses(): readonly ShortAddress[] {
  const registered = listReferences().map(({ code }) => code)
  const addresses: ShortAddress[] = registered.map((code) => [`${code}`, `status/${code}`])
  for (const { vendor, code } of listVendorReferences()) {
    if (addresses.some(([from]) => from === `${code}`)) continue
    const page = `vendor/${vendor}#${code}`
    addresses.push([`${code}`, page], [`status/${code}`, page])
  }
  for (const codes of SAVED_COMPARISONS) {
    const [page, ...others] = orders(codes).map((order) => `compare/${order.join('-')}`)
    for (const other of others) addresses.push([other, `${page}`])
  }
  return addresses
}

/** All orders of a few codes, the given one first. */
function orders(codes: readonly number[]): readonly (readonly number[])[] {
  if (codes.length < 2) return [codes]
  return codes.flatMap((first) => orders(codes.filter((code) => code !== first)).map((rest) => [first, ...rest]))
}

/** The file `_redirects`, which the command and some hosts read. */
export function redirectsFile(addresses: readonly ShortAddress[], base: string): string {
  return addresses
    .flatMap(([from, to]) => [
      [from, to],
      // The twin in Markdown.
      [`${from}.md`, to.replace(/(?=#|$)/, '.md')],
    ])
    .map(([from, to]) => `${base}${from} ${base}${to} 301\n`)
    .join('')
}

/** The page at a short address, for hosts that only serve files. */
export function redirectPage(to: string, base: string): string {
  const target = `${base}${to}`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Moved</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<p><a href="${target}">This page is at ${target}</a></p>
</html>
`
}
