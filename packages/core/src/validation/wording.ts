import { INVALID, isObject, type RawIssue, UNKNOWN } from './finding.ts'
import { quotes } from './quotes.ts'

/** The codes of zod 4. Its texts name types and what the schema allows; those of zod 3 had other codes and quoted the input. */
const ZOD_CODES: readonly unknown[] = [
  'invalid_type',
  'too_big',
  'too_small',
  'invalid_format',
  'not_multiple_of',
  'invalid_union',
  'invalid_key',
  'invalid_element',
  'invalid_value',
  'custom',
]

/** The keywords of JSON Schema, of ajv-formats and of ajv-errors. A keyword of somebody's own may say anything. */
const KEYWORDS: readonly RegExp[] = [
  /^(type|nullable|enum|const|pattern|format|multipleOf|uniqueItems|required|dependencies|discriminator|not|if|errorMessage)$/,
  /^(properties|propertyNames|items|prefixItems|contains|(additional|unevaluated)(Properties|Items)|patternProperties)$/,
  /^((min|max)(Properties|Items|Length|Contains)|(minimum|maximum)|exclusive(Minimum|Maximum)|(all|any|one)Of)$/,
  /^(dependent(Required|Schemas)|format(Exclusive)?(Minimum|Maximum))$/,
]

/**
 * What an issue says to the client: the validator's own words where they cannot hold the input (RFC 9457, section 5).
 * Those of zod, ajv and Joi are kept, of valibot's and arktype's the part that speaks of the schema; a validator that is
 * not known may quote what it likes, so nothing of it is kept. Words of a schema's author are not kept where the issue has
 * the input and they quote it; zod's has it only where `reportInput` says so.
 */
export function wordingOf(issue: RawIssue): string {
  const { detail, message, kind, received, instancePath, keyword, code, problem, context } = issue
  if (typeof detail === 'string') return detail
  const text = typeof message === 'string' && message !== '' ? message : INVALID
  if (typeof instancePath === 'string') {
    if (keyword === 'errorMessage' && quotes(text, issue.data)) return INVALID
    return KEYWORDS.some((each) => each.test(String(keyword))) ? text : INVALID
  }
  if (typeof kind === 'string' && typeof received === 'string') return valibotWording(text, received, issue)
  if (isObject(context) && typeof context.label === 'string') return joiWording(text, issue.type, context)
  if (typeof problem === 'string') return alternativesOf(issue)
  if (code === 'unrecognized_keys') return UNKNOWN
  return ZOD_CODES.includes(code) && !quotes(text, issue.input) ? text : INVALID
}

/** Joi's words quote the value of some rules; those of a custom rule are the message of what it threw. */
function joiWording(text: string, type: unknown, { value }: RawIssue): string {
  return type === 'any.custom' || type === 'any.external' || quotes(text, value) ? INVALID : text
}

/** Valibot's own words are cut; those of the schema's author are compared with the input. */
function valibotWording(text: string, received: string, { expected, input }: RawIssue): string {
  const said = withoutReceived(text, received, expected)
  if (said !== text || !quotes(said, input)) return said
  return typeof expected === 'string' ? `Expected ${expected}` : INVALID
}

/** Valibot's words are `Invalid type: Expected number but received "x"`, or `Invalid URL: Received "x"`. */
function withoutReceived(text: string, received: string, expected: unknown): string {
  const expectation = typeof expected === 'string' ? `Expected ${expected}` : undefined
  const tail = expectation ? ` but received ${received}` : `: Received ${received}`
  if (text.endsWith(tail)) return withoutReceived(text.slice(0, -tail.length), received, expected)
  // In another language, or in words of the schema's author, who may have quoted what was received.
  const schemaPart = expectation && text.endsWith(expectation) ? text.slice(0, -expectation.length) : text
  return schemaPart.includes(received) ? (expectation ?? INVALID) : text
}

/** Arktype's message and `problem` quote the input, in several forms; `expected` describes the schema. */
function alternativesOf(issue: RawIssue): string {
  const expected = expectationOf(issue, 0)
  return expected === undefined ? INVALID : `must be ${expected}`
}

const DEPTH = 3

function expectationOf(issue: RawIssue, depth: number): string | undefined {
  const { code, expected, errors } = issue
  // Here `expected` is a sentence about the input.
  const compound = code === 'union' ? ' or ' : code === 'intersection' ? ' and ' : undefined
  if (compound === undefined) return typeof expected === 'string' ? expected : undefined
  if (!Array.isArray(errors) || depth === DEPTH) return undefined
  const inner = errors as readonly RawIssue[]
  // The alternatives of a union may fail at different places: no sentence about the one place is true of them.
  if (inner.some((each) => String(each.path) !== String(issue.path))) return undefined
  const parts = inner.map((each) => expectationOf(each, depth + 1))
  return parts.includes(undefined) ? undefined : [...new Set(parts)].join(compound)
}
