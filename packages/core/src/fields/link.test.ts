import { expect, it } from 'vitest'
import { formatBlockedBy, parseLinks } from './link.ts'

it('formats who blocks', () => {
  expect(formatBlockedBy('https://isp.example/why?x=%20')).toBe('<https://isp.example/why?x=%20>; rel="blocked-by"')
  for (const bad of ['', 'a>b', 'a b', 'a%2', 'a\r\nb']) expect(formatBlockedBy(bad)).toBeUndefined()
})

it.each([
  ['', []],
  ['</a>; rel=next', [{ target: '/a', relations: ['next'] }]],
  ['</a>', [{ target: '/a', relations: [] }]],
  [
    '</a> ;REL = "Next  prev";title="x, y; z" , </b>',
    [
      { target: '/a', relations: ['next', 'prev'] },
      { target: '/b', relations: [] },
    ],
  ],
  [' , </a,">;rel="a",,', [{ target: '/a,"', relations: ['a'] }]],
  // RFC 8288, section 3.3: of several rel parameters, the first one counts.
  ['</a>; rel="next"; rel="prev"', [{ target: '/a', relations: ['next'] }]],
])('reads %j', (value, links) => {
  expect(parseLinks(value)).toEqual({ links })
})

it.each(['/a', '</a', '</a> rel=next', '</a>; re l=next', '</a>; ="x"'])('takes %j for invalid', (value) => {
  expect(parseLinks(value)).toEqual({ links: [], invalid: value })
})

it('keeps the links before the one that is invalid', () => {
  expect(parseLinks('</a>; rel=a, b, </c>')).toEqual({
    links: [{ target: '/a', relations: ['a'] }],
    invalid: 'b, </c>',
  })
})

it('reads what was formatted', () => {
  expect(parseLinks(formatBlockedBy('https://isp.example/') ?? '')).toEqual({
    links: [{ target: 'https://isp.example/', relations: ['blocked-by'] }],
  })
})
