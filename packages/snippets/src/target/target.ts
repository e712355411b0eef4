import type { Scenario } from '../scenario/scenario.ts'

/** What a sample is written for. */
export type TargetId = 'curl' | 'fetch' | 'express' | 'fastify' | 'koa' | 'hono' | 'fastapi' | 'spring' | 'go'

/** A way to write samples. */
export interface Target {
  readonly id: TargetId
  /** Its name, `Express`. */
  readonly name: string
  /** The language, as syntax highlighters name it. */
  readonly language: string
  /** The side of the exchange that the code is for. */
  readonly side: 'client' | 'server'
  /** Writes the sample of a scenario. */
  write(scenario: Scenario): Written
}

/** A sample in parts: what a program needs once, and the code of this status. */
export interface Written {
  /** Imports and declarations before the code, a line or block each. */
  readonly preamble: readonly string[]
  /** The code; absent where the target cannot send the status. */
  readonly code?: string
  /** What to know; why, where there is no code. */
  readonly note?: string
}
