import { describe, expect, it } from 'vitest'
import { requireOptions } from './require-options.ts'

const check = (options: unknown) => () => requireOptions('problems()', options as object, 'fillBareStatuses')

describe('requireOptions', () => {
  it.each([
    [{}],
    [{ traceId: true, development: false, validationStatus: 400, validationMessages: 'known' }],
    [{ map: () => undefined, log() {}, span: undefined }],
    [{ fillBareStatuses: true }],
    // Each response checks these and reports what is wrong.
    [{ formats: 'json', challenge: 7, languages: null }],
  ])('accepts %j', (options) => {
    expect(check(options)).not.toThrow()
  })

  it.each([
    [
      { traceID: true },
      'problems() has no option "traceID". Its options: map, challenge, validationStatus, validationMessages, formats, languages, instance, members, traceId, development, log, span, fillBareStatuses.',
    ],
    [{ toString: true }, 'problems() has no option "toString"'],
    [{ validationStatus: '400' }, 'problems(): the option "validationStatus" must be 400 or 422.'],
    [{ validationMessages: true }, 'problems(): the option "validationMessages" must be "all" or "known".'],
    [{ traceId: 'true' }, 'problems(): the option "traceId" must be true or false.'],
    [{ fillBareStatuses: 1 }, 'problems(): the option "fillBareStatuses" must be true or false.'],
    [{ log: console }, 'problems(): the option "log" must be a function.'],
    [{ span: null }, 'problems(): the option "span" must be a function.'],
    [null, 'problems() takes its options as an object, such as { traceId: true }.'],
    [() => undefined, 'problems() takes its options as an object'],
    [['traceId'], 'problems() takes its options as an object'],
  ])('refuses %j', (options, message) => {
    expect(check(options)).toThrow(TypeError)
    expect(check(options)).toThrow(message)
  })
})
