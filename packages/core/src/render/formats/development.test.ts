import { describe, expect, it } from 'vitest'
import { developmentMembers } from './development.ts'

/** An error with a cause, which has a cause, and so on. */
function chain(length: number): Error {
  let error = new Error('cause 0')
  for (let at = 1; at <= length; at++) error = new Error(`cause ${at}`, { cause: error })
  return error
}

describe('what development mode shows', () => {
  it('is a stack, and no causes where there are none', () => {
    const error = new Error('alone')
    expect(developmentMembers(error)).toStrictEqual({ stack: error.stack })
    expect(developmentMembers(new Error('a null', { cause: null }))).not.toHaveProperty('causes')
  })

  it('follows ten causes at most, the nearest first', () => {
    const firstLines = (error: Error) =>
      (developmentMembers(error).causes as string[]).map((stack) => stack.split('\n', 1)[0])
    expect(firstLines(chain(2))).toEqual(['Error: cause 1', 'Error: cause 0'])
    expect(firstLines(chain(12))).toHaveLength(10)
    const circle = new Error('circle')
    circle.cause = circle
    expect(firstLines(circle)).toHaveLength(10)
  })

  it.each([
    ['a text', 'broken', 'broken'],
    ['a number as a stack', { stack: 1, toString: () => 'its text' }, 'its text'],
    ['what has no text', Object.create(null), 'a value of type object'],
  ])('of a value that is no error: %s', (_name, thrown, stack) => {
    expect(developmentMembers(thrown)).toStrictEqual({ stack })
    expect(developmentMembers(new Error('outer', { cause: thrown })).causes).toEqual([stack])
  })
})
