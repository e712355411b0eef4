import { findStatus } from '@statuskit/core'
import { listReferences } from '@statuskit/core/reference'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPainter } from '../sheet/painted-code.ts'
import { recordResponses } from './recorded.ts'
import { statusPage, type Tools } from './status-page.ts'

let tools: Tools
beforeAll(async () => {
  tools = { paint: await createPainter(), recording: await recordResponses() }
})

describe.each(listReferences().map((reference) => ({ code: reference.code, reference })))(
  '$code',
  ({ code, reference }) => {
    it('was recorded with its status, headers and body, interim responses first', () => {
      const [first, ...others] = tools.recording.get(code) ?? []
      expect(first?.head[0]).toMatch(new RegExp(`^HTTP/1.1 ${code}\\b`))
      const interim = code < 200 && code !== 101
      expect(others).toHaveLength(interim ? 1 : 0)
      for (const { name, requirement, when } of findStatus(code)?.responseFields ?? []) {
        if (requirement !== 'required' || when !== undefined) continue
        expect(first?.head.join('\n')).toContain(`\n${name}: `)
      }
      const last = others.at(-1) ?? first
      const length = last?.head.find((line) => line.startsWith('Content-Length: '))?.slice(16)
      if (length !== undefined) expect(Buffer.byteLength(last?.body ?? '')).toBe(Number(length))
    })

    it('has a page of one block whose outline leads to its parts', () => {
      const status = findStatus(code)
      if (status === undefined) throw new Error('it is registered')
      const { html, outline } = statusPage(status, reference, tools)
      expect(html).not.toMatch(/\n|\{\{/)
      expect(outline.map(({ id }) => id)).toEqual(expect.arrayContaining(['code', 'try']))
      for (const { id } of outline) expect(html.split(` id="${id}"`)).toHaveLength(2)
      expect(html).not.toContain(`href="/status/${code}"`)
    })
  },
)

it('breaks a command at spaces and before a query, not at hyphens', () => {
  const status = findStatus(503)
  const reference = listReferences().find(({ code }) => code === 503)
  if (status === undefined || reference === undefined) throw new Error('it is registered')
  expect(statusPage(status, reference, tools).html).toContain('503<span class="short">?retry-after=10&quot;</span>')
})

it.each([
  [429, ['href="/headers/retry-after"', 'href="/headers/ratelimit"', 'href="/headers/ratelimit-policy"', 'a draft']],
  [422, ['Use it for validation errors']],
])('says on the first screen of %i what people look for', (code, texts) => {
  const status = findStatus(code)
  const reference = listReferences().find((each) => each.code === code)
  if (status === undefined || reference === undefined) throw new Error('it is registered')
  const [top = ''] = statusPage(status, reference, tools).html.split('id="code"')
  for (const text of texts) expect(top).toContain(text)
})
