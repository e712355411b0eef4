import { expect, it } from 'vitest'
import { formatBlockedBy, parseLinks } from './link.ts'

/** What was read, without the parameters. */
function read(value: string) {
  const { links, invalid } = parseLinks(value)
  const short = links.map(({ target, relations }) => ({ target, relations }))
  return invalid === undefined ? { links: short } : { links: short, invalid }
}

it('reads the parameters, each time they appear', () => {
  const [link] = parseLinks('</a>; rel=next; Rel="prev"; anchor="#b"; x').links
  expect(link?.parameters.map(({ name, value }) => [name, value])).toEqual([
    ['rel', 'next'],
    ['rel', 'prev'],
    ['anchor', '#b'],
    ['x', undefined],
  ])
})

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
  expect(read(value)).toEqual({ links })
})

it.each(['/a', '</a', '</a> rel=next', '</a>; re l=next', '</a>; ="x"'])('takes %j for invalid', (value) => {
  expect(read(value)).toEqual({ links: [], invalid: value })
})

it('keeps the links before the one that is invalid', () => {
  expect(read('</a>; rel=a, b, </c>')).toEqual({
    links: [{ target: '/a', relations: ['a'] }],
    invalid: 'b, </c>',
  })
})

it('reads what was formatted', () => {
  expect(read(formatBlockedBy('https://isp.example/') ?? '')).toEqual({
    links: [{ target: 'https://isp.example/', relations: ['blocked-by'] }],
  })
})
