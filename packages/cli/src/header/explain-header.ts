import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import type { ExplainOptions } from '../explain/explain.ts'
import { createText, type Text } from '../terminal/text.ts'
import type { CarryingStatus, Header } from './header.ts'
import type { HeaderValue } from './header-text.ts'

const REQUIREMENTS: Readonly<Record<CarryingStatus['requirement'], string>> = {
  required: 'must send it',
  recommended: 'should send it',
  optional: 'may send it',
}

/** Explains a response header: what it is for, what to write, which statuses carry it, which rules check it, and where its page is. */
export async function explainHeader(
  header: Header,
  { json = false, web = false, full = false, snippet }: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  const address = header.name.toLowerCase()
  if (full || snippet !== undefined)
    throw new UsageError(
      `${full ? '--full' : '--snippet'} is for statuses. For all about ${header.name}, run statuskit ${address}.`,
    )
  if (web) {
    if (header.page === undefined) throw new UsageError(`The site has no page of ${header.name}. Leave out --web.`)
    const { showPage } = await import('../web/show-page.ts')
    return showPage(header.page, io)
  }
  const text = createText(io.columns, io.color)
  await io.write(json ? `${JSON.stringify(header, undefined, 2)}\n` : `${format(header, address, text)}\n`)
  return 0
}

function format(header: Header, address: string, text: Text): string {
  const { name, purpose, syntax = [], right = [], wrong = [], statuses, rules, page } = header
  const rule = rules.find(({ id }) => id.includes(address)) ?? rules[0]
  const carrying = statuses.map(({ code, phrase, requirement, when }) => {
    const note = `${REQUIREMENTS[requirement]}${when === undefined ? '' : `, ${when}`}`
    return text.wrap(text.prose(`${phrase}: ${note}`), 6, `  ${text.status(code, String(code))} `)
  })
  const values = [
    ...right.map((value) => formatValue(name, value, text.good('\u2713'), text)),
    ...wrong.map((value) => formatValue(name, value, text.bad('\u2717'), text)),
  ]
  const checking = rules.map(({ id, severity }) => `  ${severity.padEnd(7)}  ${id}`)
  return [
    [
      `${text.bold(name)} ${text.dim('(response header)')}`,
      ...(purpose === undefined ? [] : [text.wrap(purpose)]),
    ].join('\n'),
    ...(syntax.length === 0
      ? []
      : [[text.bold('Syntax'), ...syntax.map((each) => text.wrap(text.prose(`${each}.`), 2))].join('\n')]),
    ...(right.length + wrong.length === 0 ? [] : [[text.bold('What to write'), ...values].join('\n')]),
    ...(statuses.length === 0 ? [] : [[text.bold('Statuses'), ...carrying].join('\n')]),
    ...(rules.length === 0 ? [] : [[text.bold('Inspector rules'), ...checking].join('\n')]),
    [
      ...(rule === undefined ? [] : [text.dim(`For a rule: statuskit explain ${rule.id}`)]),
      ...(page === undefined ? [] : [text.dim(`For its page: statuskit ${address} --web`)]),
    ].join('\n'),
  ].join('\n\n')
}

/** A value as lines to copy, with its circumstances. */
function formatValue(name: string, { lines, note }: HeaderValue, mark: string, text: Text): string {
  if (lines.length === 0) return text.wrap(text.prose(note), 4, `  ${mark} `)
  const code = lines.map((line, at) => `${at === 0 ? `  ${mark} ` : '    '}${name}: ${line}`)
  return [...code, ...(note === '' ? [] : [text.dim(text.wrap(text.prose(note), 6))])].join('\n')
}
