import { complain } from '../command/complain.ts'
import { nearestWords } from '../command/did-you-mean.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { type ExplainOptions, explain } from '../explain/explain.ts'
import { type Meaning, readStatus, statusAfterWords, suggestStatus } from '../explain/read-status.ts'

/**
 * Explains what a text names: a status, statuses to compare, a header, a rule, or else what a search finds. What takes longer
 * to load than a status is loaded only if the text names none.
 *
 * @throws {UsageError} when a word is one of the commands, misspelled
 */
export async function lookUp(
  words: readonly string[],
  options: ExplainOptions,
  commands: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const asked = words.join(' ').trim()
  const status = readStatus(asked)
  if (status !== undefined) return answer(status, options, io)
  const { compare, readComparison } = await import('../compare/compare.ts')
  const codes = readComparison(asked)
  if (codes !== undefined) return compare(codes, options, io)
  return (await lookUpName(asked, options, io)) ?? (await lookUpNear(asked, options, commands, io))
}

async function answer(meaning: Meaning | string, options: ExplainOptions, io: Io): Promise<ExitCode> {
  if (typeof meaning !== 'string') return explain(meaning, options, io)
  complain(io, meaning)
  return 1
}

/** Explains the header or the rule of that name. */
async function lookUpName(asked: string, options: ExplainOptions, io: Io): Promise<ExitCode | undefined> {
  const { findHeader } = await import('../header/header.ts')
  const header = findHeader(asked)
  if (header !== undefined) {
    const { explainHeader } = await import('../header/explain-header.ts')
    return explainHeader(header, options, io)
  }
  const { explainRule } = await import('../inspect/explain-rule.ts')
  const rule = explainRule(asked.toLowerCase())
  if (rule === undefined) return undefined
  const [option] = Object.keys(options)
  if (option !== undefined) throw new UsageError(`--${option} is for statuses: statuskit 405 --${option}`)
  await io.write(rule)
  return 0
}

/** Explains a status that the text describes or ends with, lists what a search finds, or suggests what was misspelled. */
async function lookUpNear(
  asked: string,
  options: ExplainOptions,
  commands: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const suggestion = suggestStatus(asked, commands) ?? (await suggestName(asked))
  if (suggestion !== undefined) return answer(`${JSON.stringify(asked)} is not a status. ${suggestion}`, options, io)
  const status = statusAfterWords(asked)
  if (status !== undefined) return explain(status, options, io)
  const { find, search } = await import('../find/find.ts')
  const [found, ...others] = search(asked)
  if (found !== undefined && others.length === 0) {
    const { code, vendor } = found
    const meaning = readStatus(vendor === undefined ? String(code) : `${code} ${vendor}`)
    if (meaning !== undefined) return answer(meaning, options, io)
  }
  if (Object.keys(options).length === 0) return find([asked], {}, io)
  return answer(
    `${JSON.stringify(asked)} is not a status. Search with statuskit find ${JSON.stringify(asked)}.`,
    options,
    io,
  )
}

/** A header or a rule that resembles a word with hyphens, or that begins with it. */
async function suggestName(asked: string): Promise<string | undefined> {
  if (!/^[a-z\d]+(?:-[a-z\d]+)+$/i.test(asked)) return undefined
  const { listHeaders } = await import('../header/header.ts')
  const { describeRules } = await import('@statuskit/inspector/rules')
  const names = [...listHeaders(), ...describeRules().map(({ id }) => id)]
  const near = names.filter((name) => name.startsWith(`${asked.toLowerCase()}-`))
  const [name] = near.length > 0 ? near : nearestWords(asked, names)
  return name && `Did you mean statuskit explain ${name}?`
}
