import { expect, it } from 'vitest'
import { encodeUtf8 } from '../../fields/utf8.ts'
import { inspect } from '../../inspect/inspect.ts'
import { readRefused } from './refused-response.ts'

const idsOf = (text: string) => {
  const message = readRefused(encodeUtf8(text), {})
  return message && inspect(message).map(({ id }) => id)
}

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-A : b\r\n'

it('does not hold the part of a body that had not arrived against the response', () => {
  expect(idsOf(`${HEAD}Content-Length: 50\r\n\r\nhello`)).toEqual(['field-name-invalid'])
  expect(idsOf('HTTP/1.1 200 OK\r\nBad Name: x\r\nContent-Type: application/json\r\n\r\n{"a":')).toEqual([
    'field-name-invalid',
  ])
})

it('has the whole body if it is there, or more of it', () => {
  expect(idsOf(`${HEAD}Content-Length: 2\r\n\r\nhello`)).toEqual(['cl-body-mismatch', 'field-name-invalid'])
})

it.each(['', 'hello', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nhello'])('finds no error in %j', (text) => {
  expect(idsOf(text)).toBeUndefined()
})
