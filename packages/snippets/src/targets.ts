import { RUNS } from './runs.gen.ts'
import type { TargetId, Writer } from './target/target.ts'
import { WRITERS } from './target/writers.ts'

/** A target of samples. */
export interface Target {
  readonly id: TargetId
  /** Its display name, `Go net/http`. */
  readonly label: string
  /** The language of the samples, as syntax highlighters name it. */
  readonly language: Writer['language']
  /** Whether the samples request a status or send it. */
  readonly side: 'client' | 'server'
  /** The framework, runtime or program that the samples were tested with. */
  readonly framework: string
  /** Its version. */
  readonly version: string
}

/** All targets, in display order. */
export const TARGETS: readonly Target[] = /* @__PURE__ */ WRITERS.map(({ id, label, language, side }) => {
  const { framework, version } = RUNS[id]
  return { id, label, language, side, framework, version }
})
