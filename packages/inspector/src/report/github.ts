import type { Position } from '../message/message.ts'
import { withoutControls } from './control-characters.ts'
import { type Inspected, nameOf, sideOf } from './inspected.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * GitHub Actions annotations, one per line.
 *
 * @see {@link https://docs.github.com/actions/reference/workflow-commands-for-github-actions | workflow commands}
 */
export function formatGithub(results: readonly Inspected[]): string {
  return results
    .flatMap((result) =>
      result.findings.map(({ id, severity, level, message, fix, reference, side, position = result.position }) => {
        const file = result.source === undefined ? '' : `file=${property(result.source)},${lineOf(position)}`
        const text = `${nameOf(result)}${sideOf(side)}: ${message} ${fix} ${level}: ${reference.url}`
        return `::${COMMANDS[severity]} ${file}title=${property(id)}::${data(withoutControls(text))}\n`
      }),
    )
    .join('')
}

/** Annotations need a line. */
function lineOf({ line, column }: Position = { line: 1 }): string {
  return `line=${line},${column === undefined ? '' : `col=${column},`}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
