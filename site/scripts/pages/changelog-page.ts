import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISHED, ROOT } from '../../workspace.ts'
import type { Page } from '../write-pages.ts'
import { frontmatter } from './markdown.ts'

/** A change that is not yet released: the packages that it belongs to, and its text. */
interface Change {
  readonly packages: readonly string[]
  readonly text: string
}

/** What changed in each release, and what will be in the next one. */
export function changelogPage(): Page {
  const unreleased = changes()
  const parts = PUBLISHED.map(({ name, folder }) => {
    const own = unreleased.filter(({ packages }) => packages[0] === name)
    const also = unreleased.filter(({ packages }) => packages.includes(name) && packages[0] !== name)
    const next = own.map(({ text }) => text).join('\n\n')
    const others = [...new Set(also.map(({ packages }) => packages[0] ?? ''))]
    const see =
      others.length === 0 ? '' : `Changes under ${others.map((each) => `\`${each}\``).join(' and ')} also concern it.`
    const file = join(folder, 'CHANGELOG.md')
    const released = existsSync(file)
      ? readFileSync(file, 'utf8')
          .replace(/^# .*$/m, '')
          .replace(/^#/gm, '##')
      : ''
    const coming = [next, see].filter((part) => part !== '').join('\n\n')
    return coming === '' && released === ''
      ? ''
      : `## ${name}\n\n${coming === '' ? '' : `### Not yet released {#${idOf(name)}-next}\n\n${coming}\n`}\n${released}`
  })
  const text = `${frontmatter({ title: 'Changelog', description: 'What changed in each release of the packages, and what the next release will change.', outline: 2 })}
# Changelog

All packages are released together, with one version.

${parts.filter((part) => part !== '').join('\n')}`
  return ['changelog.md', text]
}

function idOf(name: string): string {
  return name.replace(/[^\w]+/g, '-').replace(/^-/, '')
}

/** The changesets of the repository, by name. */
function changes(): Change[] {
  const folder = join(ROOT, '.changeset')
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
  return files.sort().map((file) => {
    const [, head = '', text = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? []
    return { packages: [...head.matchAll(/^'?([^':\n]+)'?:/gm)].map(([, name = '']) => name), text: text.trim() }
  })
}
