import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createSimulator, type Simulator, type SimulatorOptions } from '../src/index.ts'

/** A simulator for all tests of a file; what it remembers is forgotten before each. */
export function runSimulator(options: SimulatorOptions = {}): () => Simulator {
  let running: Simulator
  beforeAll(async () => {
    running = await createSimulator(options)
  })
  beforeEach(() => running.reset())
  afterAll(() => running.close())
  return () => running
}

/** Whether curl is there. */
export const HAS_CURL: boolean = spawnSync('curl', ['--version']).status === 0

/** Where Debian has Chromium. */
export const CHROMIUM = '/usr/bin/chromium'

/** Whether tests in a browser are passed over: never where CI counts on them. */
export const WITHOUT_CHROMIUM: boolean = !existsSync(CHROMIUM) && process.env.CI !== 'true'
