import { findStatus } from '@statuskit/core'
import { SAVED_COMPARISONS } from '../compare/comparisons.ts'
import { frontmatter } from './markdown.ts'
import type { Page } from './write-pages.ts'

/** Pages of the comparisons that people ask for most, and one for any other. */
export function comparePages(): Page[] {
  const list = SAVED_COMPARISONS.map(
    (codes) => `- [${codes.map((code) => `${code} ${findStatus(code)?.phrase}`).join(' · ')}](./${codes.join('-')})`,
  )
  const index = `${frontmatter({ title: 'Compare statuses', aside: false, pageClass: 'wide' })}
# Compare statuses

<CompareStatuses />

## Often asked

${list.join('\n')}
`
  const saved = SAVED_COMPARISONS.map((codes): Page => {
    const title = codes.join(', ')
    const text = `${frontmatter({ title: `Compare ${title}`, aside: false, pageClass: 'wide' })}
# ${title}

<CompareStatuses :codes="[${codes.join(', ')}]" />
`
    return [`compare/${codes.join('-')}.md`, text]
  })
  return [['compare/index.md', index], ...saved]
}
