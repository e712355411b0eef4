import { complain } from '../command/complain.ts'
import { nearestWords } from '../command/did-you-mean.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { type ExplainOptions, explain } from '../explain/explain.ts'
import { codeWithLetters, type Meaning, readStatus, statusAfterWords, suggestStatus } from '../explain/read-status.ts'

/**
 * Explains what a text names: a status, statuses to compare, a header, a rule, or else what a search finds. If it has to be a
 * name, words aren't corrected for the search. What takes longer to load than a status is loaded only if the text names none.
 *
 * @throws {UsageError} when a word is one of the commands, misspelled
 */
export async function lookUp(
  words: readonly string[],
  options: ExplainOptions,
  commands: readonly string[],
  io: Io,
  isName = false,
): Promise<ExitCode> {
  const asked = askedBy(words)
  const status = readStatus(asked)
  if (status !== undefined) return answer(status, options, io)
  const { compare, readComparison } = await import('../compare/compare.ts')
  const codes = readComparison(asked)
  if (codes !== undefined) return compare(codes, options, io)
  const code = codeWithLetters(asked)
  if (code !== undefined) {
    complain(io, `${JSON.stringify(asked)} is not a status code. Showing ${code}.`)
    return lookUp([code], options, commands, io)
  }
  // In `header retry-after`, the first word says what the other one is.
  const [, name] = /^(?:header|field|rule)\s+(\S+)$/i.exec(asked) ?? []
  if (name !== undefined) {
    const exitCode = await lookUpName(name, options, io)
    if (exitCode !== undefined) return exitCode
    await expectNoName(name)
  }
  return (await lookUpName(asked, options, io)) ?? (await lookUpNear(words, options, commands, io, isName))
}

/** The words as one text. Names of headers are pasted with their colon. */
function askedBy(words: readonly string[]): string {
  return words.join(' ').trim().replace(/:$/, '')
}

async function answer(meaning: Meaning | string, options: ExplainOptions, io: Io): Promise<ExitCode> {
  if (typeof meaning !== 'string') return explain(meaning, options, io)
  complain(io, meaning)
  return 1
}

/** Explains the header or the rule of that name. */
async function lookUpName(asked: string, options: ExplainOptions, io: Io): Promise<ExitCode | undefined> {
  const { findHeader } = await import('../header/header.ts')
  // `Retry-After: 120` is a header with its value.
  // `cache control` is one that is typed as it is spoken.
  const header =
    findHeader(asked.replace(/^([\w-]+):.*$/s, '$1')) ??
    (asked.includes(' ') ? findHeader(asked.replaceAll(' ', '-')) : undefined)
  if (header !== undefined) {
    const { explainHeader } = await import('../header/explain-header.ts')
    return explainHeader(header, options, io)
  }
  const id = asked.toLowerCase()
  const { explainRule } = await import('../inspect/explain-rule.ts')
  const rule = explainRule(id, io)
  if (rule === undefined) return undefined
  const { json = false, ...others } = options
  const [option] = Object.keys(others)
  if (option !== undefined)
    throw new UsageError(`--${option} is not for rules. For all about this one, run statuskit explain ${id}.`)
  const { ruleAsJson } = await import('../inspect/list-rules.ts')
  await io.write((json ? ruleAsJson(id) : undefined) ?? rule)
  return 0
}

/** Explains a status that the text describes or ends with, lists what a search finds, or suggests what was misspelled. */
async function lookUpNear(
  words: readonly string[],
  options: ExplainOptions,
  commands: readonly string[],
  io: Io,
  isName: boolean,
): Promise<ExitCode> {
  const asked = askedBy(words)
  const suggestion = suggestStatus(words, commands)
  if (suggestion !== undefined) return answer(`${JSON.stringify(asked)} is not a status. ${suggestion}`, options, io)
  // Phrases have no hyphens, and a search for the parts of a name finds what nobody means.
  if (/^[a-z\d]+-[a-z\d-]*$/i.test(asked)) await expectNoName(asked)
  const status = statusAfterWords(asked)
  if (status !== undefined) return explain(status, options, io)
  const suggested = isName && Object.keys(options).length === 0 && (await suggestNames(asked, io))
  const { find, search } = await import('../find/find.ts')
  const { headersAbout } = await import('../find/headers-about.ts')
  const [found, ...others] = search(asked)
  const { match, headers } = headersAbout(asked)
  if (found !== undefined && others.length === 0 && match !== 'whole') {
    const { code, vendor } = found
    const meaning = readStatus(vendor === undefined ? String(code) : `${code} ${vendor}`)
    if (meaning !== undefined) return answer(meaning, options, io)
  }
  const [header, ...otherHeaders] = headers
  if (found === undefined && match === 'whole' && header !== undefined && otherHeaders.length === 0) {
    const exitCode = await lookUpName(header.name, options, io)
    if (exitCode !== undefined) return exitCode
  }
  if (isName && found === undefined && !asked.includes(' ')) {
    if (suggested) return 1
    await expectNoName(asked)
    return answer(
      `${JSON.stringify(asked)} is not a rule, a header or a status. To see all rules, run statuskit inspect --list.`,
      options,
      io,
    )
  }
  if (Object.keys(options).length === 0) return find([asked], {}, io)
  return answer(
    `${JSON.stringify(asked)} is not a status. Search with statuskit find ${JSON.stringify(asked)}.`,
    options,
    io,
  )
}

/** So many names that begin with the same word fit into a message. */
const MOST_NAMES = 8

/** Says which headers and rules have a word in their names: `cookie` is in Set-Cookie. */
async function suggestNames(asked: string, io: Io): Promise<boolean> {
  const { findHeader, listHeaders } = await import('../header/header.ts')
  const { listRuleIds } = await import('../inspect/explain-rule.ts')
  const word = asked.toLowerCase()
  const has = (name: string) => name.split('-').includes(word)
  const headers = listHeaders().filter(has)
  const names = [...headers.map((header) => findHeader(header)?.name ?? header), ...listRuleIds().filter(has)]
  const [name] = names
  if (name === undefined) return false
  const command = `statuskit ${headers.length > 0 ? name.toLowerCase() : `explain ${name}`}`
  complain(
    io,
    `Headers and rules with ${JSON.stringify(word)} in their names: ${listSome(names)}. To see one, run ${command}.`,
  )
  return true
}

/** The first names of a list. */
function listSome(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' and others' : ''}`
}

/**
 * Refuses a word that looks like a misspelled name, or like the beginning of one.
 *
 * @throws {UsageError} with the headers and rules that it could mean
 */
async function expectNoName(asked: string): Promise<void> {
  const { listHeaders } = await import('../header/header.ts')
  const { listRuleIds } = await import('../inspect/explain-rule.ts')
  const headers = listHeaders()
  const names = [...headers, ...listRuleIds()]
  const beginning = `${asked.toLowerCase().replace(/-+$/, '')}-`
  const near = names.filter((name) => name.startsWith(beginning))
  const [name, ...others] = near.length > 0 ? near : nearestWords(asked, names)
  if (name === undefined) return
  const command = `statuskit ${headers.includes(name) ? name : `explain ${name}`}`
  const meant =
    others.length === 0 || near.length === 0
      ? `Did you mean ${command}?`
      : `These begin with it: ${listSome(near)}. To see one, run ${command}.`
  throw new UsageError(`${JSON.stringify(asked)} is not a status, a header or a rule. ${meant}`)
}
