import { expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

it('counts down, and ends at the given path', () => {
  const planning = startPlanning()
  const query = '?via=308&to=%2Fapi%2Fstatus%2F204'
  const chain: [number, string | undefined][] = []
  for (let target: string | undefined = `/redirect/3${query}`; target?.startsWith('/redirect'); ) {
    const planned = planning.ask(target)
    target = field(planned, 'Location')
    chain.push([planned.status, target])
  }
  expect(chain).toEqual([
    [308, `/redirect/2${query}`],
    [308, `/redirect/1${query}`],
    [308, '/api/status/204'],
  ])
})

it('is a 302 to /get by default', () => {
  const planned = startPlanning().ask('/redirect/1/any/suffix')
  expect([planned.status, field(planned, 'Location')]).toEqual([302, '/get'])
})

it.each([
  ['/redirect/0', 'from 1 up'],
  ['/redirect/x', 'from 1 up'],
  ['/redirect', 'from 1 up'],
  ['/redirect/loop', 'use /seq/loop/302?location=/seq/loop/302'],
  ['/redirect/3/308', 'Use /redirect/3?via=308.'],
  ['/redirect/101', 'The limit "redirects" is 100'],
  ['/redirect/2?via=200', 'from 300 to 399'],
  ['/redirect/2?to=https://example.com/', 'allowExternalRedirects'],
  ['/redirect/2?to=//example.com/', 'allowExternalRedirects'],
  ['/redirect/2?to=/a%0D%0AX:y', 'control characters'],
  ['/redirect/2?location=/a', 'Set its end with "to"'],
])('%s is refused', (target, why) => {
  const planned = startPlanning().ask(target)
  expect(planned.status).toBe(400)
  expect(document(planned).detail).toContain(why)
})
