import type { FieldLine, HttpMessage, Position } from '../../message/message.ts'
import { ReadError } from '../read-error.ts'

type Fields = Readonly<Record<string, unknown>>

/** Whether a JSON value is what curl writes for `%{json}`. */
export function isWriteOut(value: unknown): value is Fields {
  const { response_code: code, http_code: old, url_effective: url } = fieldsOf(value)
  return (typeof code === 'number' || typeof old === 'number') && url !== undefined
}

/** Whether a JSON value is what curl writes for `%{header_json}`: the values of each header in an array. */
function isHeaderJson(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => Array.isArray(each) && each.every((one) => typeof one === 'string'))
  )
}

/**
 * Reads what `curl -w` writes for `%{json}`, and for `%{header_json}` beside it, both parsed. `%{json}` alone shows the
 * status, the URL and the type, but no headers, so most rules are skipped. Without a response, it gives `undefined`.
 */
export function readWriteOut(
  json: Fields,
  headerJson?: Readonly<Record<string, readonly string[]>>,
  start?: Position,
): HttpMessage | undefined {
  const {
    response_code: code,
    http_code: old,
    http_version: version,
    method,
    url_effective: url,
    content_type: type,
  } = json
  const status = typeof code === 'number' ? code : old
  if (typeof status !== 'number' || status === 0) return undefined
  const headers = Object.entries(headerJson ?? {}).flatMap(([name, values]) =>
    values.map((value): FieldLine => [name, value]),
  )
  if (headerJson === undefined && typeof type === 'string') headers.push(['content-type', type])
  const httpVersion = typeof version === 'string' && /^(?:1\.[01]|[23])$/.test(version) ? version : undefined
  return {
    status,
    headers,
    hidden: headerJson === undefined ? ['*', 'field-lines'] : [],
    ...(httpVersion !== undefined && { httpVersion }),
    ...(typeof method === 'string' && { method }),
    ...(typeof url === 'string' && { url }),
    ...(start !== undefined && { source: start }),
  }
}

/**
 * Joins the values that curl writes for one response. They come one after the other, in either order, or as members of an
 * object in which `-w` has both.
 */
export class WriteOutPairs {
  #json: { readonly value: Fields; readonly start: Position } | undefined
  #headers: { readonly value: Readonly<Record<string, readonly string[]>>; readonly start: Position } | undefined

  /** The messages that are complete with this value; `undefined` if it isn't curl's. */
  push(value: unknown, start: Position): (HttpMessage | undefined)[] | undefined {
    if (isWriteOut(value)) {
      const before = this.#headers === undefined ? this.end() : []
      if (this.#headers === undefined) {
        this.#json = { value, start }
        return before
      }
      const { value: headers } = this.#headers
      this.#headers = undefined
      return [readWriteOut(value, headers, start)]
    }
    if (isHeaderJson(value) && (this.#json !== undefined || Object.keys(value).length > 0)) {
      if (this.#json !== undefined) {
        const { value: json, start: first } = this.#json
        this.#json = undefined
        return [readWriteOut(json, value, first)]
      }
      const before = this.end()
      this.#headers = { value, start }
      return before
    }
    const members = Object.values(fieldsOf(value))
    const json = members.find(isWriteOut)
    if (json === undefined) return undefined
    const headers = members.find((each) => each !== json && isHeaderJson(each))
    return [...this.end(), readWriteOut(json, headers as never, start)]
  }

  /**
   * The message whose headers didn't follow.
   *
   * @throws {ReadError} if there are headers without a status
   */
  end(): (HttpMessage | undefined)[] {
    if (this.#headers !== undefined) {
      const { start } = this.#headers
      this.#headers = undefined
      throw new ReadError("The headers have no status. Write both with curl -w '%{json}%{header_json}'.", start)
    }
    if (this.#json === undefined) return []
    const { value, start } = this.#json
    this.#json = undefined
    return [readWriteOut(value, undefined, start)]
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
