import { findStatusByPhrase } from '@statuskit/core'
import { complain } from '../command/complain.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { documentOf, type ExplainOptions } from '../explain/explain.ts'
import { type Meaning, readStatus } from '../explain/read-status.ts'
import { formatComparison } from './format-comparison.ts'
import { sidesOf } from './sides.ts'

/** The most codes that the site and a terminal have room for. */
const MOST = 4

/** Words between and around statuses that are compared: `compare 401 403`, `created vs accepted`. */
const AROUND = /^(?:compare|difference|between|vs\.?|versus|and|or|with|to)$/i

/** The codes to compare, if a text only names several: `401 403`, `401 vs 403`, `201, accepted`; otherwise `undefined`. */
export function readComparison(text: string): readonly string[] | undefined {
  const words = text.split(/[\s,/]+/).filter((word) => word !== '' && !AROUND.test(word))
  const codes = new Set<string>()
  for (let at = 0; at < words.length; ) {
    const named = statusAt(words, at)
    if (named === undefined) return undefined
    codes.add(named.code)
    at = named.end
  }
  return codes.size > 1 ? [...codes] : undefined
}

/** The status that words name from a place on, and where its name ends. A longer phrase goes before a shorter one. */
function statusAt(words: readonly string[], at: number): { readonly code: string; readonly end: number } | undefined {
  const word = words[at] ?? ''
  if (/^\d+$/.test(word)) return { code: word, end: at + 1 }
  for (let end = words.length; end > at; end--) {
    const code = findStatusByPhrase(words.slice(at, end).join(' '))?.code
    if (code !== undefined) return { code: String(code), end }
  }
  return undefined
}

/** Compares statuses. */
export async function compare(codes: readonly string[], options: ExplainOptions, io: Io): Promise<ExitCode> {
  const { json = false, web = false, full = false, snippet } = options
  if (full || snippet !== undefined)
    throw new UsageError(`${full ? '--full' : '--snippet'} is for one status: statuskit ${codes[0]}`)
  if (codes.length > MOST) throw new UsageError(`You named ${codes.length} statuses. Compare at most ${MOST}.`)
  const read = codes.map((code) => readStatus(code))
  const [unknown] = read.filter((each) => typeof each === 'string')
  if (unknown !== undefined) {
    complain(io, unknown)
    return 1
  }
  const meanings = read.filter((each) => typeof each === 'object')
  if (web) {
    const { showPage } = await import('../web/show-page.ts')
    return showPage(pageOf(meanings), io)
  }
  await io.write(
    json
      ? `${JSON.stringify(meanings.map(documentOf), undefined, 2)}\n`
      : formatComparison(sidesOf(meanings), pageCommand(meanings), io.columns, io.color),
  )
  return 0
}

/** The command that opens the page of the comparison. The site compares registered codes only. */
function pageCommand(meanings: readonly Meaning[]): string | undefined {
  return meanings.every(({ status }) => status !== undefined)
    ? `statuskit ${meanings.map(({ code }) => code).join(' ')} --web`
    : undefined
}

/** The path of the comparison in the site, which knows registered codes. */
function pageOf(meanings: readonly Meaning[]): string {
  const vendors = meanings.filter(({ status }) => status === undefined).map(({ code }) => code)
  if (vendors.length > 0)
    throw new UsageError(
      `The site compares registered codes only. Leave out ${vendors.join(' and ')}, or leave out --web.`,
    )
  return `/compare/#${meanings.map(({ code }) => code).join(',')}`
}
