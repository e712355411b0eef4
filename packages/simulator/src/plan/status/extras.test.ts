import { expect, it } from 'vitest'
import { document, field, startPlanning } from '../../../test/planning.ts'

it.each([300, 406])('%i lists alternatives that exist, in its body and in Link', (status) => {
  const planning = startPlanning()
  const planned = planning.ask(`/api/status/${status}`)
  const alternatives = document(planned).alternatives as { href: string; type: string }[]
  expect(alternatives.length).toBeGreaterThan(1)
  expect(field(planned, 'Link')).toBe(
    alternatives.map(({ href, type }) => `<${href}>; rel="alternate"; type="${type}"`).join(', '),
  )
  for (const { href, type } of alternatives) {
    const other = planning.ask(href)
    expect([other.status, field(other, 'Content-Type')]).toEqual([200, type])
  }
})

it.each([
  ['PATCH', 'Accept-Patch', 'application/merge-patch+json'],
  ['QUERY', 'Accept-Query', 'application/json'],
  ['POST', 'Accept', 'application/json'],
])('415 to %s has %s', (method, name, value) => {
  const planned = startPlanning().ask('/api/status/415', { method })
  expect(field(planned, name)).toBe(value)
  expect(startPlanning().ask('/negotiate', { method, headers: { 'Content-Length': '1' } }).fields).toContain(name)
})

it('415 to GET has none of these, from a template as well', () => {
  const planning = startPlanning()
  for (const method of ['PATCH', 'GET', 'GET']) planning.ask('/api/status/415', { method })
  const { fields } = planning.ask('/api/status/415')
  expect(fields.filter((name, at) => at % 2 === 0 && name.startsWith('Accept'))).toEqual([])
})

it('103 has a link that its final response has too, unless the request sets one', () => {
  const planned = startPlanning().ask('/api/status/103+404')
  expect(planned.interim[0]?.fields).toEqual(['Link', field(planned, 'Link')])
  expect(planned.interim[0]?.fields[1]).toContain('rel="preload"')
  const own = startPlanning().ask('/api/status/103?h=Link:%3C/a%3E')
  expect([own.interim[0]?.fields, field(own, 'Link')]).toEqual([['Link', '</a>'], '</a>'])
  expect(field(startPlanning().ask('/api/status/102+200'), 'Link')).toBeUndefined()
})
