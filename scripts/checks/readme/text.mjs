import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { publishedPackages, ROOT } from '../../workspace/packages.mjs'

/** Links work on GitHub as well as on the site: they lead to files, and a page that only the site has is named instead. */
export function checkLinks(page) {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '')
  for (const [, href] of text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
    if (/^https?:/.test(href)) continue
    if (href.startsWith('/') || !existsSync(join(dirname(page), href)))
      throw new Error(
        `${relative(ROOT, page)}: ${href} is not a file of the repository. Link to one, or name the page.`,
      )
  }
}

/** Checks that `sh` blocks only install our packages, or run scripts that exist. */
export function checkCommands(name, text) {
  const packages = publishedPackages()
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  for (const line of text.trim().split('\n')) {
    const [command, action, ...args] = line.split(' ')
    const known =
      action === 'install'
        ? args.every((arg) =>
            packages.some(({ manifest }) => manifest.name === arg || arg in (manifest.peerDependencies ?? {})),
          )
        : args.length === 0 && action in scripts
    if (command !== 'npm' || !known)
      throw new Error(`${name}: "${line}" installs a package or runs a script that does not exist`)
  }
}
