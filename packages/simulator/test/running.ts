import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createSimulator, type Simulator, type SimulatorOptions } from '../src/index.ts'

/** A simulator for all tests of a file; it is reset before each. */
export function runSimulator(options: SimulatorOptions = {}): () => Simulator {
  let running: Simulator
  beforeAll(async () => {
    running = await createSimulator(options)
  })
  beforeEach(() => running.reset())
  afterAll(() => running.close())
  return () => running
}

/** Whether curl is installed. */
export const HAS_CURL: boolean = spawnSync('curl', ['--version']).status === 0

/** The path of Chromium on Debian. */
export const CHROMIUM = '/usr/bin/chromium'

/** Whether to skip browser tests: never in CI. */
export const WITHOUT_CHROMIUM: boolean = !existsSync(CHROMIUM) && process.env.CI !== 'true'
