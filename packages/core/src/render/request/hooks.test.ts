import { describe, expect, it } from 'vitest'
import type { Omission } from '../../problem/omission.ts'
import { callHook, isThenable } from './hooks.ts'
import { createReport } from './report.ts'

function call(hook: () => unknown): { readonly answer: unknown; readonly omitted: readonly Omission[] } {
  const report = createReport()
  return { answer: callHook('map', hook, report), omitted: report.omitted }
}

const throws = (thrown: unknown) => () => {
  throw thrown
}

/** An object that may be a promise of another library. */
const withThen = (then: unknown) => Object.fromEntries([['then', then]])

describe('callHook', () => {
  it('gives the answer', () => {
    expect(call(() => 7)).toEqual({ answer: 7, omitted: [] })
    expect(call(() => null)).toEqual({ answer: null, omitted: [] })
    const answer = withThen('a member')
    expect(call(() => answer)).toEqual({ answer, omitted: [] })
  })

  it('tells of a promise, and hears its failure', async () => {
    expect(call(() => Promise.reject(new Error('SECRET')))).toEqual({
      answer: undefined,
      omitted: [{ what: 'map', reason: 'the hook returned a promise; hooks must be synchronous' }],
    })
    // An unheard rejection would fail the run.
    await new Promise(setImmediate)
  })

  it.each([
    ['an error', new RangeError('out of reach'), 'RangeError: out of reach'],
    ['an error of another realm', { name: 'Error', message: 'far away' }, 'Error: far away'],
    ['a text', 'no', 'a value of type string'],
    ['nothing', undefined, 'a value of type undefined'],
    ['what has no message', { name: 'Error' }, 'a value of type object'],
    ['what has no name', { message: 'nameless' }, 'a value of type object'],
  ])('tells what a hook threw: %s', (_name, thrown, text) => {
    expect(call(throws(thrown))).toEqual({
      answer: undefined,
      omitted: [{ what: 'map', reason: `the hook threw ${text}` }],
    })
  })

  it('tells no more than 200 characters', () => {
    const [omission] = call(throws(new Error('x'.repeat(1000)))).omitted
    expect(omission?.reason).toBe(`the hook threw Error: ${'x'.repeat(193)}`)
  })
})

describe('isThenable', () => {
  it.each([
    [Promise.resolve(), true],
    [withThen(() => undefined), true],
    [
      Object.assign(
        () => undefined,
        withThen(() => undefined),
      ),
      true,
    ],
    [withThen(1), false],
    [null, false],
    ['then', false],
  ])('%s: %s', (value, expected) => {
    expect(isThenable(value)).toBe(expected)
  })
})
