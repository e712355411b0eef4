import { COLUMNS, type Column } from '../src/status/columns.ts'
import { conformancePage } from './conformance.ts'
import { citationsOf, citationUrl, constantName, type Fact, readFacts } from './facts.ts'
import { languageFiles } from './language-files.ts'
import { methodFiles } from './method-files.ts'
import { referenceFiles } from './reference-files.ts'

/** The first line of each generated file. */
export const HEADER = '// Made by scripts/generate.ts from data/. Do not edit.\n'
const CLASSES = ['Informational', 'Successful', 'Redirection', 'ClientError', 'ServerError'] as const

/** Every generated file: its path below `src/` and its text. */
export function generatedFiles(): Map<string, string> {
  const statuses = readFacts('statuses')
  const fields = readFacts('response-fields')
  return new Map([
    ['../../../docs/reports/rfc9457-conformance.md', conformancePage()],
    ['status/codes.gen.ts', codesFile(statuses)],
    ['status/phrases.gen.ts', phrasesFile(statuses)],
    ['status/constants.gen.ts', constantsFile(statuses)],
    ['status/table.gen.ts', tableFile(statuses, fields)],
    ['status/required-fields.gen.ts', requiredFieldsFile(fields)],
    ['status/error-actions.gen.ts', errorActionsFile(statuses)],
    ['problem/registered-types.gen.ts', registeredTypesFile(readFacts('problem-types'))],
    ['status/vendors.gen.ts', vendorsFile(readFacts('vendor-statuses'))],
    ['status/vendor-table.gen.ts', vendorTableFile(readFacts('vendor-statuses'))],
    ...methodFiles(readFacts('methods'), HEADER),
    ...languageFiles(readFacts('languages'), HEADER),
    ...referenceFiles(HEADER),
  ])
}

/** 306 is reserved: it has a row, but is no status that anyone sends. */
function isSendable(status: Fact): boolean {
  return status.code !== '306'
}

function union(codes: readonly (string | undefined)[]): string {
  return `\n  | ${codes.join('\n  | ')}\n`
}

function codesFile(statuses: readonly Fact[]): string {
  const sendable = statuses.filter(isSendable)
  const classes = CLASSES.map((name, index) => {
    const codes = sendable.filter((status) => status.code?.startsWith(String(index + 1)))
    return `/** The registered codes of the class ${name.replace('E', ' E')} (${index + 1}xx). */
export type ${name}StatusCode = ${union(codes.map((status) => status.code))}`
  })
  const contentless = sendable.filter((status) => status.content !== 'allowed').map((status) => status.code)
  return `${HEADER}
${classes.join('\n')}
/** The codes whose responses have no content: 1xx, 204 and 304 cannot carry any, 205 must not. */
export type ContentlessStatusCode = ${union(contentless)}
/** Every registered code that may be sent, so all but 306, in ascending order. */
export const CODES: readonly number[] = [${sendable.map((status) => status.code).join(', ')}]
`
}

function phrasesFile(statuses: readonly Fact[]): string {
  const rows = statuses.map((status) => `  ${status.code}: ${quote(status.phrase)}`)
  return `${HEADER}
/** The phrase of each registered code. */
export interface Phrases {
${rows.map((row) => row.replace('  ', '  readonly ')).join('\n')}
}

/** The phrases of the 4xx and 5xx codes: problems need no others. */
export const ERROR_PHRASES: Readonly<Record<number, string>> = {
${rows.filter((row) => /^ {2}[45]/.test(row)).join(',\n')},
}

/** The phrases of the other codes. */
export const OTHER_PHRASES: Readonly<Record<number, string>> = {
${rows.filter((row) => !/^ {2}[45]/.test(row)).join(',\n')},
}
`
}

function constantsFile(statuses: readonly Fact[]): string {
  const constants = statuses.filter(isSendable).map((status) => {
    const { code, phrase = '', summary, document = '', section = '' } = status
    const note = status.registration === 'permanent' ? '' : `\n *\n * Registration: ${registrationText(status)}.`
    return `/**
 * \`${code} ${phrase}\`: ${summary}${note}
 *
 * @see {@link ${citationUrl(document, section)} | ${document}${section && `, section ${section}`}}
 */
export const ${constantName(phrase)} = ${code} as const
`
  })
  return `${HEADER}\n${constants.join('\n')}`
}

function registrationText(status: Fact): string {
  return status.expires ? `${status.registration}, expires ${status.expires}` : (status.registration ?? '')
}

