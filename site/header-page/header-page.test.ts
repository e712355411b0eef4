import { describe, expect, it } from 'vitest'
import { headerPageOf } from './header-page.ts'
import { headerPage, knownHeaders } from './known-headers.ts'
import { sourceName, verified } from './verified.ts'

const shown = (name: string) => {
  const header = knownHeaders().find((each) => each.name === name)
  if (header === undefined) throw new Error(`${name} has no page`)
  return headerPageOf(header, { 'allow-invalid': 'values' })
}

it('leaves out what was not verified', () => {
  expect(verified('sent by the origin|lost?|?', '|')).toEqual(['sent by the origin'])
  expect(shown('Retry-After').html).not.toContain('Retry-After should not be earlier')
  expect(headerPage('Accept-CH-Lifetime')).toBeUndefined()
})

it('names a section of an RFC', () => {
  expect(sourceName('RFC 9110 10.2.3')).toBe('RFC 9110, section 10.2.3')
  expect(sourceName('Fetch http-new-header-syntax')).toBe('Fetch')
})

it('says with which statuses a header is sent, and which rules check it', () => {
  const { html, outline } = shown('Allow')
  expect(html).toContain('<a href="/status/405">')
  expect(html).toContain('<a href="/rules/values#allow-invalid">')
  expect(outline.map(({ id }) => id)).toEqual(expect.arrayContaining(['examples', 'syntax', 'statuses', 'rules']))
})

describe.each(knownHeaders().map(({ name }) => name))('%s', (name) => {
  it('has a page of one block', () => {
    expect(shown(name).html).not.toMatch(/\n|\{\{/)
  })
})
