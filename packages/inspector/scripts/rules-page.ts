import type { Case } from '../src/rules/cases.ts'
import { describeRules, type RuleDescription, showCase } from '../src/rules/describe.ts'
import { sectionTitles } from './index-of-sections.ts'

/** The rule reference: an index, and a section for each rule with its cases. */
export function rulesPage(): string {
  const known = sectionTitles()
  const all = describeRules()
  const groups = [...new Set(all.map(({ group }) => group))]
  const index = groups.map((group) => {
    const rules = all.filter((rule) => rule.group === group)
    return `### ${group}\n\n${rules.map(({ id, severity, message }) => `- [\`${id}\`](#${id}) (${severity}): ${plain(message)}`).join('\n')}`
  })
  const sections = all.map((rule) => sectionOf(rule, known))
  return `<!-- Made by packages/inspector/scripts/generate.ts. Do not edit. -->

# The rules of the inspector

${all.length} rules. Errors and warnings are in every profile; an info says which one has it. A rule that needs a fact that
the source does not show is skipped. In the cases, lines with \`>\` are the request, and what follows an empty line is
the content.

## Index

${index.join('\n\n')}

## Rules

${sections.join('\n\n')}
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
