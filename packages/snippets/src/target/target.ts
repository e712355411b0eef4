import type { Scenario } from '../scenario/scenario.ts'

/** The targets of samples. */
export type TargetId = 'curl' | 'fetch' | 'express' | 'fastify' | 'koa' | 'hono' | 'fastapi' | 'spring' | 'go'

/** A writer of samples. */
export interface Writer {
  readonly id: TargetId
  /** Its name, `Express`. */
  readonly label: string
  /** The language of the samples, as syntax highlighters name it. */
  readonly language: 'bash' | 'typescript' | 'python' | 'java' | 'go'
  /** Whether the samples are for a client or a server. */
  readonly side: 'client' | 'server'
  /** The sample of a scenario. */
  write(scenario: Scenario): Written
}

/** Code with a note, or the reason why there is none. */
export type Written =
  | { readonly code: string; readonly note?: string }
  | { readonly code?: never; readonly note: string }
