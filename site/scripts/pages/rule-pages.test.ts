import { expect, it } from 'vitest'
import { RULES } from '../../../packages/inspector/src/rules/catalogue.ts'
import { rulePages } from './rule-pages.ts'

const [, index = ''] = rulePages().find(([path]) => path === 'rules/index.md') ?? []
const group = (name: string) => index.split(`>${name}</h2>`)[1]?.split('</details>')[0] ?? ''

it('lists every rule once', () => {
  const ids = [...index.matchAll(/^- \[`([\w-]+)`\]/gm)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  // And those about several exchanges.
  expect(ids).toEqual(expect.arrayContaining(RULES.map(({ id }) => id)))
})

it('lists a rule about several headers in a group of its own, because its message is about one of them', () => {
  expect(group('Accept-CH')).toContain('accept-ch-invalid')
  expect(group('Accept-CH')).not.toMatch(/sf-key-contradicted|secure-header-over-http/)
  expect(group('Several headers')).toMatch(
    /`sf-key-contradicted`.*\(warning, MUST\), about \d+ headers, for example: Prio/,
  )
})

it('lists a rule about a missing header under it', () => {
  expect(group('X-Content-Type-Options')).toContain('nosniff-missing')
})
