import { describe, expect, it } from 'vitest'
import { requireOptions } from './require-options.ts'

const check = (options: unknown) => () => requireOptions('problems()', options as object, ['fillBareStatuses'])

describe('requireOptions', () => {
  it.each([
    [{}],
    [{ traceId: true, development: false, validationStatus: 400, validationMessages: 'known' }],
    [{ map: () => undefined, log() {}, span: undefined }],
    [{ fillBareStatuses: true }],
    [{ formats: ['json', 'markdown'], challenge: ['Basic realm="api"', { scheme: 'Bearer' }], languages: {} }],
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
    [{ formats: 'json' }, 'problems(): the option "formats" must be a list of json, xml, html, text, markdown.'],
    [{ formats: [] }, 'problems(): the option "formats" must be a list of'],
    [{ formats: ['json', 'application/json'] }, 'problems(): the option "formats" must be a list of'],
    [
      { challenge: { schema: 'Bearer', realm: 'x' } },
      'problems(): the option "challenge" must be a challenge such as { scheme: "Bearer", realm: "api" }.',
    ],
    [{ challenge: [] }, 'problems(): the option "challenge" must be a challenge'],
    [{ challenge: null }, 'problems(): the option "challenge" must be a challenge'],
    ...['de', ['de'], { de: 'de' }, { de_AT: {} }, { de: undefined }].map((languages): [object, string] => [
      { languages },
      'problems(): the option "languages" must be a function, or an object with the texts of each language, such as { de }.',
    ]),
    [null, 'problems() takes its options as an object: map, challenge,'],
    [() => undefined, 'problems() takes its options as an object'],
    [['traceId'], 'problems() takes its options as an object'],
  ])('refuses %j', (options, message) => {
    expect(check(options)).toThrow(TypeError)
    expect(check(options)).toThrow(message)
  })
})
