import { compared, MOST } from '../../compare/columns.ts'
import { SAVED_COMPARISONS } from '../../compare/comparisons.ts'
import type { Page } from '../write-pages.ts'
import { frontmatter } from './markdown.ts'

const OR = new Intl.ListFormat('en', { type: 'disjunction' })
const AND = new Intl.ListFormat('en', { type: 'conjunction' })

/** A page for each comparison that people often look for, and one where they choose the codes. */
export function comparePages(): Page[] {
  return [index(), ...SAVED_COMPARISONS.map((codes) => page(codes))]
}

function index(): Page {
  const list = SAVED_COMPARISONS.map((codes) => `- [${AND.format(namesOf(codes))}](./${codes.join('-')})`)
  const text = `${frontmatter({
    title: 'Compare statuses',
    description: 'See how HTTP statuses differ in meaning, headers, caching, and use.',
    aside: false,
    pageClass: 'wide',
  })}
# Compare statuses

Enter 2 to ${MOST} codes to see how they differ in meaning, headers, caching, and use.

<CompareStatuses />

## Common comparisons

${list.join('\n')}
`
  return ['compare/index.md', text]
}

function page(codes: readonly number[]): Page {
  const title = `${OR.format(codes.map(String))}?`
  const text = `${frontmatter({
    title,
    description: compared(codes)
      .map(({ code, phrase, summary }) => `${code} ${phrase}: ${summary}`)
      .join(' '),
    aside: false,
    pageClass: 'wide',
  })}
# ${title}

<CompareStatuses :codes="[${codes.join(', ')}]" />
`
  return [`compare/${codes.join('-')}.md`, text]
}

function namesOf(codes: readonly number[]): string[] {
  return compared(codes).map(({ code, phrase }) => `${code} ${phrase}`)
}
