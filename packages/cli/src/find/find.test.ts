import { expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'

it('lists the matches, best first, registered codes before those of vendors', async () => {
  const { code, output } = await runCommand(['find', 'too large'])
  expect(code).toBe(0)
  expect(output).toMatch(
    /^413 Content Too Large\n {4}The body of the request is larger than the server will accept\.\n431 Request Header Fields Too Large\n/,
  )
  expect(output.match(/^\d.*/gm)?.at(-1)).toBe('494 Request Header Or Cookie Too Large (nginx, not registered)')
})

it.each([
  [['slow', 'down'], '429 Too Many Requests'],
  [['client disconnected'], '499 Client Closed Request (nginx, not registered)'],
])('%j finds %s', async (words, first) => {
  expect((await runCommand(['find', ...words])).output.split('\n')[0]).toBe(first)
})

it('prints JSON', async () => {
  const [found] = JSON.parse((await runCommand(['find', 'client disconnected', '--json'])).output)
  expect(found).toEqual({
    code: 499,
    phrase: 'Client Closed Request',
    vendor: 'nginx',
    summary: 'The client closed the connection before nginx could send the response.',
  })
})

it('prints an empty list as JSON, and says why', async () => {
  const { code, output, errors } = await runCommand(['find', 'zeppelin', '--json'])
  expect([code, output]).toEqual([1, '[]\n'])
  expect(errors).toContain('No status matches "zeppelin"')
})
