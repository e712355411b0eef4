import { expect, it } from 'vitest'
import { createHandler } from '../fetch.ts'
import { createSimulator } from '../node/simulator.ts'

// As JavaScript calls them.
type Method = (...given: unknown[]) => Promise<unknown>

it.each([
  [[], "The key of hits() is undefined. Pass the key of a sequence as a string: hits('shop') for /seq/shop/503,200."],
  [[7], "The key of hits() is 7. Pass the key of a sequence as a string: hits('7') for /seq/7/503,200."],
  [[''], "The key of hits() is ''."],
  [[{ key: 'a' }], 'Pass the key of a sequence as a string'],
])('hits(...%j) is refused', async (given, message) => {
  await using sim = await createSimulator()
  for (const { hits } of [sim, createHandler()]) await expect((hits as Method)(...given)).rejects.toThrow(message)
})

it('refuses a caller if callers are not counted apart', async () => {
  await using sim = await createSimulator()
  await expect(sim.hits('shop', 'ann')).rejects.toThrow('Set namespaceBy, or pass only the key.')
  await using apart = await createSimulator({ namespaceBy: 'X-Api-Key' })
  expect([await apart.hits('shop', 'ann'), await apart.hits('shop')]).toEqual([0, 0])
})

it('refuses to reset a single key, but accepts the context of a test runner', async () => {
  await using sim = await createSimulator()
  await fetch(`${sim.url}/seq/orders/200`)
  for (const { reset } of [sim, createHandler()])
    await expect((reset as Method)('orders')).rejects.toThrow('send a DELETE request to /seq/orders')
  expect(await sim.hits('orders')).toBe(1)
  await (sim.reset as Method)({ task: {} })
  expect(await sim.hits('orders')).toBe(0)
})

it('refuses a time to finish that is not a number of milliseconds', async () => {
  await using sim = await createSimulator()
  const close = sim.close as Method
  await expect(close(5000)).rejects.toThrow('Write close({ graceMs: 5000 }).')
  for (const graceMs of ['5 s', -1, Number.NaN, null])
    await expect(close({ graceMs })).rejects.toThrow('Use a number of milliseconds from 0 up, such as 5000.')
  expect((await fetch(`${sim.url}/healthz`)).status).toBe(200)
  await close({ task: {} })
})
