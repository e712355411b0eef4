import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SCENARIOS } from '../src/scenario/scenarios.ts'
import { snippet } from '../src/snippet.ts'
import type { TargetId } from '../src/target/target.ts'
import { WRITERS } from '../src/target/writers.ts'

/** The result of running a target's samples. */
export interface Run {
  readonly target: TargetId
  /** The framework, runtime or program that has the version. */
  readonly framework: string
  readonly version: string
  /** The statuses whose samples ran correctly. */
  readonly ran: readonly number[]
  /** The statuses that the target can't send or see. */
  readonly cannot: readonly number[]
  /** The first 16 digits of the SHA-256 of all samples that were run. */
  readonly samples: string
}

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The file of runs, and the files generated from it. */
export const DATA: string = at('data/runs.json')
const CODE: string = at('src/runs.gen.ts')
const PAGE: string = at('../../docs/reports/snippets.md')

/** The stored runs. */
export function readRuns(): Run[] {
  return JSON.parse(readFileSync(DATA, 'utf8'))
}

/** The statuses and the hash of the current samples. */
export function samplesNow(target: TargetId): Pick<Run, 'ran' | 'cannot' | 'samples'> {
  const all = SCENARIOS.map(({ status }) => ({ status, code: snippet(status, target).code }))
  const hash = createHash('sha256')
  for (const { status, code } of all) hash.update(`${status}\n${code}\n`)
  return {
    ran: all.filter(({ code }) => code !== undefined).map(({ status }) => status),
    cannot: all.filter(({ code }) => code === undefined).map(({ status }) => status),
    samples: hash.digest('hex').slice(0, 16),
  }
}

/** The files of these runs, by path. */
export function filesOf(runs: readonly Run[]): Readonly<Record<string, string>> {
  const lines = runs.map((run) => `  ${JSON.stringify(run)}`)
  return { [DATA]: `[\n${lines.join(',\n')}\n]\n`, [CODE]: codeOf(runs), [PAGE]: pageOf(runs) }
}

function codeOf(runs: readonly Run[]): string {
  const lines = runs.map(({ target, framework, version }) => {
    return `  ${target}: { framework: '${framework}', version: '${version}' },`
  })
  return `// Made by scripts/run.ts from data/runs.json. Do not edit.
import type { TargetId } from './target/target.ts'

/** What the samples were run with. */
export const RUNS: Readonly<Record<TargetId, { readonly framework: string; readonly version: string }>> = {
${lines.join('\n')}
}
`
}

function pageOf(runs: readonly Run[]): string {
  const rows = runs.map(({ target, framework, version, ran, cannot }) => {
    const { label = target, side } = WRITERS.find(({ id }) => id === target) ?? {}
    return `| ${label} | ${side} | ${framework} ${version} | ${ran.length} | ${cannot.join(', ') || 'none'} |`
  })
  return `<!-- Written by \`pnpm --filter @statuskit/snippets run samples\`. Do not edit. -->

# Code samples and what they were run with

The page of each status and \`statuskit 405 --snippet go\` show a sample for each of the ${SCENARIOS.length} statuses that may be sent. Those for
servers were combined into one program per target, which got a request for every status. The status line, headers, body and
problem document of each response were checked. Those for clients were run against [the simulator](../../packages/simulator/README.md). Where a target
can't send a status, or a client can't see it, a sentence says why instead.

| target | side | run with | statuses run | cannot |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
