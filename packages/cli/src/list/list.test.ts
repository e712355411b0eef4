import { VENDOR_STATUSES } from '@statuskit/core/vendor'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'

async function codesOf(...args: string[]): Promise<number[]> {
  const { output } = await runCommand(['list', ...args])
  return [...output.matchAll(/^ {2}(\d{3}) /gm)].map(([, code]) => Number(code))
}

it('lists all 64 registered statuses by class, with notes', async () => {
  const { code, output } = await runCommand(['list'])
  expect(code).toBe(0)
  expect(await codesOf()).toHaveLength(64)
  expect(output.split('\n').filter((line) => /^\w/.test(line))).toEqual([
    'informational',
    'successful',
    'redirection',
    'client error',
    'server error',
  ])
  expect(output).toMatch(/^ {2}305 Use Proxy \(deprecated\)$/m)
  expect(output).toMatch(/^ {2}306 \(Unused\)$/m)
  expect((await runCommand(['list', '4xx'], { columns: 60 })).output).toMatch(/^ {2}418 I'm a teapot \(unused\)$/m)
  expect(output).toMatch(/^ {2}404 Not Found$/m)
})

describe('filters', () => {
  it.each([
    // RFC 9110, section 15.1.
    [['--cacheable'], [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]],
    [['--retryable'], [408, 421, 425, 429, 500, 502, 503, 504]],
    [['1xx'], [100, 101, 102, 103, 104]],
    [['1XX'], [100, 101, 102, 103, 104]],
    [['--requires', 'www-authenticate'], [401]],
    [
      ['--requires', 'Upgrade'],
      [101, 426],
    ],
    [
      ['4xx', '--cacheable'],
      [404, 405, 410, 414, 451],
    ],
  ])('%j', async (args, codes) => {
    expect(await codesOf(...args)).toEqual(codes)
  })

  it('add a note for each filter', async () => {
    expect((await runCommand(['list', '--retryable'])).output).toContain(
      `429 Too Many Requests      retried after a delay

server error
  500 Internal Server Error  retried if the method is idempotent`,
    )
    expect((await runCommand(['list', '--requires', 'etag'])).output).toContain(
      '206 Partial Content  ETag, when a 200 response would have carried it',
    )
  })
})

it('prints the data of the table as JSON', async () => {
  const statuses = JSON.parse((await runCommand(['list', '--json', '5xx', '--retryable'])).output)
  expect(statuses.map(({ code }: { code: number }) => code)).toEqual([500, 502, 503, 504])
  expect(statuses[2]).toMatchObject({ phrase: 'Service Unavailable', clientAction: { action: 'repeat-after-delay' } })
})

it('prints an empty list as JSON', async () => {
  expect(await runCommand(['list', '--json', '1xx', '--cacheable'])).toMatchObject({
    code: 1,
    output: '[]\n',
  })
})

describe('--vendor', () => {
  it('lists the codes of all vendors with their meanings', async () => {
    const { output } = await runCommand(['list', '--vendor'])
    expect([...output.matchAll(/^ {2}\d{3}\b/gm)]).toHaveLength(VENDOR_STATUSES.length)
    expect(output).toContain('\nnginx\n  444 Close\n      ')
    expect(output).toMatch(/^ {2}460\n {6}\S/m)
  })

  it.each([
    [
      ['--vendor', 'cloudflare', '5xx'],
      [520, 521, 522, 523, 524, 525, 526, 530],
    ],
    [
      ['--vendor', '4xx'],
      [419, 420, 420, 440, 444, 449, 451, 460, 463, 464, 494, 495, 496, 497, 498, 499, 499],
    ],
    [
      ['--vendor', 'arcgis'],
      [498, 499],
    ],
    [['--vendor', 'Qualys SSL Labs'], [529]],
  ])('%j', async (args, codes) => {
    const statuses = JSON.parse((await runCommand(['list', '--json', ...args])).output)
    expect(statuses.map(({ code }: { code: number }) => code).sort()).toEqual(codes)
  })
})

it.each([40, 60, 80])('fits in %i columns', async (columns) => {
  for (const args of [[], ['--retryable'], ['--requires', 'etag'], ['--vendor']]) {
    const { output } = await runCommand(['list', ...args], { columns })
    expect(output.split('\n').filter((line) => line.length > columns)).toEqual([])
  }
})
