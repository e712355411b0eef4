import type { Alternative, SimpleType, ValueType } from '../src/rules/values/header-value.ts'
import { examplesOf, type ResponseHeader, readResponseHeaders } from './response-headers.ts'

const HEADER = '// Made by scripts/generate.ts from data/response-headers.csv. Do not edit.\n'
const TYPES: readonly string[] = [
  'boolean',
  'bytes',
  'date',
  'integer',
  'list',
  'media-range',
  'number',
  'string',
  'token',
] satisfies readonly SimpleType[]

/** The files below `src/rules/values/` that are made from the table of response headers. */
export function valueFiles(): Map<string, string> {
  const rows = readResponseHeaders()
  return new Map([
    ['table.gen.ts', tableFile(rows)],
    ['cases.gen.ts', casesFile(rows)],
  ])
}

/** What the rules need at run time. */
function tableFile(rows: readonly ResponseHeader[]): string {
  // Frame options have a reading of their own, and the shapes of handwritten rules need no types.
  const checked = rows.filter(({ severity, shape }) => severity !== '' || shape.startsWith('sf-'))
  const values = checked.map(({ name, rule, shape, value, keys, parameters, where }) => {
    const [words, misusedKeys] = value.startsWith('any(!') ? ['', value.slice(5, -1).split(' ')] : [value, undefined]
    return literal({
      name,
      rule,
      shape,
      value: words === '' ? undefined : parseType(words),
      keys: keys === '' ? undefined : parseTypes(keys),
      misusedKeys,
      parameters: parameters === '' ? undefined : parseTypes(parameters),
      where: where === '' ? undefined : where.split(' '),
    })
  })
  const rules = byRule(rows).map(([id, group]) => {
    const [first] = group
    const { severity, level, reason, sections, effect } = first
    for (const row of group) {
      const same = (['severity', 'level', 'reason', 'sections', 'effect'] as const).every(
        (each) => row[each] === first[each],
      )
      if (!same)
        throw new Error(`The rows of ${id} differ; give them the same severity, level, reason, sections and effect.`)
    }
    const example = examplesOf(first.right)[0] ?? ''
    return literal({ id, severity, level, reason: reason || undefined, sections, effect, example })
  })
  const repeated = rows
    .filter((row) => row.repeated !== '')
    .map(
      (row) =>
        `  ${JSON.stringify(row.name.toLowerCase())}: ${quote(row.repeated === 'ambiguous' ? '' : row.repeated)},`,
    )
  const secure = rows
    .filter(({ where }) => where.split(' ').includes('https'))
    .map(({ name }) => quote(name.toLowerCase()))
  return `${HEADER}import type { HeaderValue, ValueRule } from './header-value.ts'

/** The headers whose value has a type that a rule checks. */
export const HEADER_VALUES: readonly HeaderValue[] = [
${values.map((each) => `  ${each},`).join('\n')}
]

/** The rules that are made from the table. */
export const VALUE_RULE_TEXTS: readonly ValueRule[] = [
${rules.map((each) => `  ${each},`).join('\n')}
]

/** The headers that must not be repeated, and what recipients do with two lines; empty if they differ. */
export const REPEATED: Readonly<Record<string, string>> = {
${repeated.join('\n')}
}

/** The headers that browsers ignore over http. */
export const SECURE_ONLY: readonly string[] = [${secure.join(', ')}]
`
}

/** The examples of the table as cases of the rules. */
function casesFile(rows: readonly ResponseHeader[]): string {
  const cases = byRule(rows).map(([id, group]) => {
    const fires = group.flatMap(({ name, wrong }) => examplesOf(wrong).map((value) => toCase(name, value)))
    const silent = group.flatMap(({ name, right, wrong, where }) => [
      ...examplesOf(right).map((value) => toCase(name, value)),
      // Only documents need the header.
      ...(where.includes('documents')
        ? [`HTTP/1.1 200\nContent-Type: application/json\n${toLines(name, examplesOf(wrong)[0] ?? '')}`]
        : []),
    ])
    return `  '${id}': ${literal({ fires, silent })},`
  })
  const unparsable = rows.flatMap(({ name, unparsable }) => examplesOf(unparsable).map((value) => toCase(name, value)))
  const parsable = rows
    .filter(({ shape }) => shape.startsWith('sf-'))
    .flatMap(({ name, right }) => examplesOf(right).map((value) => toCase(name, value)))
  return `${HEADER}import type { Cases } from '../cases.ts'

/** The right and wrong values of the table. */
export const TABLE_CASES: Readonly<Record<string, Cases>> = {
${cases.join('\n')}
}

/** Values that are structured fields, and values that should be. */
export const SYNTAX_CASES: Cases = ${literal({ fires: unparsable, silent: parsable })}
`
}

/** The rows that rules are made from, by the id of the rule. */
function byRule(rows: readonly ResponseHeader[]): [string, [ResponseHeader, ...ResponseHeader[]]][] {
  const groups = new Map<string, [ResponseHeader, ...ResponseHeader[]]>()
  for (const row of rows) {
    if (row.severity === '') continue
    const group = groups.get(row.rule)
    if (group === undefined) groups.set(row.rule, [row])
    else group.push(row)
  }
  return [...groups]
}

function toCase(name: string, value: string): string {
  return `HTTP/1.1 200\n${toLines(name, value)}`
}

function toLines(name: string, value: string): string {
  return value
    .split('\\n')
    .map((line) => `${name}: ${line}`)
    .join('\n')
}

/** Reads `max-age:integer(0..); match:string!`. */
export function parseTypes(cell: string): Record<string, ValueType> {
  return Object.fromEntries(
    cell.split('; ').map((text) => {
      const colon = text.indexOf(':')
      return [text.slice(0, colon), parseType(text.slice(colon + 1))]
    }),
  )
}

/**
 * Reads a type: alternatives separated by `/`. Parentheses hold allowed words, words that mean nothing here after `!`, or
 * a range; `list:` holds the type of the members. A final `!` means required, and `!word` required beside that word.
 */
export function parseType(text: string): ValueType {
  const [, types = '', required] = /^((?:[^!(]|\([^)]*\))*)(?:!(\w*))?$/.exec(text) ?? []
  const is = types.split(/\/(?![^(]*\))/).map(parseAlternative)
  return { is, ...(required !== undefined && { required: required === '' ? true : required }) }
}

function parseAlternative(text: string): Alternative {
  const [, type = '', of, words] = /^([a-z-]+)(?::([a-z]+))?(?:\((.*)\))?$/.exec(text) ?? []
  for (const each of of === undefined ? [type] : [type, of]) {
    if (!TYPES.includes(each)) throw new Error(`"${text}" is not a type; use one of ${TYPES.join(', ')}.`)
  }
  const base = { type: type as SimpleType, ...(of !== undefined && { of: of as SimpleType }) }
  if (words === undefined) return base
  const range = /^(\d+)\.\.(\d*)$/.exec(words)
  if (range !== null) {
    return { ...base, least: Number(range[1]), ...(range[2] !== '' && { most: Number(range[2]) }) }
  }
  return words.startsWith('!') ? { ...base, misused: words.slice(1).split(' ') } : { ...base, words: words.split(' ') }
}

/** A value as source text, without what is undefined. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{ ${members.map(([key, each]) => `${/^[A-Za-z]\w*$/.test(key) ? key : quote(key)}: ${literal(each)}`).join(', ')} }`
}

function quote(text: string): string {
  return JSON.stringify(text)
}
