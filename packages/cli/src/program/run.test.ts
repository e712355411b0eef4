import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'
import { EXAMPLES } from './help.ts'

describe('a mistake gets a message that says what to do, and exit code 2', () => {
  it.each([
    ['407 --jsn', "unknown option '--jsn'\n(Did you mean --json?)"],
    ['find', "missing required argument 'words'"],
    ['find 407', 'find searches for words. To explain a number, run statuskit 407.'],
    ['list 404', 'list takes options only. To explain a status: statuskit 404'],
    ['list 4XX', 'list takes options only: statuskit list --class 4xx'],
    ['list --class 6xx', '"6xx" is not a class. Use 1xx to 5xx, or informational, successful'],
    ['list --class cleint-error', '"cleint-error" is not a class. Did you mean client-error?'],
    ['list --requires alow', 'No status requires "alow". Did you mean Allow?'],
    ['list --requires zeppelin', 'No status requires "zeppelin". Use one of Allow, Cache-Control, Connection'],
    ['serve --port abc', "argument 'abc' is invalid. Use a whole number from 0 to 65535"],
    ['serve --proxy-port 70000', "argument '70000' is invalid. Use a whole number from 0 to 65535"],
    ['serve --prot 1', "unknown option '--prot'\n(Did you mean --port?)"],
    ['serve 8080', 'serve takes options only: statuskit serve --port 8080'],
    ['serve here', 'serve takes options only: statuskit serve --port 3000'],
    [
      '4044',
      '4044 is not a status code. Give a number from 100 to 599, or a phrase: statuskit 404, statuskit not found.',
    ],
    ['99', '99 is not a status code'],
    ['600', '600 is not a status code'],
    ['5xx', '5xx is a class of statuses. To see them, run statuskit list --class 5xx.'],
    ['inspect', 'statuskit inspect: Standard input is empty. Pass a URL or a file, or pipe a response in.'],
    ['inspect --forma json', 'There is no option --forma. Did you mean --format?'],
    ['inspect nothing-of-that-name', 'There is no file nothing-of-that-name.'],
  ])('statuskit %s', async (line, message) => {
    const { code, output, errors } = await runCommand(line.split(' '))
    expect([code, output]).toEqual([2, ''])
    expect(errors).toMatch(/^statuskit/)
    expect(errors).toContain(message)
  })
})

describe('a lookup without a result ends with 1', () => {
  it.each([
    ['299', '299 is not registered, and we know of no vendor that uses it. Clients treat it like 200 OK'],
    ['not fuond', '"not fuond" is not a status. Did you mean "Not Found"?'],
    ['paylod too large', 'Did you mean "Payload Too Large"?'],
    ['clint closed request', 'Did you mean "Client Closed Request"?'],
    ['serv', '"serv" is not a status. Did you mean the command statuskit serve?'],
    ['fnd slow down', 'Did you mean the command statuskit find?'],
    ['explain 401', '"explain 401" is not a status. Type the code or the phrase alone: statuskit 401'],
    ['show me not found', 'Type the code or the phrase alone: statuskit not found'],
    ['describe 520', 'Type the code or the phrase alone: statuskit 520'],
    ['find-me 299', 'Search with statuskit find "find-me 299".'],
    ['explain zeppelin', 'Search with statuskit find "explain zeppelin".'],
    ['zeppelin', 'Search with statuskit find "zeppelin".'],
    [
      'find zeppelin',
      'No status matches "zeppelin". Try fewer or different words. To see all codes, run statuskit list.',
    ],
    ['find slow dwon', 'No status matches "slow dwon". Did you mean "slow down"?'],
    ['list --class 1xx --retryable', 'No status matches all of these filters.'],
  ])('statuskit %s', async (line, message) => {
    const { code, output, errors } = await runCommand(line.split(' '))
    expect([code, output]).toEqual([1, ''])
    expect(errors).toContain(message)
  })
})

describe('help', () => {
  it('goes to standard output with --help, and to standard error with exit code 2 without arguments', async () => {
    const asked = await runCommand(['--help'])
    expect([asked.code, asked.errors]).toEqual([0, ''])
    expect(asked.output).toContain('Usage: statuskit <status> [options]\n       statuskit <command> …\n')
    expect(await runCommand([])).toEqual({ code: 2, output: '', errors: asked.output })
  })

  it.each(['', 'find', 'list', 'serve'])('of "%s" has examples, and fits in 80 columns', async (command) => {
    const { code, output } = await runCommand([...command.split(' ').filter(Boolean), '--help'])
    expect(code).toBe(0)
    expect(output).toContain(`Examples:\n  statuskit ${command}`)
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('of inspect comes from inspect itself', async () => {
    const { code, output } = await runCommand(['inspect', '--help'])
    expect(code).toBe(0)
    expect(output).toMatch(/^statuskit inspect <url \| file \| -> …\n/)
    expect(output).toContain('--fail-on')
  })

  it.each(Object.values(EXAMPLES).flatMap((text) => text.split('\n').slice(1)))(
    'has an example that works: %s',
    async (line) => {
      const args = line.trim().split(' ').slice(1)
      // Use free ports, because other servers may be running.
      const { code, output, errors } = await runCommand(args.map((arg) => (/^300\d$/.test(arg) ? '0' : arg)))
      expect(code, errors).toBe(0)
      expect(output).not.toBe('')
    },
  )

  it('prints the version', async () => {
    const { code, output } = await runCommand(['--version'])
    expect(code).toBe(0)
    expect(output).toMatch(/^\d+\.\d+\.\d+.*\n$/)
  })
})

describe('statuskit inspect', () => {
  const input = () => Readable.from(['HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n'])

  it('reads the output of curl, and ends with 1 for an error', async () => {
    const { code, output, errors } = await runCommand(['inspect', '-'], { input: input() })
    expect([code, errors]).toEqual([1, ''])
    expect(output).toContain('status-405-missing-allow')
  })

  it('passes on options that other commands have too', async () => {
    const { code, output } = await runCommand(['inspect', '--format', 'json', '--fail-on', 'never', '-'], {
      input: input(),
    })
    expect(code).toBe(0)
    expect(JSON.parse(output).results).toHaveLength(1)
  })
})
