import { describe, expect, it } from 'vitest'
import { createReport } from '../request/report.ts'
import { readForeignError } from './foreign.ts'

function read(thrown: unknown) {
  const report = createReport()
  const { status, detail } = readForeignError(thrown, report)
  return { status, detail, upstream: report.omitted.length > 0 }
}

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('the words for what parsers and routers throw', () => {
  // Each is the text of the standard's term for it, in a sentence; none is the thrower's own.
  it.each([
    [{ type: 'charset.unsupported' }, 'The charset of the request content is not supported.'],
    [{ type: 'encoding.unsupported' }, 'The content coding of the request is not supported.'],
    [{ type: 'entity.parse.failed' }, 'The request content could not be parsed.'],
    [{ type: 'entity.too.large' }, 'The request content is larger than the server accepts.'],
    [{ type: 'entity.verify.failed' }, 'The request content was not accepted.'],
    [{ type: 'parameters.too.many' }, 'The request content has more parameters than the server accepts.'],
    [{ type: 'querystring.parse.rangeError' }, 'The request content is nested deeper than the server accepts.'],
    [{ type: 'request.aborted' }, 'The request ended before its content was complete.'],
    [{ type: 'request.size.invalid' }, 'The request content is not as long as Content-Length says.'],
    [{ code: 'FST_ERR_BAD_URL' }, 'The path has a malformed percent-encoding.'],
    [{ code: 'FST_ERR_CTP_BODY_TOO_LARGE' }, 'The request content is larger than the server accepts.'],
    [{ code: 'FST_ERR_CTP_EMPTY_JSON_BODY' }, 'The request content could not be parsed.'],
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
    const { upstream, ...answer } = read({ status: 400, expose: true, message: 'SECRET', ...parts })
    expect(answer).toEqual({ status: 400, detail })
    expect(upstream).toBe(false)
  })

  it.each([
    [{ code: 'MY_Z_ERROR' }],
    [{ code: 'toString' }],
    [{ code: 7 }],
    [{ name: 'SyntaxError' }],
    [{ type: 'https://api.example.com/problems/entity.too.large' }],
  ])("are not taken for an error of the service's own: %j", (parts) => {
    expect(read({ status: 400, expose: true, message: 'my words', ...parts }).detail).toBe('my words')
  })
})

describe('what is taken of a thrown value', () => {
  it.each([
    ['the message where it says so', { status: 404, expose: true, message: 'words' }, 'words'],
    ['no message that is empty', { status: 404, expose: true, message: '' }, undefined],
    ['no message that is no text', { status: 404, expose: true, message: { SECRET: 1 } }, undefined],
    ['no message that is the phrase', { status: 404, expose: true, message: 'Not Found' }, undefined],
    ['no message beside the raw content', { status: 404, expose: true, message: 'SECRET', body: '' }, undefined],
    ['no message of what only looks like Boom', { status: 404, isBoom: 'yes', message: 'SECRET' }, undefined],
  ])('%s', (_name, thrown, detail) => {
    const answer = read(thrown)
    expect(answer).toEqual({ status: 404, detail, upstream: false })
    expect(Object.hasOwn(readForeignError(thrown, createReport()), 'detail')).toBe(detail !== undefined)
  })

  it.each([
    ['404', 404],
    ['4040', 500],
    ['x404', 500],
    [' 404', 500],
    [['404'], 500],
    [Object('404'), 500],
  ])('the status %j as %i', (status, expected) => {
    expect(read({ status }).status).toBe(expected)
  })

  it.each([
    ['a text', '404'],
    ['nothing', undefined],
    ['a proxy that throws', revoked()],
  ])('nothing of %s', (_name, thrown) => {
    expect(read(thrown)).toEqual({ status: 500, detail: undefined, upstream: false })
  })
})

describe('the error of an HTTP client', () => {
  it.each([
    [{ isAxiosError: true }],
    [{ code: 'UND_ERR_SOCKET' }],
    [{ data: { isResponseError: true } }],
    [{ response: { status: 404 } }],
    [{ response: { statusCode: 404 } }],
    [{ $metadata: {} }],
    [{ headers: new Headers() }],
    [{ headers: { Via: '1.1 proxy' } }],
    [{ headers: { 'Content-Length': '7' } }],
    [{ headers: revoked() }],
  ])('case %#', (parts) => {
    expect(read({ status: 404, expose: true, message: 'SECRET', ...parts })).toEqual({
      status: 500,
      detail: undefined,
      upstream: true,
    })
  })

  it.each([
    [{ isAxiosError: 'no' }],
    [{ code: 'MY_UND_ERR_' }],
    [{ response: 'a text' }],
    [{ headers: { 'X-Date': 'x', Dated: 'x', 'X-Content-Length': '7', 'Content-Lengths': '7' } }],
  ])('is not seen in %j', (parts) => {
    expect(read({ status: 404, ...parts })).toEqual({ status: 404, detail: undefined, upstream: false })
  })
})
