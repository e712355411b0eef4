import { createSimulator, type Simulator } from '@statuskit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runFetch } from './program/client.ts'
import { samplesOf } from './program/program.ts'
import { verifyFetch } from './verify-client.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await createSimulator()
})
afterAll(() => simulator?.close())

describe('fetch with the built packages', () => {
  let printed: Readonly<Record<string, string>>
  beforeAll(async () => {
    printed = await runFetch(simulator)
  })

  it.each(samplesOf('fetch').map(({ status }) => status))('%i is handled', (status) => {
    expect(verifyFetch(status, printed[status])).toEqual([])
  })

  it("can't see the statuses that its samples say are hidden", async () => {
    await expect(fetch(`${simulator.url}/api/status/407`)).rejects.toThrow(TypeError)
    expect((await fetch(`${simulator.url}/api/status/103`)).status).toBe(200)
  })
})
