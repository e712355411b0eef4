/** The path of a page's file, percent-encoded, relative to the base. */
export function encodePath(page: string): string {
  return page.split('/').map(encodeURIComponent).join('/')
}

/** The relative way from a page to the folder of its language: `./`, or `../` for a page in a subfolder. */
export function wayUp(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './'
}