/** The table of statuses, a line a row with its cells in the order of {@link COLUMNS}; what is usual is left empty. */
function tableFile(statuses: readonly Fact[], fields: readonly Fact[]): string {
  const rows = statuses.map((status) => {
    const cells: Readonly<Record<Column, string | undefined>> = {
      code: status.code,
      reference: short(`${status.document} ${status.section}`.trim()),
      summary: status.summary,
      formerPhrases: status.former_phrases,
      registration: unless(status.registration, 'permanent'),
      expires: status.expires,
      content: unless(status.content, 'allowed'),
      contentSource: short(status.content_source),
      cacheability: unless(status.cacheability, 'explicit'),
      cacheabilitySource: short(status.cacheability_source),
      sender: unless(status.sender, 'any'),
      senderSource: short(status.sender_source),
      action: unless(status.action, 'change-request'),
      actionAuthority: unless(status.action_authority, 'rfc'),
      actionSource: short(status.action_source),
      redirectMethod: status.redirect_method,
      redirectSource: short(status.redirect_source),
      related: status.related,
      fields: fieldsOf(status, fields),
    }
    const row = COLUMNS.map((column) => cells[column] ?? '').join('\t')
    if (/[`\\]|\$\{/.test(row)) throw new Error(`${status.code}: a template literal cannot hold the row as it is`)
    return row.trimEnd()
  })
  return `${HEADER}
/** One line for each registered code: its facts without the phrase, separated by tabs. Text loads faster than objects. */
export const TABLE_TEXT = \`${rows.join('\n')}\`
`
}

/** The fields that an error status requires whatever else holds; Connection follows from Upgrade. */
function requiredFieldsFile(fields: readonly Fact[]): string {
  const required = fields.filter(
    (field) =>
      /^[45]/.test(field.code ?? '') && field.requirement === 'required' && !field.when && field.field !== 'Connection',
  )
  return `${HEADER}
/** The header that an error status always requires. */
export const REQUIRED_FIELDS: Readonly<Record<number, string>> = {
${required.map((field) => `  ${field.code}: ${quote(field.field)},`).join('\n')}
}
`
}

/** The next steps after errors, small enough for the renderer, which doesn't need the table. */
function errorActionsFile(statuses: readonly Fact[]): string {
  const unusual = statuses.filter(({ code = '', action }) => /^[45]/.test(code) && action !== 'change-request')
  return `${HEADER}
import type { ClientAction } from './types.ts'

/** The client's next step after an error, if it isn't to change the request. */
export const ERROR_ACTIONS: Readonly<Record<number, ClientAction['action']>> = {
${unusual.map(({ code, action }) => `  ${code}: ${quote(action)},`).join('\n')}
}
`
}

function fieldsOf(status: Fact, fields: readonly Fact[]): string {
  const order = ['required', 'recommended', 'optional']
  return fields
    .filter((field) => field.code === status.code)
    .sort((a, b) => order.indexOf(a.requirement ?? '') - order.indexOf(b.requirement ?? ''))
    .map(({ field, requirement, when, source }) => [field, requirement, when, short(source)].join('~'))
    .join(' | ')
}

/** A cell of citations as the table holds it: without the word RFC, which most of them begin with. */
function short(cell: string | undefined): string {
  return citationsOf(cell).join('; ').replaceAll('RFC ', '')
}

function unless(cell: string | undefined, usual: string): string | undefined {
  return cell === usual ? undefined : cell
}

/** The registered problem types, each ready to be defined. */
function registeredTypesFile(types: readonly Fact[]): string {
  const constants = types.map(({ type = '', title = '', status, document = '', section = '' }) => {
    const shape = `{ readonly type: ${quote(type)}; readonly title: ${quote(title)}; readonly status: ${status} }`
    return `/**
 * ${title}, registered by IANA with status ${status}.
 *
 * @see {@link ${citationUrl(document, section)} | ${document}, section ${section}}
 */
export const ${constantName(title)}: ${shape} = {
  type: ${quote(type)},
  title: ${quote(title)},
  status: ${status},
}
`
  })
  return `${HEADER}\n${constants.join('\n')}`
}

function vendorTableFile(rows: readonly Fact[]): string {
  const statuses = rows.map(
    (row) => `  {
    code: ${row.code},
    vendor: ${quote(row.vendor)},
    vendorName: ${quote(row.vendor_name)},
    phrase: ${quote(row.phrase)},
    summary: ${quote(row.summary)},
    onTheWire: ${quote(row.on_the_wire)},${row.sent_as ? `\n    sentAs: ${row.sent_as},` : ''}
    source: { title: ${quote(row.source_title)}, url: ${quote(row.source_url)} },
  },`,
  )
  return `${HEADER}import type { VendorStatus } from './vendor-status.ts'

/** Every vendor code, by code. Where several vendors use one, the vendor whose code most people see comes first. */
export const VENDOR_STATUSES: readonly VendorStatus[] = [
${statuses.join('\n')}
]
`
}

function vendorsFile(rows: readonly Fact[]): string {
  const vendors = [...new Set(rows.map((row) => row.vendor))].sort()
  return `${HEADER}
/** The key of a vendor with known codes. */
export type Vendor = ${union(vendors.map(quote))}`
}

function quote(text: string | undefined): string {
  return `'${(text ?? '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
