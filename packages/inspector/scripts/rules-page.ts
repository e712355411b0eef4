import type { Case } from '../src/rules/cases.ts'
import { describeRules, type RuleDescription, showCase } from '../src/rules/describe.ts'
import { DROPPED_RULES, RENAMED_RULES } from '../src/rules/dropped.ts'
import { sectionTitles } from './index-of-sections.ts'

/** The rule reference: an index, a section a rule with its cases, and the rules that are not here. */
export function rulesPage(): string {
  const known = sectionTitles()
  const all = describeRules()
  const groups = [...new Set(all.map(({ group }) => group))]
  const index = groups.map((group) => {
    const rules = all.filter((rule) => rule.group === group)
    return `### ${group}\n\n${rules.map(({ id, severity, message }) => `- [\`${id}\`](#${id}) (${severity}): ${plain(message)}`).join('\n')}`
  })
  const sections = all.map((rule) => sectionOf(rule, known))
  const dropped = Object.entries(DROPPED_RULES).map(([id, reason]) => `- \`${id}\`: ${reason}`)
  const merged = Object.entries(RENAMED_RULES).map(([id, other]) => `- \`${id}\`: part of [\`${other}\`](#${other})`)
  return `<!-- Made by packages/inspector/scripts/generate.ts. Do not edit. -->

# The rules of the inspector

${all.length} rules. Errors and warnings are in every profile; an info says which one has it. A rule that needs a fact that
the source does not show is skipped. In the cases, lines with \`>\` are the request, and what follows an empty line is
the content.

## Index

${index.join('\n\n')}

## Rules

${sections.join('\n\n')}

## Rules that are not here

They were considered; each has the reason why it would accuse wrongly or help nobody, or the rule that has taken it in.

${[...dropped, ...merged].join('\n')}
`
}

function sectionOf(rule: RuleDescription, known: ReadonlyMap<string, string>): string {
  const { id, severity, profile, message, fix, needs, references } = rule
  const profiles = severity === 'info' && profile !== 'default' ? `, in the profile \`${profile}\`` : ''
  const sources = references.map(
    ({ document, section = '', url }) =>
      `[${document}${/^\d/.test(section) ? `, section ${section}` : ''}, ${known.get(`${document} ${section}`)}](${url})`,
  )
  return [
    `### ${id}`,
    '',
    `**${severity}**${profiles}: ${plain(message)}.`,
    '',
    `${plain(fix)} Source: ${sources.join('; ')}.`,
    ...(needs.length === 0 ? [] : ['', `Needs: ${needs.join(', ')}.`]),
    ...show('Fires for:', rule.fires),
    ...show('Silent for:', rule.silent),
    ...show('Skipped for:', rule.skipped),
  ].join('\n')
}

function show(title: string, cases: readonly (readonly Case[])[]): string[] {
  if (cases.length === 0) return []
  const blocks = cases.map((each) => each.map(showCase).join('\n\n    (then)\n\n'))
  return ['', title, '', blocks.join('\n\n    ----\n\n')]
}

/** Places and angle brackets would be taken for markup. */
function plain(text: string): string {
  return text
    .replaceAll(/\{(\w+)\}/g, '*$1*')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
}
