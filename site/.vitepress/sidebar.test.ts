import { expect, it } from 'vitest'
import { withParts } from './sidebar.ts'

const page = (text: string) => ({ text, link: `/api/${text}` })

it('lists what can be imported, with the parts of a page folded under it', () => {
  const names = ['@a/core', '@a/core-fields', '@a/core/adapter', '@a/core/adapter-two-words', '@a/core-http']
  expect(withParts(names.map(page), ['@a/core', '@a/core-http'])).toEqual([
    { ...page('@a/core'), collapsed: true, items: [{ text: 'fields', link: '/api/@a/core-fields' }] },
    {
      ...page('@a/core/adapter'),
      collapsed: true,
      items: [{ text: 'two words', link: '/api/@a/core/adapter-two-words' }],
    },
    page('@a/core-http'),
  ])
})
