import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect/inspect.ts'
import { readCurl } from './curl.ts'
import { readHar } from './har.ts'
import { readHttp } from './http-text.ts'
import { readJsonMessage } from './json-message.ts'

const ids = (message: Parameters<typeof inspect>[0] | undefined) =>
  message ? inspect(message).map(({ id }) => id) : []

describe('on any input', () => {
  const pieces = fc.constantFrom(
    'HTTP/1.1 200 OK',
    '> GET / HTTP/1.1',
    '< HTTP/1.1 304',
    '<',
    '>',
    '* ',
    '',
    '\r\n',
    'A: b',
    '5',
    '0',
    'Transfer-Encoding: chunked',
    '{',
    '"log"',
    '[',
  )
  const text = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 20 })), { maxLength: 30 })
    .map((lines) => lines.join('\n'))

  it.each([
    ['readHttp', (given: string) => [readHttp(given)]],
    ['readCurl', readCurl],
    ['readHar', readHar],
    ['readJsonMessage', (given: string) => [readJsonMessage(given)]],
  ])('%s gives messages, or says what it expects', (_, read) => {
    fc.assert(
      fc.property(text, (given) => {
        try {
          for (const message of read(given)) ids(message)
        } catch (error) {
          expect((error as Error).name).toBe('ReadError')
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('reads entries of a HAR of any shape', () => {
    fc.assert(
      fc.property(fc.array(fc.object({ maxDepth: 4 })), (entries) => readHar({ log: { entries } }).forEach(ids)),
    )
  })

  it('takes no text twice: a megabyte of one line, and of many', () => {
    for (const piece of [
      'a',
      'a\n',
      '> a\n',
      '< HTTP/1.1 301 x\n',
      'HTTP/1.1 301 x\n\n',
      '1\r\na\r\n',
      'HTTP/1.1 100 x\r\n\r\n',
    ]) {
      for (const begin of ['', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '< HTTP/1.1 200 OK\n<\n']) {
        for (const read of [readHttp, readCurl]) {
          // Work that grows with the square of a megabyte would outlast the test.
          try {
            read(begin + piece.repeat(1e6 / piece.length))
          } catch (error) {
            expect((error as Error).name, piece).toBe('ReadError')
          }
        }
      }
    }
  })
})
