import { expect, it } from 'vitest'
import { HELP, readArguments, UsageError } from './arguments.ts'

it('reads all options', () => {
  const all = [
    '--port=8080',
    '--proxy-port',
    '0',
    '--host',
    '::1',
    '--seed',
    'x',
    '--allow-html',
    '--allow-external-redirects',
  ]
  expect(readArguments(all)).toEqual({
    port: 8080,
    proxyPort: 0,
    host: '::1',
    seed: 'x',
    allowHtml: true,
    allowExternalRedirects: true,
  })
  expect(readArguments([])).toMatchObject({ port: 0, proxyPort: 0 })
  expect(readArguments(['--help'])).toBe('help')
})

it.each([
  [['--port', 'abc'], '--port "abc" is no port: give a whole number from 0 to 65535; 0 takes a free one.'],
  [['--port', '70000'], '--port "70000" is no port'],
  [['--proxy-port='], '--proxy-port "" is no port'],
  [['--prot', '1'], "Unknown option '--prot'"],
  [['8080'], "Unexpected argument '8080'"],
  [['--port'], "Option '--port <value>' argument missing"],
])('says what is wrong with %j', (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError)
  expect(() => readArguments(args)).toThrow(message)
})

it('tells every option', () => {
  expect([...HELP.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name)).toEqual([
    'port',
    'proxy-port',
    'host',
    'seed',
    'allow-html',
    'allow-external-redirects',
    'help',
  ])
})
