import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { publishedPackages, ROOT } from './packages.mjs'
import { pathInRepository, REPOSITORY } from './repository.mjs'

const READMES = ['README.md', ...publishedPackages().map(({ path }) => `${path}/README.md`)]
/** They become the changelogs that npm shows. */
const CHANGESETS = readdirSync(join(ROOT, '.changeset'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `.changeset/${file}`)

function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href)
}

/** The fragments of a page's headings, as GitHub and the site make them. */
function anchorsOf(path: string): string[] {
  const headings = readFileSync(join(ROOT, path), 'utf8').matchAll(/^#+ (.+)$/gm)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}

it('knows the path that a link into the project names', () => {
  expect(pathInRepository(`${REPOSITORY}/blob/main/docs/validation.md#paths`)).toBe('docs/validation.md#paths')
  expect(pathInRepository('https://github.com/other/project/blob/main/docs/validation.md')).toBeUndefined()
  expect(pathInRepository('docs/validation.md')).toBeUndefined()
})

// Readers of npm see a README without the project around it.
it.each([...READMES, ...CHANGESETS])(
  '%s links to the project by absolute addresses, each of a file that exists',
  (readme) => {
    const links = linksOf(readFileSync(join(ROOT, readme), 'utf8'))
    expect(links.filter((href) => !/^(?:https?:|mailto:|#)/.test(href))).toEqual([])
    for (const link of links) {
      const [path, anchor] = pathInRepository(link)?.replace(/\?.*$/, '').split('#') ?? []
      if (path === undefined) continue
      expect(existsSync(join(ROOT, path)), link).toBe(true)
      if (anchor !== undefined && path !== 'docs/reports/rules.md') expect(anchorsOf(path), link).toContain(anchor)
    }
  },
)
