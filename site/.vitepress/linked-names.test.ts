import { expect, it } from 'vitest'
import { linkNames } from './linked-names.ts'

const token = (type: string, content = '') => ({ type, content, tag: '' })

it('reads a number together with the next line', () => {
  const block = {
    ...token('inline'),
    children: [token('text', 'Up to 50, or 100'), token('softbreak'), token('text', 'bytes, and a 404.')],
  }
  linkNames([block])
  expect(block.children.map(({ content }) => content).join('')).toMatch(
    /^Up to 50, or 100&#10;bytes, and a <a .*>404<\/a>\.$/,
  )
  expect(block.children).toHaveLength(1)
})

it('links nothing in a heading, a table or a link', () => {
  const text = () => ({ ...token('inline'), children: [token('text', 'Send 404')] })
  const linked = { ...token('inline'), children: [token('link_open'), token('text', '404'), token('link_close')] }
  const blocks = [
    { ...token('heading_open'), children: null },
    text(),
    { ...token('table_open'), children: null },
    text(),
    { ...token('table_close'), children: null },
    linked,
  ]
  linkNames(blocks)
  expect(JSON.stringify(blocks)).not.toContain('<a ')
})
