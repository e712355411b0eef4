/** What a client does: its version, and its result for each status by the name of the row, such as `404 Not Found`. */
export interface Column {
  readonly name: string
  readonly version: string
  readonly cells: ReadonlyMap<string, string>
}

const VERSION = 'version'
/** A cell of a status that the simulator sends only to requests that ask for it. */
const NOT_APPLICABLE = 'not applicable'
const LIST = new Intl.ListFormat('en-GB')

/** The cell for an outcome. A 400 to a request that didn't ask for a 100 or a 101 says nothing about the client. */
export function cellFor(code: number, outcome: string): string {
  return (code === 100 || code === 101) && /^(?:throws )?400$/.test(outcome) ? NOT_APPLICABLE : outcome
}

/** The columns of all tables of a page. */
export function readColumns(page: string): Column[] {
  const columns: Column[] = []
  for (const table of page.split('\n\n').filter((part) => part.startsWith('| status |'))) {
    const [head = [], , ...rows] = table.trim().split('\n').map(cellsOf)
    for (const [at, name] of head.entries()) {
      if (at === 0) continue
      const cells = new Map(rows.map((row) => [row[0] ?? '', row[at] ?? '']))
      columns.push({ name, version: cells.get(VERSION) ?? '', cells })
    }
  }
  return columns
}

function cellsOf(line: string): string[] {
  return line.slice(2, -2).split(' | ')
}

/** The page: what differs, and a table for each group of clients. */
export function pageOf(groups: Readonly<Record<string, readonly Column[]>>, names: readonly string[]): string {
  const tables = Object.entries(groups).filter(([, columns]) => columns.length > 0)
  const all = tables.flatMap(([, columns]) => columns)
  return `<!-- Written by \`pnpm --filter @statuskit/simulator clients\`. Do not edit. -->

# What clients do with each status

Each client, with its default settings, sends one GET to [the simulator](../../packages/simulator/README.md), which answers with the status
and the headers that it requires. A 429 and a 503 have no \`Retry-After\`, which is optional.

## What differs

${differences(all)
  .map((line) => `- ${line}`)
  .join('\n')}

## How to read the tables

A cell has what the caller gets: the status, or \`throws\` if the client throws an error for it. For wget, \`throws\` means that
it ends with an error. Without a response, a cell has the code of the error, or curl's exit code. If the client sent the
request more than once, the cell says how often. For a redirect that was followed, it has the final status.

After an interim response (102, 103, 104), the simulator sends a 200. It sends a 100 or a 101 only to requests that ask for
one, so most cells of these rows are not applicable. Java's HttpClient offers to upgrade to HTTP/2, so it gets the 101, after which the simulator closes
the connection. wget doesn't wait between its tries here (\`--waitretry=0\`).

${tables.map(([title, columns]) => `## ${title}\n\n${tableOf(columns, names)}`).join('\n\n')}
`
}

function tableOf(columns: readonly Column[], names: readonly string[]): string {
  const rows = [
    ['status', ...columns.map(({ name }) => name)],
    ['---', ...columns.map(() => '---')],
    [VERSION, ...columns.map(({ version }) => version)],
    ...names.map((name) => [name, ...columns.map(({ cells }) => cells.get(name) ?? '')]),
  ]
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function differences(columns: readonly Column[]): string[] {
  const [followed, left] = partition(columns, (column) => cellOf(column, 301) === '200')
  const [thrown, returned] = partition(columns, (column) => cellOf(column, 404).startsWith('throws'))
  const fooled = columns.filter((column) => [102, 103, 104].some((code) => cellOf(column, code) !== '200'))
  const repeated = columns.flatMap((column) => {
    const codes = codesOf(column, (cell) => cell.includes(', sent '))
    return codes.length === 0 ? [] : [`${column.name} (${codes.join(', ')})`]
  })
  const lost = columns.flatMap((column) => {
    const codes = codesOf(column, (cell) => cell !== NOT_APPLICABLE && !/^(?:throws )?\d{3}(?:,|$)/.test(cell))
    return codes.length === 0 ? [] : [`${column.name} (${codes.join(', ')})`]
  })
  return [
    `**Interim responses.** ${listOf(fooled)} take a 102, 103 or 104 for the final response. The other clients wait for the 200.`,
    `**Redirects.** ${listOf(followed)} follow a 301. ${listOf(left)} return it.`,
    `**Errors.** ${listOf(thrown)} throw for a 404, and ${listOf(returned)} return it.`,
    `**Repeated requests.** Some clients send the request again: ${LIST.format(repeated)}.`,
    `**No response.** For some statuses, the caller gets an error without the response: ${LIST.format(lost)}.`,
  ]
}

function partition(columns: readonly Column[], test: (column: Column) => boolean): [Column[], Column[]] {
  return [columns.filter(test), columns.filter((column) => !test(column))]
}

function listOf(columns: readonly Column[]): string {
  return LIST.format(columns.map(({ name }) => name))
}

function cellOf({ cells }: Column, code: number): string {
  return [...cells].find(([name]) => name.startsWith(`${code} `))?.[1] ?? ''
}

/** The codes whose cell passes a test. */
function codesOf({ cells }: Column, test: (cell: string) => boolean): string[] {
  return [...cells].filter(([name, cell]) => name !== VERSION && test(cell)).map(([name]) => name.slice(0, 3))
}
