import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFacts } from './facts.ts'

const PACKAGE = new URL('..', import.meta.url)

/** A requirement of RFC 9457, and what shows that it holds. */
interface Requirement {
  readonly id: string
  readonly section: string
  readonly side: string
  readonly text: string
  /** Why it is the application's own; empty where the library holds it. */
  readonly application: string
  /** The tests that name its id: file and title. */
  readonly tests: readonly string[]
}

/** Every row of the checklist with the tests that name it in their titles. */
export function requirements(): Requirement[] {
  const titles = testTitles()
  return readFacts('rfc9457-conformance').map(({ id = '', section = '', side = '', requirement = '', ...row }) => ({
    id,
    section,
    side,
    text: requirement,
    application: row.left_to_application ?? '',
    tests: titles.filter(({ title }) => new RegExp(`\\b${id}\\b(?!\\d)`).test(title)).map(({ file }) => file),
  }))
}

/** The table of the documentation. */
export function conformancePage(): string {
  const rows = requirements().map(({ id, section, side, text, application, tests }) => {
    const files = [...new Set(tests)].map((file) => `[${file.split('/').pop()}](../../packages/core/${file})`)
    const held = application ? `the application's own: ${application}` : files.join(', ')
    return `| ${id} | ${section} | ${side} | ${cell(text)} | ${cell(held)} |`
  })
  return `<!-- Made by packages/core/scripts/generate.ts from the checklist and the tests that name its ids. Do not edit. -->

# Conformance to RFC 9457

Each requirement of RFC 9457, with the tests that show it. "The application's own" means that it is up to your service.

| id | section | side | requirement | held by |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

function testTitles(): { file: string; title: string }[] {
  const source = fileURLToPath(new URL('src', PACKAGE))
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(new URL(file, PACKAGE), 'utf8')
      // A title, or the first cell of a row of `it.each`: ids stand at the beginning of either.
      const matches = text.matchAll(
        /(?:\b(?:it|test|describe)(?:\.\w+)*\(|\)\(|^\s*\[)\s*(['"`])((?:[A-Z0-9]+-\d+.*?))\1/gm,
      )
      return [...matches].map(([, , title = '']) => ({ file, title }))
    })
}
