import { mkdirSync } from 'node:fs'
import { createSimulator, type Simulator } from '@statuskit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runFetch } from './program/client.ts'
import { folderOf, samplesOf } from './program/program.ts'
import { RUNNERS } from './targets.ts'
import { verifyCurl, verifyFetch } from './verify-client.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await createSimulator()
})
afterAll(() => simulator?.close())

const curl = await RUNNERS.curl.version()

describe.skipIf(curl === undefined)(curl === undefined ? 'curl: skipped, there is none here' : 'curl', () => {
  const folder = folderOf('curl')
  mkdirSync(folder, { recursive: true })

  it.each(samplesOf('curl'))('$status is had and shown', async ({ status, code }) => {
    expect(await verifyCurl(status, code, simulator, folder)).toEqual([])
  })
})

describe('fetch', () => {
  let printed: Readonly<Record<string, string>>
  beforeAll(async () => {
    printed = await runFetch(simulator)
  })

  it.each(samplesOf('fetch').map(({ status }) => status))('%i is handled', (status) => {
    expect(verifyFetch(status, printed[status])).toEqual([])
  })

  it('cannot see what its samples say that it cannot', async () => {
    await expect(fetch(`${simulator.url}/api/status/407`)).rejects.toThrow(TypeError)
    expect((await fetch(`${simulator.url}/api/status/103`)).status).toBe(200)
  })
})
