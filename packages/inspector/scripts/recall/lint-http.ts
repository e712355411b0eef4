import { readFileSync } from 'node:fs'
import type { FieldLine, HttpMessage } from '../../src/message/message.ts'
import { parseHttpVersion } from '../../src/readers/header-lines.ts'
import type { ForeignCase } from './cases.ts'

/** A transaction that a rule of lint-http checked, as record_lint_http.py writes it. */
interface Row {
  readonly rule: string
  readonly method: string
  readonly uri: string
  readonly requestHeaders: readonly FieldLine[]
  readonly response: {
    readonly status: number
    readonly version: string
    readonly headers: readonly FieldLine[]
    readonly bodyLength: number | null
    readonly trailers: readonly FieldLine[] | null
  } | null
  /** The bytes of the body, one a character. */
  readonly body: string | null
  /** What the rule says; `null` if the transaction is right. */
  readonly message: string | null
}

/** Reads the transactions with a response that a rule of lint-http reports, from the file that its tests wrote. */
export function readLintHttp(file: string): readonly ForeignCase[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .flatMap((row) => {
      const message = row.message === null ? undefined : messageOf(row)
      return message === undefined ? [] : [{ check: row.rule, message }]
    })
}

function messageOf({ method, uri, requestHeaders, response, body }: Row): HttpMessage | undefined {
  if (response === null) return undefined
  const { status, version, headers, bodyLength, trailers } = response
  const httpVersion = parseHttpVersion(version)
  return {
    status,
    headers,
    method,
    url: /^https?:/.test(uri) ? uri : `http://example.com${uri.startsWith('/') ? uri : '/'}`,
    requestHeaders,
    ...(httpVersion !== undefined && { httpVersion }),
    ...(body !== null && { rawBody: Uint8Array.from(body, (character) => character.charCodeAt(0)) }),
    ...(body === null && bodyLength !== null && { contentSize: bodyLength }),
    ...(trailers !== null && { trailers }),
  }
}
