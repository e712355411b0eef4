import { expect, it } from 'vitest'
import { defineProblem } from './define.ts'
import * as registered from './registered-types.gen.ts'

it('REG-1: the registered types are those of the registry, each ready to be defined', () => {
  const types = Object.values(registered)
  expect(types.map(({ type }) => type.replace('https://iana.org/assignments/http-problem-types#', ''))).toEqual([
    'date',
    'ohttp-key',
    'digest-unsupported-algorithms',
    'digest-invalid-values',
    'digest-mismatched-values',
  ])
  for (const type of types) expect(defineProblem(type)()).toMatchObject(type)
})
