import { describe, expect, it } from 'vitest'
import { render } from '../render.ts'

const FIELDS = { server: 'SECRET', 'x-up': 'SECRET', date: 'Sun, 29 Nov 2026 11:12:09 GMT' }
const RESPONSE = { status: 404, headers: FIELDS, data: 'SECRET' }
const REQUEST = { method: 'GET', url: '/', headers: {} }

class RestException extends Error {}

class PostmarkError extends Error {
  setUpStackTrace(): void {}
}

/** The properties that the libraries' errors of a 404 had, each raised against a server; its part of the full run does it again. */
const CLIENT_ERRORS: Readonly<Record<string, object>> = {
  axios: { isAxiosError: true, code: 'ERR_BAD_REQUEST', config: {}, request: {}, response: RESPONSE, status: 404 },
  'axios without a response': { isAxiosError: true, code: 'ECONNREFUSED', status: 404 },
  'undici, responseError': { code: 'UND_ERR_RESPONSE', statusCode: 404, body: 'SECRET', headers: { 'x-up': 'SECRET' } },
  'undici, throwOnError': { code: 'UND_ERR_RESPONSE_STATUS_CODE', statusCode: 404, status: 404, headers: FIELDS },
  'undici, RetryAgent': { code: 'UND_ERR_REQ_RETRY', statusCode: 404, data: { count: 1 }, headers: FIELDS },
  got: { code: 'ERR_NON_2XX_3XX_RESPONSE', response: { statusCode: 404, headers: FIELDS }, options: {} },
  ky: { response: new Response('SECRET', { status: 404, headers: FIELDS }), request: {}, options: {} },
  ofetch: { status: 404, statusCode: 404, response: new Response('SECRET', { status: 404 }), data: 'SECRET' },
  superagent: { status: 404, response: { status: 404, headers: FIELDS, text: 'SECRET' } },
  gaxios: { code: 404, status: 404, config: {}, response: new Response('SECRET', { status: 404 }) },
  octokit: { status: 404, request: {}, response: { url: 'SECRET', ...RESPONSE } },
  azure: { statusCode: 404, request: {}, response: { status: 404, headers: {} }, details: 'SECRET' },
  openai: { status: 404, headers: new Headers(FIELDS), requestID: null, error: 'SECRET', code: undefined },
  'openai, without a Date': { status: 404, headers: new Headers(), requestID: null, error: 'SECRET' },
  notion: { status: 404, code: 'object_not_found', headers: new Headers({ 'content-type': 'text/plain' }) },
  slack: { code: 'slack_webapi_http_error', statusCode: 404, headers: FIELDS, body: 'SECRET' },
  npm: { statusCode: 404, code: 'E404', method: 'GET', headers: { date: ['x'], 'x-up': ['SECRET'] }, body: 'SECRET' },
  cohere: { statusCode: 404, body: 'SECRET', rawResponse: { headers: new Headers(FIELDS), status: 404 } },
  clerk: { clerkError: true, code: 'api_response_error', status: 404, errors: [] },
  wreck: { isBoom: true, data: { isResponseError: true }, output: { statusCode: 404, headers: { 'x-up': 'SECRET' } } },
  stripe: {
    type: 'StripeInvalidRequestError',
    raw: {},
    rawType: 'invalid_request_error',
    statusCode: 404,
    headers: {},
  },
  aws: { $fault: 'client', $metadata: { httpStatusCode: 404 }, $response: {} },
  twilio: {
    status: 404,
    code: 20404,
    moreInfo: 'https://www.twilio.com/docs/errors/20404',
    details: undefined,
  },
  algolia: { status: 404, stackTrace: [{ request: {}, response: RESPONSE, host: {}, triesLeft: 3 }] },
  'algolia 4': { status: 404, transporterStackTrace: [{ request: {}, response: RESPONSE, triesLeft: 3 }] },
  mailgun: { status: 404, details: 'SECRET', type: 'MailgunAPIError' },
  nano: { statusCode: '404', scope: 'couch', errid: 'non_200', headers: { uri: 'SECRET', statusCode: 404 } },
  elasticsearch: { statusCode: 404, headers: { 'x-up': 'SECRET' }, meta: { statusCode: 404, headers: {}, body: '' } },
  'supabase auth': { __isAuthError: true, status: 404, code: 'user_not_found' },
  'supabase storage': { __isStorageError: true, status: 404, statusCode: '404', namespace: 'storage' },
  'supabase functions': { context: new Response('SECRET', { status: 404 }) },
}

