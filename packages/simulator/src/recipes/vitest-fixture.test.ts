import { createSimulator, type Simulator } from '@statuskit/simulator'
import { test as base, expect } from 'vitest'

const test = base.extend<{ sim: Simulator }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of other fixtures from the pattern.
  sim: async ({}, use) => {
    const sim = await createSimulator()
    await use(sim)
    await sim.close()
  },
})

test('the client gives up after a 404', async ({ sim }) => {
  const response = await fetch(`${sim.url}/seq/orders/404,200`)
  expect(response.status).toBe(404)
  expect(await sim.hits('orders')).toBe(1)
})
