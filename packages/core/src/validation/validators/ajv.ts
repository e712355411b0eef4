import { type Finding, isObject, type RawIssue, UNKNOWN_MEMBER, type Wording } from '../finding.ts'
import { wordingOf } from '../message.ts'
import { type Path, parsePointer } from '../pointer.ts'
import { ZOD_CODES } from './zod.ts'

/** The keywords of JSON Schema, ajv-formats and ajv-errors. The message of any other keyword may quote the input. */
const KEYWORDS: readonly RegExp[] = [
  /^(type|nullable|enum|const|pattern|format|multipleOf|uniqueItems|required|dependencies|discriminator|not|if|errorMessage)$/,
  /^(properties|propertyNames|items|prefixItems|contains|(additional|unevaluated)(Properties|Items)|patternProperties)$/,
  /^((min|max)(Properties|Items|Length|Contains)|(minimum|maximum)|exclusive(Minimum|Maximum)|(all|any|one)Of)$/,
  /^(dependent(Required|Schemas)|format(Exclusive)?(Minimum|Maximum))$/,
]

export function isJsonSchemaKeyword(keyword: string): boolean {
  return KEYWORDS.some((each) => each.test(keyword))
}

/** The symbol that fastify-type-provider-zod sets on its issues. */
const ZOD_PROVIDER: symbol = Symbol.for('ZodFastifySchemaValidationError')

/** The findings of an issue of ajv, TypeBox 1, or a type provider of Fastify that writes its issues like ajv. */
export function readAjvIssue(issue: RawIssue): Finding[] | undefined {
  const { instancePath } = issue
  if (typeof instancePath !== 'string') return undefined
  const fromZod = (issue as Readonly<Record<symbol, unknown>>)[ZOD_PROVIDER] === true
  const base = fromZod ? unescapedKeys(instancePath) : parsePointer(instancePath)
  const wording = ajvWording(issue)
  const members = membersOf(issue)
  // TypeBox reports the members that fail the schema for additional properties a second time.
  if (isObject(issue.params) && Array.isArray(issue.params.additionalProperties)) return []
  return (members.length > 0 ? members.map((name) => [...base, name]) : [base]).map((path) => ({ ...wording, path }))
}

/** The keywords of JSON Schema, and the code of zod, that allow no other members. */
const CLOSING: readonly unknown[] = ['additionalProperties', 'unevaluatedProperties', 'unrecognized_keys']

export function isUnknownMemberKeyword(keyword: unknown): boolean {
  return CLOSING.includes(keyword)
}

function ajvWording({ message, keyword, schemaPath, data }: RawIssue): Wording {
  // TypeBox's own keyword is that of the schema `false`.
  const isUnknownMember = keyword === 'boolean' && String(schemaPath).endsWith('/additionalProperties')
  if (isUnknownMember || isUnknownMemberKeyword(keyword)) return UNKNOWN_MEMBER
  return wordingOf(message, isJsonSchemaKeyword(String(keyword)) || ZOD_CODES.includes(keyword), [data])
}

/** The keys of a path from fastify-type-provider-zod, which joins them with slashes without escaping. */
function unescapedKeys(path: string): Path {
  return path === '/' ? [] : path.slice(1).split('/')
}

/** The members that an issue of their parent names: missing ones, and ones that are not allowed. */
function membersOf({ params, propertyName }: RawIssue): string[] {
  const of = isObject(params) ? params : {}
  return [
    of.missingProperty,
    of.additionalProperty,
    of.unevaluatedProperty,
    propertyName ?? of.propertyName,
    // TypeBox's.
    of.requiredProperties,
    of.unevaluatedProperties,
    // Zod's.
    of.keys,
  ]
    .flat()
    .filter((name) => typeof name === 'string')
}
