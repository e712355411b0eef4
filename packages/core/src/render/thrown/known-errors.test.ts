import { describe, expect, it } from 'vitest'
import { findKnownError } from './known-errors.ts'

describe('the words for what parsers and routers throw', () => {
  // Each is the text of the standard's term for it, in a sentence; none is the thrower's own.
  it.each([
    [{ type: 'charset.unsupported' }, 'The charset of the request content is not supported.'],
    [{ type: 'encoding.unsupported' }, 'The content coding of the request is not supported.'],
    [{ type: 'entity.parse.failed' }, 'The request content could not be parsed.'],
    [{ type: 'entity.too.large' }, 'The server does not accept request content of this size.'],
    [{ type: 'entity.verify.failed' }, 'The request content was not accepted.'],
    [{ type: 'parameters.too.many' }, 'The request content has more parameters than the server accepts.'],
    [{ type: 'querystring.parse.rangeError' }, 'The request content is nested deeper than the server accepts.'],
    [{ type: 'request.aborted' }, 'The request ended before its content was complete.'],
    [{ type: 'request.size.invalid' }, 'The request content is not as long as Content-Length says.'],
    [{ code: 'FST_ERR_BAD_URL' }, 'The path has a malformed percent-encoding.'],
    [{ code: 'FST_ERR_CTP_BODY_TOO_LARGE' }, 'The server does not accept request content of this size.'],
    [{ code: 'FST_ERR_CTP_EMPTY_JSON_BODY' }, 'The request content is empty. Send JSON, or no Content-Type.'],
    [{ code: 'FST_ERR_CTP_INVALID_CONTENT_LENGTH' }, 'The request content is not as long as Content-Length says.'],
    [{ code: 'FST_ERR_CTP_INVALID_JSON_BODY' }, 'The request content could not be parsed.'],
    [{ code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' }, 'The media type of the request content is not supported.'],
    [{ code: 'FST_ERR_MAX_PARAM_LENGTH' }, 'A segment of the path is longer than the server accepts.'],
    [{ message: 'specified encoding unsupported' }, 'The charset of the request content is not supported.'],
    [{ name: 'URIError' }, 'The path has a malformed percent-encoding.'],
    [{ name: 'SyntaxError', body: '{' }, 'The request content could not be parsed.'],
    [{ code: 'Z_DATA_ERROR' }, 'The request content could not be parsed.'],
    [{ code: 'ERR_BROTLI_DECODER_ERROR_UNREACHABLE' }, 'The request content could not be parsed.'],
    [{ code: 'ERR__BROTLI_DECODER' }, 'The request content could not be parsed.'],
    [{ code: 'ERR_ZSTD_DATA' }, 'The request content could not be parsed.'],
    [{ code: 'ERR__ZSTD_DATA' }, 'The request content could not be parsed.'],
    [{ code: 'ERR__ERROR_FORMAT_PADDING_1' }, 'The request content could not be parsed.'],
  ])('%j', (parts, detail) => {
    expect(findKnownError({ message: 'SECRET', ...parts })).toEqual({ detail })
  })

  it.each([
    [{ code: 'MY_Z_ERROR' }],
    [{ code: 'toString' }],
    [{ code: 7 }],
    [{ name: 'SyntaxError' }],
    [{ code: 'INVALID_FIELD_NAME' }],
    [{ code: 1016 }],
    [{ code: 1016, httpCode: 'x' }],
    [{ code: 1018, httpCode: 409 }],
    [{ message: 'Unexpected end of form field' }],
    [{ type: 'https://api.example.com/problems/entity.too.large' }],
  ])("are not taken for an error of the service's own: %j", (parts) => {
    expect(findKnownError({ message: 'my words', ...parts })).toBeUndefined()
  })
})

describe('the statuses of errors that have none', () => {
  it.each([
    [{ code: 'LIMIT_FILE_SIZE' }, 413],
    [{ code: 'LIMIT_FILE_COUNT' }, 413],
    [{ code: 'LIMIT_FIELD_VALUE' }, 413],
    [{ code: 'LIMIT_UNEXPECTED_FILE' }, 400],
    [{ code: 'LIMIT_FIELD_KEY' }, 400],
    [{ code: 'MISSING_FIELD_NAME', storageErrors: [] }, 400],
    [{ code: 1016, httpCode: 413 }, 413],
    [{ code: 1012, httpCode: 400 }, 400],
    [{ message: 'Unexpected end of form' }, 400],
    [{ message: 'Malformed part header' }, 400],
    [{ message: 'Part terminated early due to unexpected end of multipart data' }, 400],
    [{ message: 'Multipart: Boundary not found' }, 400],
  ])('%j', (parts, status) => {
    const known = findKnownError({ message: 'SECRET', ...parts })
    expect(known?.status).toBe(status)
    expect(known?.detail).toMatch(/^(?:The request|A file in|A form field in) .*\.$/)
  })
})
