import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../inspect/inspect.ts'
import { locate } from '../../report/inspected.ts'
import { readHar } from '../har.ts'
import { ReadError } from '../read-error.ts'
import { readText } from '../read-text.ts'
import { findJsonError, parseJson } from './json-error.ts'
import { readPostman } from './postman.ts'

describe('errors in JSON', () => {
  it.each([
    ['{"a":}', 5, 'a value'],
    ['{"a" 1}', 5, '":"'],
    ['{a:1}', 1, 'a name in double quotes'],
    ['{"a":1,}', 7, 'a name in double quotes'],
    ['[1 2]', 3, '"," or "]"'],
    ['{"a":[1}', 7, '"," or "]"'],
    ['{"a":"x\n"}', 7, 'more of a string or its closing quote'],
    ['{"a":"\\x"}', 6, 'more of a string or its closing quote'],
    ['{} x', 3, 'the end'],
    ['', 0, 'a value'],
    ['[01]', 2, '"," or "]"'],
    ['[', 1, 'a value'],
  ])('are found: %s', (text, offset, expected) => {
    expect(findJsonError(text)).toEqual({ offset, expected })
  })

  it('are found in any text that JSON.parse refuses, not before what it accepts', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', '\n'), (json, at, insert) => {
        const cut = at % (json.length + 1)
        const text = json.slice(0, cut) + insert + json.slice(cut)
        let isValid = true
        try {
          JSON.parse(text)
        } catch {
          isValid = false
        }
        if (isValid) expect(parseJson(text)).toEqual(JSON.parse(text))
        else {
          const { offset } = findJsonError(text)
          expect(offset).toBeGreaterThanOrEqual(Math.min(cut, text.length) - json.length)
          expect(offset).toBeLessThanOrEqual(text.length)
          expect(() => parseJson(text)).toThrow(ReadError)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('have their place in the file', () => {
    const text = '[\n  {"status": 200, "headers": []},\n  {"status": 200 "headers": []}\n]'
    expect(() => readText(text)).toThrow('expected "," or "}"')
    try {
      readText(text)
    } catch (error) {
      expect((error as ReadError).position).toEqual({ line: 3, column: 18 })
    }
  })
})

describe('messages in JSON', () => {
  const places = (text: string) =>
    readText(text).map((message) => [
      message.status,
      ...locate(inspect(message), message).map(({ position }) => position),
    ])

  it('can be pretty-printed, in an array, or one after the other', () => {
    const one = {
      status: 405,
      headers: [
        ['Allow', 'GET'],
        ['ETag', 'x'],
      ],
    }
    const pretty = JSON.stringify(one, null, 2)
    expect(places(pretty)).toEqual([[405, { line: 9, column: 7 }]])
    const array = JSON.stringify([one, one])
    expect(places(array)).toEqual([
      [405, { line: 1, column: array.indexOf('"ETag"') + 1 }],
      [405, { line: 1, column: array.lastIndexOf('"ETag"') + 1 }],
    ])
    expect(places(`${pretty}\n${pretty}\n`)).toEqual([
      [405, { line: 9, column: 7 }],
      [405, { line: 22, column: 7 }],
    ])
    const byName = JSON.stringify({ status: 405, headers: { Allow: 'GET', ETag: 'x' } }, null, 2)
    expect(places(byName)).toEqual([[405, { line: 5, column: 5 }]])
  })

  it('of a HAR have the line of the entry and of each header', () => {
    const headers = [
      { name: ':status', value: '200' },
      { name: 'Set-Cookie', value: 'a=1\nb=2; SameSite=None' },
      { name: 'ETag', value: 'x' },
    ]
    const har = JSON.stringify({ log: { entries: [{ request: {}, response: { status: 200, headers } }] } }, null, 1)
    const [message] = readHar(har)
    const lines = har.split('\n')
    expect(message?.source?.line).toBe(4)
    expect(message?.source?.headers?.map(({ line }) => lines[line - 1]?.trim())).toEqual([
      '"name": "Set-Cookie",',
      '"name": "Set-Cookie",',
      '"name": "ETag",',
    ])
  })

  it.each([
    ['[1]', '"1" is not expected here'],
    ['{"a":1}', 'no status'],
    ['[[]]', 'JSON object'],
    ['{"status":200,', 'ends early'],
    ['{"log":{}}', 'log.entries'],
    ['{"date":["x"]}', "curl -w '%{json}%{header_json}'"],
    ['{"info":{},"item":[]}', 'no saved responses'],
    ['', 'no known format'],
    ['hello', 'no known format'],
  ])('explains what is wrong with %s', (text, why) => {
    expect(() => readText(text)).toThrow(why)
  })

  it('skips a Postman response without a code, and folders that are too deep', () => {
    const response = [
      { name: 'example' },
      { code: 200, header: 'A: b\nC: d' },
      { code: 204, header: [{ key: 'A', value: 'b', disabled: true }] },
    ]
    let item: object = { response }
    for (let depth = 0; depth < 200; depth++) item = { item: [item] }
    expect(readPostman({ info: {}, item: [{ response }] }).map(({ status, headers }) => [status, headers])).toEqual([
      [
        200,
        [
          ['A', 'b'],
          ['C', 'd'],
        ],
      ],
      [204, []],
    ])
    expect(() => readPostman({ info: {}, item: [item] })).toThrow('no saved responses')
    expect(() => readPostman('{}')).toThrow('not a Postman collection')
  })
})
