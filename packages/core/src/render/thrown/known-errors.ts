import { has, peek } from '../request/peek.ts'
import { MALFORMED_PATH } from './no-route.ts'

/** The status and text for an error of a parser or a router. */
export interface KnownError {
  /** Its status, if the library sets none. */
  readonly status?: number
  /** The text for clients. The library's own may quote the input or name its options. */
  readonly detail: string
}

const PARSE_FAILED = 'The request content could not be parsed.'
const EMPTY_JSON = 'The request content is empty. Send JSON, or no Content-Type.'
const TOO_LARGE = 'The server does not accept request content of this size.'
const WRONG_LENGTH = 'The request content is not as long as Content-Length says.'
const UNKNOWN_CHARSET = 'The charset of the request content is not supported.'
const UNKNOWN_CODING = 'The content coding of the request is not supported.'
const UNKNOWN_MEDIA_TYPE = 'The media type of the request content is not supported.'
const ENDED_EARLY = 'The request ended before its content was complete.'
const TOO_MANY_PARAMETERS = 'The request content has more parameters than the server accepts.'
const FILE_TOO_LARGE = 'A file in the request is larger than the server accepts.'
const TOO_MANY_FILES = 'The request has more files than the server accepts.'
const TOO_MANY_FIELDS = 'The request has more form fields than the server accepts.'
const TOO_MANY_PARTS = 'The request has more parts than the server accepts.'
const FIELD_TOO_LARGE = 'A form field in the request is larger than the server accepts.'
const BAD_FIELD_NAME = 'A form field in the request has a name that the server does not accept.'

/** Texts by `type` or `code`, for errors that have a status: body-parser, raw-body, Fastify, @fastify/multipart. */
const DETAILS: Readonly<Record<string, string>> = {
  'charset.unsupported': UNKNOWN_CHARSET,
  'encoding.unsupported': UNKNOWN_CODING,
  'entity.parse.failed': PARSE_FAILED,
  'entity.too.large': TOO_LARGE,
  'entity.verify.failed': 'The request content was not accepted.',
  'parameters.too.many': TOO_MANY_PARAMETERS,
  'querystring.parse.rangeError': 'The request content is nested deeper than the server accepts.',
  'request.aborted': ENDED_EARLY,
  'request.size.invalid': WRONG_LENGTH,
  FST_ERR_BAD_URL: MALFORMED_PATH,
  FST_ERR_CTP_BODY_TOO_LARGE: TOO_LARGE,
  FST_ERR_CTP_EMPTY_JSON_BODY: EMPTY_JSON,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: WRONG_LENGTH,
  FST_ERR_CTP_INVALID_JSON_BODY: PARSE_FAILED,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: UNKNOWN_MEDIA_TYPE,
  FST_ERR_MAX_PARAM_LENGTH: 'A segment of the path is longer than the server accepts.',
  FST_FIELDS_LIMIT: TOO_MANY_FIELDS,
  FST_FILES_LIMIT: TOO_MANY_FILES,
  FST_INVALID_JSON_FIELD_ERROR: 'A form field in the request is not valid JSON.',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'The request content is not multipart/form-data.',
  FST_MP_PREMATURE_CLOSE: ENDED_EARLY,
  FST_PARTS_LIMIT: TOO_MANY_PARTS,
  FST_PROTO_VIOLATION: BAD_FIELD_NAME,
  FST_REQ_FILE_TOO_LARGE: FILE_TOO_LARGE,
}

/** multer's errors by `code`. They have no status. */
const MULTER: Readonly<Record<string, KnownError>> = {
  LIMIT_FIELD_ARRAY_INDEX: { status: 400, detail: BAD_FIELD_NAME },
  LIMIT_FIELD_COUNT: { status: 413, detail: TOO_MANY_FIELDS },
  LIMIT_FIELD_KEY: { status: 400, detail: BAD_FIELD_NAME },
  LIMIT_FIELD_NESTING: { status: 400, detail: BAD_FIELD_NAME },
  LIMIT_FIELD_VALUE: { status: 413, detail: FIELD_TOO_LARGE },
  LIMIT_FILE_COUNT: { status: 413, detail: TOO_MANY_FILES },
  LIMIT_FILE_SIZE: { status: 413, detail: FILE_TOO_LARGE },
  LIMIT_PART_COUNT: { status: 413, detail: TOO_MANY_PARTS },
  LIMIT_UNEXPECTED_FILE: { status: 400, detail: 'The request has a file that the server does not expect.' },
}

/** Codes that count only if the error also has multer's `storageErrors`, since other libraries may use these names. */
const MULTER_FIELD_NAME = /^(?:MISSING|INVALID)_FIELD_NAME$/

/** formidable's errors by `code`, which is a number. Their status is in `httpCode`. */
const FORMIDABLE: Readonly<Record<number, string>> = {
  1003: UNKNOWN_MEDIA_TYPE,
  1006: FIELD_TOO_LARGE,
  1007: TOO_MANY_FIELDS,
  1008: 'A file in the request is smaller than the server accepts.',
  1009: TOO_LARGE,
  1010: 'A file in the request is empty.',
  1011: 'The request has no Content-Type.',
  1012: PARSE_FAILED,
  1013: PARSE_FAILED,
  1014: 'The transfer encoding of a part of the request is not supported.',
  1015: TOO_MANY_FILES,
  1016: FILE_TOO_LARGE,
}

/** busboy's errors by message, since they have neither codes nor statuses. multer and @fastify/multipart use busboy. */
const BUSBOY =
  /^(?:Malformed (?:part header|urlencoded form|content type)|Multipart: Boundary not found|Unexpected end of (?:form|multipart data)|(?:Part|Header) terminated early due to unexpected end of multipart data)$/

/** Finds an error by the name or code that its library sets. Returns `undefined` for any other error. */
export function findKnownError(thrown: object): KnownError | undefined {
  const code = peek(thrown, 'code')
  const message = peek(thrown, 'message')
  if (typeof code === 'number') return formidableError(thrown, code)
  // raw-body uses the same message for a charset that body-parser uses for a content coding.
  if (message === 'specified encoding unsupported') return { detail: UNKNOWN_CHARSET }
  for (const name of [peek(thrown, 'type'), code]) {
    if (typeof name !== 'string') continue
    if (Object.hasOwn(DETAILS, name)) return { detail: DETAILS[name] as string }
    if (Object.hasOwn(MULTER, name)) return MULTER[name]
    // Errors of decompression, such as `Z_DATA_ERROR` and `ERR_BROTLI_DECODER_ERROR_UNREACHABLE`.
    if (/^(?:Z_|ERR_(?:_?BROTLI|_?ZSTD|_ERROR))/.test(name)) return { detail: PARSE_FAILED }
    if (MULTER_FIELD_NAME.test(name) && has(thrown, 'storageErrors')) return { status: 400, detail: BAD_FIELD_NAME }
  }
  if (typeof message === 'string' && BUSBOY.test(message)) return { status: 400, detail: PARSE_FAILED }
  // Express's router and co-body set no code for it.
  const name = peek(thrown, 'name')
  if (name === 'URIError') return { detail: MALFORMED_PATH }
  return name === 'SyntaxError' && has(thrown, 'body') ? { detail: PARSE_FAILED } : undefined
}

function formidableError(thrown: object, code: number): KnownError | undefined {
  const status = peek(thrown, 'httpCode')
  const detail = FORMIDABLE[code]
  return detail !== undefined && typeof status === 'number' ? { status, detail } : undefined
}
