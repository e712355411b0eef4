import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepsOf } from '../../checks/readme/output.mjs'
import { ROOT } from '../../workspace/packages.mjs'

/**
 * The files and commands that docs/frameworks/fetch-handlers.md shows below a heading: its `ts app` blocks, whose first line names the
 * file, and its `console` blocks.
 */
export function readSection(heading) {
  const guide = readFileSync(join(ROOT, 'docs/frameworks/fetch-handlers.md'), 'utf8')
  const section = guide.split(/^## /m).find((each) => each.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`docs/frameworks/fetch-handlers.md has no heading "${heading}"`)
  const files = [...section.matchAll(/^```ts app\n\/\/ (\S+)\n(.*?)^```$/gms)].map(([, path, text]) => [path, text])
  const steps = [...section.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, text]) => stepsOf(text))
  return { files, steps }
}
