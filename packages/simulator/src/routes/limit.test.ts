import { expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

it('allows that many in a window, then says when it ends', () => {
  let now = 0
  const planning = startPlanning({}, () => now)
  const answers: (string | number | undefined)[][] = []
  for (const at of [0, 1000, 2000, 9100, 9999, 10_000]) {
    now = at
    const planned = planning.ask('/limit/a/2/10/suffix')
    answers.push([planned.status, field(planned, 'RateLimit'), field(planned, 'Retry-After')])
    expect(field(planned, 'RateLimit-Policy')).toBe('"window";q=2;w=10')
  }
  expect(answers).toEqual([
    [200, '"window";r=1;t=10', undefined],
    [200, '"window";r=0;t=9', undefined],
    [429, '"window";r=0;t=8', '8'],
    [429, '"window";r=0;t=1', '1'],
    [429, '"window";r=0;t=1', '1'],
    [200, '"window";r=1;t=10', undefined],
  ])
  expect(planning.ask('/limit/b/2/10').status).toBe(200)
})

it('sends the requested Retry-After', () => {
  const planning = startPlanning()
  planning.ask('/limit/a/1/10')
  expect(field(planning.ask('/limit/a/1/10?retry-after=99'), 'Retry-After')).toBe('99')
})

it.each([
  ['/limit', 'empty'],
  ['/limit/a', 'a key of your choice, a number of requests and a number of seconds, as in /limit/shop/10/60.'],
  ['/limit/5/60', 'a key of your choice, a number of requests and a number of seconds, as in /limit/shop/5/60.'],
  ['/limit/a/0/10', 'from 1 up'],
  ['/limit/a/1/1.5', 'from 1 up'],
  ['/limit/a/1000001/10', 'The limit "window"'],
  ['/limit/a/1/3601', 'The limit "windowSeconds" is 3600'],
  [`/limit/${'k'.repeat(129)}/1/1`, 'The limit "key"'],
])('%s is refused', (target, why) => {
  const planned = startPlanning().ask(target)
  expect(planned.status).toBe(400)
  expect(document(planned).detail).toContain(why)
})

it('remembers a limited number of keys', () => {
  const planning = startPlanning()
  for (let key = 0; key < 10_100; key++) planning.ask(`/limit/${key}/1/10`)
  expect(planning.store.windows.size).toBe(10_000)
})
