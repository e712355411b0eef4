import type { HttpMessage } from '../src/message/message.ts'
import { withDecodedBody } from '../src/readers/decode.ts'
import { withDigests } from '../src/readers/digests.ts'
import { type Case, parseCase } from '../src/rules/cases.ts'
import { describeRules, exampleOf, type RuleDescription, severityNote, showCase } from '../src/rules/describe.ts'
import { sectionTitles } from './index-of-sections.ts'

/** The rule reference: an index, and a section with cases for each rule. */
export function rulesPage(): string {
  const known = sectionTitles()
  const all = describeRules().map((rule) => ({
    ...rule,
    ...exampleOf(rule, readWhole),
  }))
  const groups = [...new Set(all.map(({ group }) => group))]
  const index = groups.map((group) => {
    const rules = all.filter((rule) => rule.group === group)
    return `### ${group}\n\n${rules.map(({ id, severity, level, message }) => `- [\`${id}\`](#${id}) (${severity}, ${level}): ${plain(message)}`).join('\n')}`
  })
  const sections = all.map((rule) => sectionOf(rule, known))
  return `<!-- Made by packages/inspector/scripts/generate.ts. Do not edit. -->

# The rules of the inspector

The inspector has ${all.length} rules. Each one has two grades:

- The **severity** says how much a finding matters. An error breaks clients or caches, a warning is a known hazard, and an
  info is something that works but could be better.
- The **level** says how strongly the cited sections require it: MUST, SHOULD or MAY. MUST includes a grammar, and what a
  recipient must ignore or reject. *Advice* means that no standard uses such a word.

A MUST is an error, a SHOULD is a warning, and a MAY or advice is an info. The section of a rule that differs says why.

Errors and warnings are in every profile; an info names its profile. A rule is skipped if it needs a fact that the source
doesn't show. Messages and fixes are shown as they read for the first case. In the cases, lines with \`>\` are the request,
lines with \`+\` are trailers, and the body follows an empty line. Bytes that can't be shown are escaped: \`\\r\` is a
carriage return, \`\\xE9\` the byte E9, and \`\\uFEFF\` a byte order mark.

## Index

${index.join('\n\n')}

## Rules

${sections.join('\n\n')}
`
}

function sectionOf(rule: RuleDescription, known: ReadonlyMap<string, string>): string {
  const { id, severity, level, reason, profile, message, fix, needs, references } = rule
  const profiles = severity === 'info' && profile !== 'default' ? `, in the profile \`${profile}\`` : ''
  const sources = references.map(
    ({ document, section = '', url }) =>
      `[${document}${/^\d/.test(section) ? `, section ${section}` : ''}, ${known.get(`${document} ${section}`)}](${url})`,
  )
  return [
    `### ${id}`,
    '',
    `**${severity}**${profiles}, **${level}**: ${plain(message)}`,
    '',
    `${plain(fix)} Source: ${sources.join('; ')}.`,
    ...(reason === undefined ? [] : ['', `Why ${severity}: ${plain(reason)}`]),
    ...(needs.length === 0 ? [] : ['', `Needs: ${needs.join(', ')}.`]),
    ...show('Fires for:', rule.fires, (each) => severityNote(rule, each, readWhole)),
    ...show('Silent for:', rule.silent),
    ...show('Skipped for:', rule.skipped),
  ].join('\n')
}

function readWhole(given: Case): HttpMessage {
  return withDecodedBody(withDigests(parseCase(given)))
}

function show(
  title: string,
  cases: readonly (readonly Case[])[],
  note: (each: readonly Case[]) => string = () => '',
): string[] {
  if (cases.length === 0) return []
  const blocks = cases.map((each) => `${each.map(showCase).join('\n\n    (then)\n\n')}${note(each)}`)
  // Markdown joins code that is only indented, unless something stands between.
  return ['', title, '', blocks.join('\n\n<!-- -->\n\n')]
}

/** Escapes markup, except in code, which Markdown shows as it is. */
function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('|', '\\|')))
    .join('')
}
