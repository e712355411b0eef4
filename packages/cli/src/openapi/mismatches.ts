import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'

const QUOTED = 100

/**
 * What doesn't match a schema, each with its place: `#/balance must be number`. If no alternative of `oneOf` or `anyOf`
 * matches, it is what the closest one lacks, because the demands of all of them contradict each other.
 */
export function listMismatches(
  errors: readonly ErrorObject[],
  compile: (schema: unknown) => ValidateFunction,
  root = '#',
): string[] {
  const rest = [...errors]
  const lists: (readonly string[])[] = []
  // The error of a choice follows those of its alternatives.
  for (let error = rest.pop(); error !== undefined; error = rest.pop()) {
    const { keyword, instancePath, data, schema } = error
    const place = `${root}${instancePath}`
    if (keyword !== 'oneOf' && keyword !== 'anyOf') {
      // It only says that the errors before it are those of a condition.
      if (keyword !== 'if') lists.push([describe(error, place)])
      continue
    }
    const alternatives = (schema as readonly unknown[]).map((each) => {
      const validate = compile(each)
      validate(data)
      return [...(validate.errors ?? [])]
    })
    const ofAlternatives = new Set(alternatives.flat().map((each) => keyOf(each, instancePath)))
    while (rest.length > 0 && ofAlternatives.has(keyOf(rest.at(-1), ''))) rest.pop()
    lists.push(describeChoice(error, place, alternatives, compile))
  }
  return lists.reverse().flat()
}

/** Tells errors of a value apart, however its schema was reached. */
function keyOf(error: ErrorObject | undefined, parent: string): string {
  return `${parent}${error?.instancePath} ${error?.keyword} ${error?.message}`
}

function describeChoice(
  error: ErrorObject,
  place: string,
  alternatives: readonly (readonly ErrorObject[])[],
  compile: (schema: unknown) => ValidateFunction,
): readonly string[] {
  const [closest = [], ...others] = [...alternatives].sort((one, other) => one.length - other.length)
  // More than one matches.
  if (closest.length === 0) return [describe(error, place)]
  const each = [closest, ...others]
  if (each.every(([first, ...more]) => first?.instancePath === '' && first.keyword === 'type' && more.length === 0))
    return [`${place} ${[...new Set(each.map(([first]) => first?.message))].join(' or ')}`]
  return listMismatches(closest, compile, place)
}

function describe({ keyword, params, message = 'is not valid' }: ErrorObject, place: string): string {
  const extra = params.additionalProperty ?? params.unevaluatedProperty
  if (extra !== undefined) return `${place}/${escapePointer(String(extra))} is not a property of the schema`
  if (keyword === 'enum') return `${place} must be one of ${quote(params.allowedValues)}`
  if (keyword === 'const') return `${place} must be ${quote([params.allowedValue])}`
  return `${place} ${message}`
}

/** `"a", "b"` */
function quote(values: readonly unknown[]): string {
  const text = values.map((value) => JSON.stringify(value)).join(', ')
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text
}

/** A name as a part of a JSON pointer. */
function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
