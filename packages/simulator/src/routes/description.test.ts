import { Validator } from '@seriousme/openapi-schema-validator'
import { findStatus } from '@statuskit/core'
import { expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'
import { CODINGS } from '../plan/plan.ts'

it('has a valid OpenAPI document', async () => {
  const planned = startPlanning().ask('/openapi.json')
  const result = await new Validator().validate(document(planned))
  expect(result.errors).toBeUndefined()
  expect(result.valid).toBe(true)
})

it('describes existing paths with the methods that they accept', () => {
  const runtime = { name: 'node', wire: true, networkErrors: false, codings: CODINGS } as const
  const planning = startPlanning({ runtime, ca: 'PEM' })
  const { paths } = document(planning.ask('/openapi.json')) as { paths: Record<string, Record<string, unknown>> }
  const values: Record<string, string> = {
    n: '2',
    seconds: '10',
    status: '404',
    steps: '200',
    kind: 'truncate',
    codes: '204',
    format: 'png',
    value: 'SGk',
  }
  for (const [path, operations] of Object.entries(paths)) {
    const target = path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? 'a').replace(/redirect-to$/, '$&?url=/get')
    for (const method of Object.keys(operations)) {
      const planned = planning.ask(target, { method: method.toUpperCase() })
      const { refused } = planned.status >= 400 && planned.body !== '' ? document(planned) : {}
      expect(`${method} ${target} ${refused}`).toBe(`${method} ${target} undefined`)
    }
  }
})

it('lists what this runtime can send', () => {
  expect(document(startPlanning().ask('/capabilities'))).toMatchObject({
    runtime: 'node',
    statuses: { from: 100, to: 999 },
    interim: true,
    refused: [],
    limits: { delay: 60_000 },
  })
})

it("lists the registered codes with core's data", () => {
  const codes = document(startPlanning().ask('/codes')) as unknown as { code: number }[]
  expect(codes).toHaveLength(64)
  expect(codes.find(({ code }) => code === 407)).toEqual(findStatus(407))
})

it.each(['/capabilities', '/codes', '/openapi.json', '/healthz'])('%s is read-only', (target) => {
  const planned = startPlanning().ask(target, { method: 'POST' })
  expect([planned.status, field(planned, 'Allow')]).toEqual([405, 'GET, HEAD'])
  expect(startPlanning().ask(target, { method: 'HEAD' }).status).toBe(200)
})

it('is healthy', () => {
  expect(document(startPlanning().ask('/healthz'))).toEqual({ status: 'ok' })
})

it.each(['/nothing', '/API/status/200', '//', '/__proto__', '/constructor', '/api%2Fstatus/200'])(
  '%s gets a 404 with a hint',
  (target) => {
    const planned = startPlanning().ask(target)
    expect(planned.status).toBe(404)
    expect(document(planned)).toMatchObject({ refused: 'path', detail: expect.stringContaining('/api/status/407') })
  },
)
