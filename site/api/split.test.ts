import { expect, it } from 'vitest'
import { splitPage } from './split.ts'

const PAGE = `# @x/core

## Interfaces

### Options

##### cause?

### Status

##### cause?

## Variables

### NOT\\_FOUND

\`\`\`ts
# no heading
\`\`\`

## Functions

### problem()

See [cause](#cause-1).
`

it('lists functions first, and gives names that differ only in case anchors of their own', () => {
  const page = '# @x/core\n\n## Interfaces\n\n### Problem\n\n## Functions\n\n### problem()\n'
  const [part] = splitPage(page, '@x/core', () => 'problem').parts
  expect(part?.names).toEqual([
    { name: 'problem', anchor: 'problem-1' },
    { name: 'Problem', anchor: 'problem' },
  ])
})

it('splits a page by module, and knows where each heading is now', () => {
  const { parts, moved } = splitPage(PAGE, '@x/core', (name) =>
    /^(?:Options|problem)$/.test(name) ? 'problem' : 'status',
  )
  expect(parts.map(({ module, names }) => [module, names.map(({ name }) => name)])).toEqual([
    ['problem', ['problem', 'Options']],
    ['status', ['NOT\\_FOUND', 'Status']],
  ])
  expect(parts[0]?.markdown).toBe(
    '# @x/core: problem\n\n## Interfaces\n\n### Options\n\n##### cause?\n\n## Functions\n\n### problem()\n\nSee [cause](#cause-1).\n',
  )
  expect(parts[1]?.markdown).toContain('## Variables\n\n### NOT\\_FOUND\n\n```ts\n# no heading\n```\n')
  expect(Object.fromEntries(moved)).toEqual({
    options: { module: 'problem', anchor: 'options' },
    cause: { module: 'problem', anchor: 'cause' },
    problem: { module: 'problem', anchor: 'problem' },
    status: { module: 'status', anchor: 'status' },
    'cause-1': { module: 'status', anchor: 'cause' },
    not_found: { module: 'status', anchor: 'not-found' },
  })
})
