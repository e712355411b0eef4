import { parseArgs } from 'node:util'

/**
 * What the arguments of a script select: names, or all when there is none, and `--write` where the script takes it. A name or
 * an option that doesn't exist ends the script, because a misspelled one would run nothing, or everything.
 *
 * @param {string} kind What a name stands for: `part`.
 * @param {readonly string[]} known
 * @param {readonly string[]} [flags] The options without a value, without their dashes.
 * @returns {{ selected: string[], flags: Readonly<Record<string, boolean | undefined>> }}
 */
export function selection(kind, known, flags = []) {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: /** @type {const} */ ('boolean') }]))
  const { values, positionals } = parseArgs({ allowPositionals: true, options, strict: false })
  const strange = Object.keys(values).filter((flag) => !flags.includes(flag))
  const unknown = positionals.filter((name) => !known.includes(name))
  const usage = [...flags.map((flag) => `--${flag}`), ...known].join(', ')
  if (strange.length > 0) end(`Unknown option --${strange.join(', --')}. Use ${usage}.`)
  if (unknown.length > 0) end(`Unknown ${kind} ${unknown.join(', ')}. Use ${usage}.`)
  const selected = known.filter((name) => positionals.length === 0 || positionals.includes(name))
  return { selected, flags: values }
}

function end(message) {
  console.error(message)
  process.exit(2)
}
