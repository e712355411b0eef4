import { isSchema, type JsonSchema } from '../../schema/json-schema.ts'

/** How deep a sample goes into schemas that contain themselves. */
const DEPTH_LIMIT = 6

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-31T12:00:00Z',
  date: '2026-01-31',
  time: '12:00:00Z',
  duration: 'PT5M',
  email: 'ada@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  'uri-reference': '/orders/7',
  uuid: '2f1acc6c-6f0e-4a3c-9b1e-0d8f3f0a7c55',
}

/**
 * Makes a value that a JSON Schema describes. Patterns and conditions are not followed, so check the value with the
 * validator.
 */
export function sampleOf(schema: unknown, root: unknown = schema, depth = 0): unknown {
  if (!isSchema(schema) || depth > DEPTH_LIMIT) return schema === true ? 'any' : undefined
  for (const given of [list(schema.examples)[0], schema.const, schema.default, list(schema.enum)[0]]) {
    if (given !== undefined) return given
  }
  if (typeof schema.$ref === 'string') return sampleOf(resolve(schema.$ref, root), root, depth + 1)
  const parts = list(schema.allOf)
  if (parts.length > 0) {
    const { allOf: _, ...own } = schema
    const samples = [own, ...parts].map((part) => sampleOf(part, root, depth + 1))
    return samples.every(isRecord) ? Object.assign({}, ...samples) : samples.find((sample) => sample !== undefined)
  }
  const choices = [...list(schema.anyOf), ...list(schema.oneOf)]
  if (choices.length > 0) {
    const { anyOf: _a, oneOf: _o, ...own } = schema
    const chosen = choices.map((choice) => sampleOf(choice, root, depth + 1)).find((sample) => sample !== undefined)
    return isRecord(chosen) && schema.properties !== undefined
      ? Object.assign({}, sampleOf(own, root, depth + 1), chosen)
      : chosen
  }
  return sampleOfType(typeOf(schema), schema, root, depth)
}

function sampleOfType(type: unknown, schema: JsonSchema, root: unknown, depth: number): unknown {
  if (type === 'object') return sampleObject(schema, root, depth)
  if (type === 'array') return sampleArray(schema, root, depth)
  if (type === 'string') return sampleText(schema)
  if (type === 'integer' || type === 'number') return sampleNumber(schema, type === 'integer')
  if (type === 'boolean') return true
  return type === 'null' ? null : 'any'
}

function typeOf({ type, properties, items }: JsonSchema): unknown {
  if (Array.isArray(type)) return type.find((each) => each !== 'null') ?? 'null'
  if (type === undefined && isSchema(properties)) return 'object'
  return type === undefined && items !== undefined ? 'array' : type
}

function sampleObject(
  { properties, required }: JsonSchema,
  root: unknown,
  depth: number,
): Record<string, unknown> | undefined {
  const object: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(isSchema(properties) ? properties : {})) {
    if (name === '__proto__') continue
    // Optional members of deep levels may contain the schema itself.
    if (depth > 2 && !list(required).includes(name)) continue
    const value = sampleOf(schema, root, depth + 1)
    if (value !== undefined) object[name] = value
    else if (list(required).includes(name)) return undefined
  }
  return object
}

function sampleArray({ prefixItems, items, minItems }: JsonSchema, root: unknown, depth: number): unknown[] {
  const samples = list(prefixItems).map((item) => sampleOf(item, root, depth + 1))
  const wanted = Math.min(numberIn(minItems) ?? (samples.length > 0 ? samples.length : 1), 10)
  while (samples.length < wanted) {
    const item = sampleOf(items, root, depth + 1)
    if (item === undefined) break
    samples.push(item)
  }
  return samples
}

function sampleText({ format, minLength, maxLength }: JsonSchema): string {
  const known = typeof format === 'string' ? FORMATS[format] : undefined
  const text = (known ?? 'text').padEnd(Math.min(numberIn(minLength) ?? 0, 1000), 'x')
  return text.slice(0, numberIn(maxLength) ?? text.length)
}

function sampleNumber(schema: JsonSchema, whole: boolean): number {
  const step = numberIn(schema.multipleOf) ?? 1
  const above = numberIn(schema.exclusiveMinimum)
  const below = numberIn(schema.exclusiveMaximum)
  const least = numberIn(schema.minimum) ?? (above === undefined ? undefined : above + step)
  const most = numberIn(schema.maximum) ?? (below === undefined ? undefined : below - step)
  const wanted = Math.min(Math.max(step, least ?? step), most ?? Number.POSITIVE_INFINITY)
  if (whole || schema.multipleOf !== undefined) return Math.ceil(wanted / step) * step
  return above !== undefined && below !== undefined ? (above + below) / 2 : wanted
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The schema that a local reference points to. */
export function resolve(reference: string, root: unknown): unknown {
  if (!reference.startsWith('#')) return undefined
  let found: unknown = root
  for (const segment of reference.slice(1).split('/').filter(Boolean)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    found = isSchema(found) && Object.hasOwn(found, name) ? found[name] : undefined
  }
  return found
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