const INSTANCES: Readonly<Record<string, Error>> = {
  postmark: Object.assign(new PostmarkError('SECRET'), { statusCode: 404, code: 0 }),
  'twilio behind a gateway': Object.assign(new RestException('SECRET'), {
    status: 404,
    code: undefined,
    moreInfo: undefined,
    details: undefined,
  }),
}

/** Errors of services and of their frameworks, which look alike. */
const OWN_ERRORS: Readonly<Record<string, object>> = {
  'an exception of NestJS': { status: 404, response: { statusCode: 404, message: 'x' }, options: {}, cause: undefined },
  'an exception of NestJS with headers in its document': {
    status: 404,
    response: { statusCode: 404, headers: {} },
    getStatus: () => 404,
    getResponse: () => ({}),
  },
  'a document as the response': { status: 404, response: { status: 404 } },
  'a context of its own': { status: 404, context: { status: 404, order: 7 } },
  'h3, with fetch headers': { status: 404, headers: new Headers({ 'www-authenticate': 'Basic' }), data: undefined },
  'a timeout of @fastify/reply-from': { status: 404, code: 'UND_ERR_CONNECT_TIMEOUT', name: 'FastifyError' },
  'a code of its own': { status: 404, code: 'MY_UND_ERR_RESPONSE' },
  'a type of its own': { status: 404, type: 'mailgun' },
  'a scope of its own': { status: 404, scope: 'couch' },
  'a link of its own': { status: 404, code: 7, moreInfo: 'https://api.example.com/errors/7', details: [] },
  'details that it has not': { status: 404, code: 7, moreInfo: undefined, details: undefined },
  'a stack as lines': { status: 404, stackTrace: ['at x'] },
  'a request id': { status: 404, requestID: 'x', headers: {} },
  'a mark that is not true': { status: 404, isAxiosError: 'no', __isAuthError: 1 },
  'similar headers': {
    status: 404,
    headers: { 'X-Date': 'x', Dated: 'x', 'Content-Lengths': '7' },
  },
  'a hint': { status: 404, hint: 'x', details: 'x' },
  meta: { status: 404, meta: { statusCode: 404 } },
}

class ApiError extends Error {
  readonly status = 404
}

class StripeError extends Error {
  readonly status = 404
}

describe("an HTTP client's error", () => {
  const errors: [string, Error][] = Object.entries(CLIENT_ERRORS).map(([name, parts]) => [
    name,
    Object.assign(new Error('SECRET'), { expose: true }, parts),
  ])
  it.each([...errors, ...Object.entries(INSTANCES)])('says nothing of the upstream: %s', (_name, thrown) => {
    const { status, body, headers, omitted } = render(thrown, REQUEST)
    expect(status).toBe(500)
    expect(JSON.parse(body)).toEqual({ type: 'about:blank', title: 'Internal Server Error', status: 500 })
    expect(JSON.stringify(headers)).not.toContain('SECRET')
    expect(omitted).toEqual([{ what: 'status', reason: expect.stringContaining('404, the status of another server') }])
  })

  it("is one of Supabase's database, which has no status", () => {
    const thrown = Object.assign(new Error('SECRET'), { name: 'PostgrestError', details: '', hint: '', code: '42P01' })
    expect(render(thrown, { ...REQUEST, responseStatus: 404 }).status).toBe(500)
    expect(render(thrown, REQUEST).omitted).toEqual([])
  })

  it('is one whose headers cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(render({ status: 404, headers: proxy }, REQUEST).status).toBe(500)
  })
})

describe("a service's own error keeps its status", () => {
  it.each(Object.entries(OWN_ERRORS))('%s', (_name, parts) => {
    const { status, omitted } = render(Object.assign(new Error('x'), parts), REQUEST)
    expect({ status, omitted }).toEqual({ status: 404, omitted: [] })
  })

  it.each([new ApiError('x'), new StripeError('x'), Object.assign(new RestException('x'), { status: 404 })])(
    'whatever its class is called: $constructor.name',
    (thrown) => {
      expect(render(thrown, REQUEST).status).toBe(404)
    },
  )
})
