import { expect, test } from 'vitest'
import { showsOutput, stepsOf } from './output.mjs'

test('a command goes on after a line that ends with a backslash', () => {
  const text = '$ curl -s \\\n    http://127.0.0.1:3000/\n{"a":1}\n$ echo\n$ printf a\na\nb\n'
  expect(stepsOf(text)).toEqual([
    { command: 'curl -s \\\n    http://127.0.0.1:3000/', output: '{"a":1}\n' },
    { command: 'echo', output: '' },
    { command: 'printf a', output: 'a\nb\n' },
  ])
})

test('JSON on several lines equals JSON on one line, also after a status', () => {
  const page = '404 application/problem+json {\n  "status": 404,\n  "errors": [{ "pointer": "#/a" }]\n}\nOK'
  expect(showsOutput(page, '404 application/problem+json {"status":404,"errors":[{"pointer":"#/a"}]}\r\nOK\r\n')).toBe(
    true,
  )
  expect(showsOutput('{\n  "status": 404\n}', '{"status":405}')).toBe(false)
  expect(showsOutput('{"a":1,"b":2}', '{"b":2,"a":1}')).toBe(false)
})

test('a line that is too wide is broken, with an indent or without', () => {
  const words = 'fix  '.concat('list the methods '.repeat(5), 'and more')
  expect(
    showsOutput('first\nfix  list the methods\n     '.concat(words.slice(22), '\nlast'), `first\n${words}\nlast`),
  ).toBe(true)
  expect(showsOutput(`first\n${words.slice(0, 30)}\nlast`, `first\n${words}\nlast`)).toBe(false)
  expect(showsOutput(words.slice(0, 30), words)).toBe(false)
  expect(showsOutput(`${words}\nmore`, words)).toBe(false)
})

test('a line that has room is not broken, nor what only looks like JSON', () => {
  expect(showsOutput('a\nb', 'a b')).toBe(false)
  expect(showsOutput('{\n  status: 404,\n}', '{\n  status: 404,\n}')).toBe(true)
  expect(showsOutput('{\n  status: 404,\n}', '{ status: 404 }')).toBe(false)
})

test('nothing is left out', () => {
  expect(showsOutput('a', 'a\nb')).toBe(false)
  expect(showsOutput('a\nb', 'a')).toBe(false)
  expect(showsOutput('', '')).toBe(true)
  expect(showsOutput('', 'a')).toBe(false)
})
