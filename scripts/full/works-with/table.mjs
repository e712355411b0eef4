const START = '<!-- works-with: written by scripts/full/works-with/main.mjs -->'
const END = '<!-- works-with: end -->'
const HEAD = ['package', 'case', 'without setup', 'line to add']
const NAMES = { express: 'Express', fastify: 'Fastify', h3: 'h3', hono: 'Hono', koa: 'Koa', nestjs: 'NestJS' }

/** One row of the page: a package, the case, what happens without setup, and the line to add. */
export function row(each, version, { answer }, { result, faults }) {
  const own = answer === undefined ? '' : ` ${answer.status} ${mediaType(answer)}`
  const became = {
    works: () => ['works:', answer.status, ...keptOf(each.expected)].join(' '),
    'one line': () => `one line: ${faults.join(', ')}`,
    'own response': () => `own response:${own}${faults.includes('shows internals') ? ', shows internals' : ''}`,
    wrong: () => `wrong: ${each.reason}`,
  }[result]()
  return [`${each.package} ${version}`, each.raises, became, result === 'works' ? '' : lineOf(each)]
}

/** The page with its tables replaced, one for each framework. */
export function replaceTable(page, tables) {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start === -1 || end === -1)
    throw new Error(`docs/works-with.md has no ${START} or no ${END}. Add both comments around the tables.`)
  const sections = Object.entries(tables).map(([framework, rows]) => section(NAMES[framework], rows))
  return `${page.slice(0, start)}${START}\n\n${[summary(tables), ...sections].join('\n\n')}\n\n${page.slice(end)}`
}

/** Counts the cases by their result. */
function summary(tables) {
  const rows = Object.values(tables).flat()
  const packages = new Set(rows.map(([name]) => name))
  const count = (result) => rows.filter((cells) => cells[2].startsWith(result)).length
  return `Of ${rows.length} cases with ${packages.size} packages, ${count('works')} work without setup, ${count('one line')} need one line, ${count('own response')} send their own response, and ${count('wrong')} are wrong.`
}

/** The headers that the case expects, as words. */
function keptOf({ headers = {} }) {
  const names = Object.keys(headers).map((name) => `\`${name}\``)
  return names.length === 0 ? [] : ['with', names.join(', ')]
}

/** A heading and a table, with columns aligned as the formatter does. */
function section(name, rows) {
  const all = [HEAD, ...rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))]
  const widths = HEAD.map((_cell, column) => Math.max(...all.map((cells) => cells[column].length)))
  const [head, ...lines] = all.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column])))
  const rule = widths.map((width) => '-'.repeat(width))
  return `### ${name}\n\n${[head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`
}

function mediaType({ headers, body }) {
  if (body === '') return 'without a body'
  return (headers['content-type'] ?? 'with text').split(';')[0]
}

/** The source of the line that the case ran, and its place. */
function lineOf({ option, adapter, use, instead, stream }) {
  if (option !== undefined) return `\`${sourceOf(option)}\` in its options`
  if (adapter !== undefined) return `\`${sourceOf(adapter)}\` in the adapter's options`
  if (use !== undefined) return `\`${sourceOf(use)}\` before it`
  if (stream !== undefined) return `\`${sourceOf(stream)}\` for each stream`
  return instead === undefined ? '' : `\`${sourceOf(instead)}\` instead`
}

/** The expression or the statement that a function consists of. */
function sourceOf(line) {
  const source = String(line).replace(/\s+/g, ' ')
  const statement = /^\w+\([^)]*\) \{ (.*) \}$/.exec(source)
  if (statement !== null) return statement[1]
  const expression = source.slice(source.indexOf('=> ') + 3).replace(/,(?= [}\])])/g, '')
  return expression.startsWith('({') ? expression.slice(3, -3) : expression
}
