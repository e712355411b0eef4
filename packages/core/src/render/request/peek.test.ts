import { describe, expect, it } from 'vitest'
import { isRecord } from '../../problem/is-record.ts'
import { has, isObject, peek } from './peek.ts'

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('looking at a value of any kind', () => {
  it.each([
    ['a record', { a: 1 }, { peek: 1, has: true, isRecord: true, isObject: true }],
    ['a record without it', {}, { peek: undefined, has: false, isRecord: true, isObject: true }],
    ['an inherited property', Object.create({ a: 1 }), { peek: 1, has: true, isRecord: true, isObject: true }],
    ['an array', [1], { peek: undefined, has: false, isRecord: false, isObject: true }],
    ['a function', Object.assign(() => 0, { a: 1 }), { peek: 1, has: false, isRecord: false, isObject: true }],
    ['null', null, { peek: undefined, has: false, isRecord: false, isObject: false }],
    ['undefined', undefined, { peek: undefined, has: false, isRecord: false, isObject: false }],
    ['a text', 'a', { peek: undefined, has: false, isRecord: false, isObject: false }],
    ['a proxy that throws', revoked(), { peek: undefined, has: false, isRecord: false, isObject: true }],
  ])('%s', (_name, value, expected) => {
    expect({
      peek: peek(value, 'a'),
      has: has(value, 'a'),
      isRecord: isRecord(value),
      isObject: isObject(value),
    }).toEqual(expected)
  })
})
