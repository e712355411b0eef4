import { isProblemStatus, titleOf } from '../../problem/problem.ts'
import { has, isObject, peek } from '../request/peek.ts'
import type { Report } from '../request/report.ts'
import { MALFORMED_PATH } from './no-route.ts'

/** What a thrown value that is no problem says of the response that it wants. */
export interface ForeignError {
  readonly status: number
  readonly detail?: string
  readonly headers?: unknown
}

const PARSE_FAILED = 'The request content could not be parsed.'
const TOO_LARGE = 'The request content is larger than the server accepts.'
const WRONG_LENGTH = 'The request content is not as long as Content-Length says.'
const UNKNOWN_CHARSET = 'The charset of the request content is not supported.'

/** Texts for what parsers throw, by their `type` or `code`: their own messages quote the input. */
const PARSER_TEXTS: Readonly<Record<string, string>> = {
  'charset.unsupported': UNKNOWN_CHARSET,
  'encoding.unsupported': 'The content coding of the request is not supported.',
  'entity.parse.failed': PARSE_FAILED,
  'entity.too.large': TOO_LARGE,
  'entity.verify.failed': 'The request content was not accepted.',
  'parameters.too.many': 'The request content has more parameters than the server accepts.',
  'querystring.parse.rangeError': 'The request content is nested deeper than the server accepts.',
  'request.aborted': 'The request ended before its content was complete.',
  'request.size.invalid': WRONG_LENGTH,
  FST_ERR_BAD_URL: MALFORMED_PATH,
  FST_ERR_CTP_BODY_TOO_LARGE: TOO_LARGE,
  FST_ERR_CTP_EMPTY_JSON_BODY: PARSE_FAILED,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: WRONG_LENGTH,
  FST_ERR_CTP_INVALID_JSON_BODY: PARSE_FAILED,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The media type of the request content is not supported.',
  FST_ERR_MAX_PARAM_LENGTH: 'A segment of the path is longer than the server accepts.',
}

/** Fields that only a response has: nobody puts them on an error that is thrown. */
const UPSTREAM_FIELDS = /^(?:date|server|via|transfer-encoding|content-(?:length|encoding))$/i

/** Reads the status, and what may be sent with it, off anything that was thrown. Never throws. */
export function readForeignError(thrown: unknown, report: Report): ForeignError {
  if (!isObject(thrown)) return { status: 500 }
  const boom = peek(thrown, 'isBoom') === true ? peek(thrown, 'output') : undefined
  const headers = peek(boom ?? thrown, 'headers')
  const status =
    toStatus(peek(boom, 'statusCode')) ?? toStatus(peek(thrown, 'status')) ?? toStatus(peek(thrown, 'statusCode'))
  if (status === undefined) return { status: 500 }
  if (isUpstream(thrown, headers)) {
    report.omit('status', `${status} is an upstream's: the error looks like one of an HTTP client; see map`)
    return { status: 500 }
  }
  const detail = detailOf(thrown, status, boom !== undefined)
  return { status, headers, ...(detail !== undefined && { detail }) }
}

/** A status given as a number, or as digits. */
function toStatus(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value
  return isProblemStatus(number) ? number : undefined
}

/** Whether an HTTP client made the error of a response: its status and fields are another server's. */
function isUpstream(thrown: object, headers: unknown): boolean {
  const code = peek(thrown, 'code')
  if (typeof code === 'string' && code.startsWith('UND_ERR_')) return true
  if (peek(thrown, 'isAxiosError') === true || peek(peek(thrown, 'data'), 'isResponseError') === true) return true
  if (isResponse(peek(thrown, 'response')) || isObject(peek(thrown, '$metadata'))) return true
  // A fetch Headers comes from a response; a thrower writes a plain record.
  if (typeof peek(headers, 'get') === 'function') return true
  try {
    return isObject(headers) && Object.keys(headers).some((name) => UPSTREAM_FIELDS.test(name))
  } catch {
    return true
  }
}

function isResponse(value: unknown): boolean {
  return typeof (peek(value, 'status') ?? peek(value, 'statusCode')) === 'number'
}

function detailOf(thrown: object, status: number, boom: boolean): string | undefined {
  if (status >= 500) return undefined
  const text = parserTextOf(thrown)
  if (text !== undefined) return text
  // A parser keeps the raw content on its error, and quotes it in the message.
  if (has(thrown, 'body')) return undefined
  const message = peek(thrown, 'message')
  if (!boom && peek(thrown, 'expose') !== true) return undefined
  // The phrase alone, which http-errors and Boom use as a message, explains nothing that the title does not.
  return typeof message === 'string' && message !== '' && message !== titleOf(status) ? message : undefined
}

function parserTextOf(thrown: object): string | undefined {
  // raw-body says of a charset what body-parser says of a content coding.
  if (peek(thrown, 'message') === 'specified encoding unsupported') return UNKNOWN_CHARSET
  for (const name of [peek(thrown, 'type'), peek(thrown, 'code')]) {
    if (typeof name !== 'string') continue
    if (Object.hasOwn(PARSER_TEXTS, name)) return PARSER_TEXTS[name]
    // Decompression: `Z_DATA_ERROR`, `ERR_BROTLI_DECODER_ERROR_UNREACHABLE` and their like.
    if (/^(?:Z_|ERR_(?:_?BROTLI|_?ZSTD|_ERROR))/.test(name)) return PARSE_FAILED
  }
  // Express's router and co-body have no name for it.
  const name = peek(thrown, 'name')
  if (name === 'URIError') return MALFORMED_PATH
  return name === 'SyntaxError' && has(thrown, 'body') ? PARSE_FAILED : undefined
}
