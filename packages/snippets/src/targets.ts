import { RUNS } from './runs.gen.ts'
import type { TargetId, Writer } from './target/target.ts'
import { WRITERS } from './target/writers.ts'

/** What there are samples for. */
export interface Target {
  readonly id: TargetId
  /** Its name for people, `Go net/http`. */
  readonly label: string
  /** The language of the samples, as syntax highlighters name it. */
  readonly language: Writer['language']
  /** Whether the samples ask for a status or send it. */
  readonly side: 'client' | 'server'
  /** What the samples were run with: a framework, a runtime or a program. */
  readonly framework: string
  /** Its version. */
  readonly version: string
}

/** All targets, in the order in which to show them. */
export const TARGETS: readonly Target[] = /* @__PURE__ */ WRITERS.map(({ id, label, language, side }) => {
  const { framework, version } = RUNS[id]
  return { id, label, language, side, framework, version }
})
