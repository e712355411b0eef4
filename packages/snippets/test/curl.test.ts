import { mkdirSync } from 'node:fs'
import { createSimulator, type Simulator } from '@statuskit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderOf, samplesOf } from './program/program.ts'
import { RUNNERS } from './targets.ts'
import { verifyCurl } from './verify-client.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await createSimulator()
})
afterAll(() => simulator?.close())

const curl = await RUNNERS.curl.version()

describe.skipIf(curl === undefined)(curl === undefined ? 'curl: skipped, there is none here' : 'curl', () => {
  const folder = folderOf('curl')
  mkdirSync(folder, { recursive: true })

  it.each(samplesOf('curl'))('$status is requested and shown', async ({ status, code }) => {
    expect(await verifyCurl(status, code, simulator, folder)).toEqual([])
  })
})
