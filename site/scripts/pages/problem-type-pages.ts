import * as registered from '@statuskit/core/problem-types'
import type { Page } from '../write-pages.ts'
import { frontmatter, prose } from './markdown.ts'

/** The problem types of IANA's registry. */
export function problemTypePages(): Page[] {
  const types = Object.entries(registered).map(([name, definition]) => {
    const { type, title, status } = definition as { type: string; title: string; status?: number }
    return `## ${prose(title)} {#${name}}

- Type: \`${type}\`
- Status: ${status === undefined ? 'any' : `[${status}](/status/${status})`}
- In code: \`import { ${name} } from '@statuskit/core/problem-types'\`
`
  })
  const text = `${frontmatter({ title: 'Problem types', description: 'The problem types registered with IANA.' })}
# Problem types

IANA [registers](https://www.iana.org/assignments/http-problem-types/) problem types that any service can use
([RFC 9457 §4.2](https://www.rfc-editor.org/rfc/rfc9457#section-4.2)). To define your own types, see
[Sending problems](/sending-problems).

${types.join('\n')}`
  return [['problems/index.md', text]]
}
