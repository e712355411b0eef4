import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { UsageError } from '../command/usage-error.ts'
import { listMismatches } from './mismatches.ts'
import { isObject, type OpenApiDocument } from './read-document.ts'

const ID = 'https://openapi.invalid/document'

/** The schemas of bodies, each compiled when it is first needed. */
export class BodySchemas {
  readonly #document: OpenApiDocument
  readonly #ajv: Ajv2020
  readonly #compiled = new Map<unknown, ValidateFunction>()

  constructor(document: OpenApiDocument) {
    this.#document = document
    // OpenAPI has keywords of its own, such as `discriminator`.
    this.#ajv = new Ajv2020({ strict: false, logger: false, allErrors: true, verbose: true })
    formats.default(this.#ajv)
    this.#ajv.addSchema({ $id: ID, components: document.root.components ?? {}, paths: document.root.paths })
  }

  /**
   * Compares a value with a schema. `mismatches` say what doesn't match: `#/balance must be number`. `types` are the problem types that it allows, if it names them. The alternative of the
   * value's own type is used alone, so that the mismatch is about that.
   */
  check(
    value: unknown,
    schema: unknown,
    problemType: unknown,
  ): { readonly types?: readonly string[]; readonly mismatches: readonly string[] } {
    const types = this.#typesOf(schema)
    if (problemType !== undefined && types !== undefined && !types.some(([type]) => type === problemType))
      return { types: types.map(([type]) => type), mismatches: [] }
    const own = types?.filter(([type]) => type === problemType).map(([, alternative]) => alternative) ?? []
    const validate = this.#compile(own.length === 1 ? own[0] : schema)
    validate(value)
    const mismatches = listMismatches(validate.errors ?? [], (each) => this.#compile(each))
    return { mismatches: [...new Set(mismatches)] }
  }

  /** The constant `type` of each alternative, or `undefined` if one of them allows any type. */
  #typesOf(schema: unknown): readonly (readonly [type: string, alternative: unknown])[] | undefined {
    const whole = this.#document.resolve(schema)
    if (!isObject(whole)) return undefined
    const alternatives = [whole.oneOf, whole.anyOf].find(Array.isArray) ?? [schema]
    const types = alternatives.map((each: unknown) => {
      const { properties } = (this.#document.resolve(each) ?? {}) as { properties?: Record<string, unknown> }
      const type = this.#document.resolve(properties?.type)
      return [isObject(type) ? type.const : undefined, each] as const
    })
    return types.every((each): each is readonly [string, unknown] => typeof each[0] === 'string') ? types : undefined
  }

  #compile(schema: unknown): ValidateFunction {
    const earlier = this.#compiled.get(schema)
    if (earlier !== undefined) return earlier
    const validate = this.#tryToCompile(schema)
    this.#compiled.set(schema, validate)
    return validate
  }

  #tryToCompile(schema: unknown): ValidateFunction {
    try {
      // References begin at the root of the document.
      return this.#ajv.compile({ ...fromRoot(schema) })
    } catch (error) {
      throw new UsageError(`The OpenAPI document has a schema that can't be compiled: ${(error as Error).message}`)
    }
  }
}

/** A schema whose local references lead into the registered document. */
function fromRoot(schema: unknown): Record<string, unknown> {
  const text = JSON.stringify(schema, (key, value) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? ID + value : value,
  )
  return JSON.parse(text) as Record<string, unknown>
}
