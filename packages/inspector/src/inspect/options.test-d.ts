import { describe, expectTypeOf, it } from 'vitest'
import { type Finding, type InspectOptions, inspect, type RuleId, type Severity } from '../index.ts'

describe('the options', () => {
  it('know the rules', () => {
    const options: InspectOptions = { rules: { 'etag-invalid': 'off' }, ignore: [{ rule: 'date-missing' }] }
    // @ts-expect-error no such rule
    inspect({ status: 200, headers: [] }, { rules: { 'etag-invlid': 'off' } })
    // @ts-expect-error no such rule
    inspect({ status: 200, headers: [] }, { ignore: [{ rule: 'etag-invlid' }] })
    // @ts-expect-error no such severity
    inspect({ status: 200, headers: [] }, { rules: { 'etag-invalid': 'warn' } })
    expectTypeOf(options.ignore).toEqualTypeOf<InspectOptions['ignore']>()
  })

  it('can be the configuration of the command, with checks of an OpenAPI document', () => {
    const config = {
      failOn: 'warning' as Severity | 'never',
      rules: { 'openapi-body-mismatch': 'off' },
    } satisfies InspectOptions & { failOn: Severity | 'never' }
    inspect({ status: 200, headers: [] }, config)
  })

  it('take ids from findings, and from anywhere', () => {
    const ignored = (findings: Finding[]): InspectOptions => ({ ignore: findings.map(({ id }) => ({ rule: id })) })
    const off = (ids: string[]): InspectOptions => ({
      rules: Object.fromEntries(ids.map((id) => [id, 'off' as const])),
    })
    expectTypeOf(ignored).returns.toEqualTypeOf<InspectOptions>()
    expectTypeOf(off).returns.toEqualTypeOf<InspectOptions>()
    expectTypeOf<'etag-invalid'>().toExtend<RuleId>()
  })
})
