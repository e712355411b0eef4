import { expect, it } from 'vitest'
import { createRateLimit } from './rate-limit.ts'

it('allows that many calls in a window, then returns how long to wait', () => {
  let time = 5_000
  const secondsToWait = createRateLimit({ limit: 2, windowMs: 10_000, now: () => time })
  expect([secondsToWait(), secondsToWait(), secondsToWait()]).toEqual([0, 0, 10])
  time += 7_500
  expect(secondsToWait()).toBe(2.5)
  time += 2_499
  expect(secondsToWait()).toBe(0.001)
  time += 1
  expect([secondsToWait(), secondsToWait(), secondsToWait()]).toEqual([0, 0, 10])
})

it('counts separately in each server', () => {
  const options = { limit: 1, windowMs: 10_000, now: () => 0 }
  const [one, other] = [createRateLimit(options), createRateLimit(options)]
  expect([one(), other(), one()]).toEqual([0, 0, 10])
})
