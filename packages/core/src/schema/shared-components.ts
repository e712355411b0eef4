import { isSchema, type JsonSchema } from './json-schema.ts'

/** The components of a document, to which parts are added. */
export class SharedComponents {
  readonly #sections: Record<string, Record<string, unknown>> = {}
  readonly #others: JsonSchema

  constructor(components: JsonSchema = {}) {
    this.#others = components
    for (const section of ['schemas', 'responses'] as const)
      this.#sections[section] = { ...(components[section] as Record<string, unknown> | undefined) }
  }

  /**
   * Adds a part under a name, or under the name with a number if another part has it, and returns that name. A part that
   * exists already is not added again.
   */
  add(section: 'schemas' | 'responses', wanted: string, makePart: (name: string) => unknown): string {
    const parts = this.#sections[section] as Record<string, unknown>
    for (let count = 1; ; count++) {
      const name = count === 1 ? wanted : `${wanted}${count}`
      const part = makePart(name)
      const earlier = Object.hasOwn(parts, name) ? parts[name] : undefined
      if (earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(part)) continue
      parts[name] = part
      return name
    }
  }

  /** The part that a reference points to, or the value itself if it isn't a reference. */
  resolve(value: unknown): unknown {
    const reference = (value as { readonly $ref?: unknown } | null | undefined)?.$ref
    const found = typeof reference === 'string' ? /^#\/components\/(\w+)\/([^/]+)$/.exec(reference) : null
    if (found === null) return value
    const [, section = '', name = ''] = found
    const parts = this.#sections[section] ?? this.#others[section]
    return isSchema(parts) && Object.hasOwn(parts, name) ? parts[name] : undefined
  }

  /** Replaces each response with what a function returns for it. */
  mapResponses(map: (response: unknown) => unknown): void {
    const responses = this.#sections.responses as Record<string, unknown>
    for (const [name, response] of Object.entries(responses)) responses[name] = map(response)
  }

  /** The components with everything that was added. Empty sections are left out. */
  result(): JsonSchema {
    const sections = Object.entries(this.#sections).filter(([, parts]) => Object.keys(parts).length > 0)
    return { ...this.#others, ...Object.fromEntries(sections) }
  }
}
