import { problemOpenApi } from '@statuskit/core/schema'
import { listHttpbinRoutes } from '../httpbin/routes.ts'
import { ECHO_FAULTS, FAULTS, STREAM_FAULTS } from '../plan/plan.ts'
import { ERROR_CODES } from '../plan/request/error-code.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { AUTH_SCHEMES, OPTION_NAMES, type StreamOptionName } from '../plan/request/options.ts'
import { DIGEST_ALGORITHMS } from '../plan/status/challenge.ts'

type Json = Readonly<Record<string, unknown>>

const ANY = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']
const READ = ['get', 'head']

/** The schema and description of each option. */
const OPTIONS: Readonly<Record<(typeof OPTION_NAMES)[number], readonly [schema: Json, description: string]>> = {
  delay: [
    { type: 'string', pattern: '^\\d+(-\\d+)?$' },
    `Milliseconds to wait before the response, or a range to pick from at random; at most ${LIMITS.delay}.`,
  ],
  'body-delay': [
    { type: 'string', pattern: '^\\d+(-\\d+)?$' },
    'Milliseconds to wait between the headers and the body, or a range.',
  ],
  h: [
    { type: 'array', maxItems: LIMITS.fieldCount, items: { type: 'string', pattern: '^[^:]+:' } },
    'A header of the response, `Name:value`; can be repeated.',
  ],
  body: [{ type: 'string' }, `The body, at most ${LIMITS.body} bytes.`],
  type: [{ type: 'string' }, 'The media type of the body.'],
  reason: [{ type: 'string' }, 'The reason phrase; may be empty.'],
  location: [
    { type: 'string', format: 'uri-reference' },
    'The value of Location. A redirect to its own path keeps the query.',
  ],
  'retry-after': [{ type: 'string' }, 'The value of Retry-After: seconds, or an HTTP date.'],
  allow: [{ type: 'string' }, 'The value of Allow: methods separated by commas.'],
  auth: [{ type: 'string', enum: AUTH_SCHEMES }, 'The authentication scheme of a 401 or 407.'],
  seed: [
    { type: 'string', minLength: 1, maxLength: LIMITS.key },
    'Makes random choices repeatable: the same seed gives the same series.',
  ],
}

/** The schema and description of each option of streams. */
const STREAM_OPTIONS: Readonly<Record<StreamOptionName, readonly [schema: Json, description: string]>> = {
  interval: [{ type: 'string', pattern: '^\\d+(-\\d+)?$' }, 'Milliseconds between two events, or a range.'],
  cut: [{ type: 'integer', minimum: 0 }, 'After how many events or messages a connection ends early.'],
  fault: [{ type: 'string', enum: STREAM_FAULTS }, 'How it ends early; `close` by default.'],
  error: [{ type: 'integer', minimum: 0 }, 'After how many events an error event ends the stream.'],
  retry: [{ type: 'integer', minimum: 0 }, 'The time after which clients should connect again, in milliseconds.'],
  trailer: [
    { type: 'array', maxItems: LIMITS.fieldCount, items: { type: 'string', pattern: '^[^:]+:' } },
    'A trailer, `Name:value`; can be repeated.',
  ],
}

const KEY = path(
  'key',
  { type: 'string', minLength: 1, maxLength: LIMITS.key },
  'A name of your choice that identifies the counter.',
)
const INTEGER = { type: 'integer', minimum: 1 }

/** The OpenAPI 3.1 document of the simulator, whose routes are under a base path. */
export function openApi(base: string): Json {
  const { schemas } = problemOpenApi()
  const parameters = Object.fromEntries(
    OPTION_NAMES.map((name) => [
      name,
      { name, in: 'query', required: false, schema: OPTIONS[name][0], description: OPTIONS[name][1] },
    ]),
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'statuskit simulator',
      version: '1',
      description:
        'Answers with the status in the path. Further path segments are ignored. You can also set each option as a request header, such as `Simulate-Delay` for `delay`; headers take precedence over the query.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: base }],
    paths: {
      '/api/status/{status}': operations(ANY, 'A status, or one of several', [
        path('status', { type: 'string' }, '`404`, `500-504`, `103+200`, `200:0.9,500-504:0.1`.'),
      ]),
      '/seq/{key}/{steps}': operations(ANY, 'A sequence of statuses, one per request', [
        KEY,
        path(
          'steps',
          { type: 'string' },
          'The steps, `503x2,429,reset,200`. The last one repeats, unless `;loop` at the end restarts the sequence. `sse:10`, `ndjson:10`, `websocket` and `websocket:1011` are streams. Options of one step have its place in front, `1.retry-after=5`.',
        ),
      ]),
      '/seq/{key}': {
        ...operations(READ, 'How many requests the sequence got, and on how many connections', [KEY], false),
        ...operations(['delete'], 'Resets the sequence', [KEY], false),
      },
      '/redirect/{n}': operations(ANY, 'A chain of redirects', [
        path('n', { ...INTEGER, maximum: LIMITS.redirects }, 'The number of redirects.'),
        query('via', { type: 'integer', minimum: 300, maximum: 399, default: 302 }, 'The status of each redirect.'),
        query('to', { type: 'string', format: 'uri-reference' }, 'Where the last redirect leads.'),
      ]),
      '/auth/basic/{user}/{password}': operations(ANY, 'Checks Basic credentials', [name('user'), name('password')]),
      '/auth/digest/{user}/{password}': operations(ANY, 'Checks Digest credentials', [
        name('user'),
        name('password'),
        query(
          'algorithm',
          { type: 'string', enum: DIGEST_ALGORITHMS },
          'The only hash to offer; without it, all are offered.',
        ),
      ]),
      '/auth/bearer/{token}': operations(ANY, 'Checks a bearer token', [name('token')]),
      '/limit/{key}/{n}/{seconds}': operations(ANY, 'Allows n requests in a window, then answers with 429', [
        KEY,
        path('n', { ...INTEGER, maximum: LIMITS.window }, 'How many requests are allowed in a window.'),
        path('seconds', { ...INTEGER, maximum: LIMITS.windowSeconds }, 'The length of a window in seconds.'),
      ]),
      '/fault/{kind}': operations(ANY, 'A response that breaks on the wire', [kind(), code()]),
      '/fault/{kind}/{status}': operations(ANY, 'A response that breaks after its headers', [
        kind(),
        path('status', { type: 'integer', minimum: 200, maximum: 999 }, 'The status of the response that breaks.'),
        code(),
      ]),
      '/sse/{n}': operations(ANY, 'n server-sent events, or those after Last-Event-ID', [
        events(),
        ...streamOptions(['interval', 'cut', 'fault', 'error', 'retry', 'trailer']),
      ]),
      '/ndjson/{n}': operations(ANY, 'n lines of JSON', [
        events(),
        ...streamOptions(['interval', 'cut', 'fault', 'error', 'trailer']),
      ]),
      '/trailers': operations(ANY, 'Trailers after the body', streamOptions(['trailer'])),
      '/websocket': operations(['get'], 'A WebSocket that sends back each message', echoOptions()),
      '/websocket/{code}': operations(['get'], 'A WebSocket that closes with a code', [
        path('code', { type: 'string' }, 'The close code, `1011`. Other text is ignored.'),
        ...echoOptions(),
      ]),
      '/conditional': operations(ANY, '304, 412 or 428, depending on the preconditions', []),
      '/range': operations(READ, '206 or 416, depending on Range', []),
      '/negotiate': operations(ANY, '406 or 415, depending on Accept and Content-Type', []),
      '/capabilities': operations(READ, 'What this runtime can send, and the limits of the simulator', [], false),
      '/codes': operations(READ, 'The registered status codes', [], false),
      '/openapi.json': operations(READ, 'This document', [], false),
      '/ca.pem': operations(READ, 'The certificate to trust, if the simulator speaks TLS', [], false),
      '/healthz': operations(READ, 'Health check', [], false),
      ...httpbinPaths(),
      '/readyz': operations(READ, 'Whether requests can be counted; a 503 if the store does not answer', [], false),
    },
    components: { schemas, parameters },
  }
}

/** httpbin's routes, which are at the root as well. TRACE has no place in clients that are made from the document. */
function httpbinPaths(): Json {
  const paths: [string, Json][] = []
  for (const { path: route, methods, summary, query: names } of listHttpbinRoutes()) {
    const parameters = [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
      path(name, { type: 'string', minLength: 1 }, `The ${name.replace('_', ' ')}, as in httpbin.`),
    )
    const known = methods.filter((method) => method !== 'TRACE').map((method) => method.toLowerCase())
    // A path with a star has any number of segments, which OpenAPI can't describe.
    if (!route.endsWith('*')) {
      const queries = names.map((name) => query(name, { type: 'string' }, `The ${name}, as in httpbin.`))
      paths.push([`/httpbin${route}`, operations(known, summary, [...parameters, ...queries], false)])
    }
  }
  return Object.fromEntries(paths)
}

function operations(methods: readonly string[], summary: string, parameters: readonly Json[], options = true): Json {
  const references = options ? OPTION_NAMES.map((option) => ({ $ref: `#/components/parameters/${option}` })) : []
  const responses = {
    default: {
      description: 'The requested response',
      content: {
        'application/json': {},
        'application/xml': {},
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      },
    },
  }
  return Object.fromEntries(
    methods.map((method) => [method, { summary, parameters: [...parameters, ...references], responses }]),
  )
}

function path(name: string, schema: Json, description: string): Json {
  return { name, in: 'path', required: true, schema, description }
}

function query(name: string, schema: Json, description: string): Json {
  return { name, in: 'query', required: false, schema, description }
}

function events(): Json {
  return path('n', { ...INTEGER, maximum: LIMITS.events }, 'The number of events.')
}

function streamOptions(names: readonly StreamOptionName[]): Json[] {
  return names.map((name) => query(name, ...STREAM_OPTIONS[name]))
}

function echoOptions(): Json[] {
  const [, description] = STREAM_OPTIONS.fault
  return [...streamOptions(['cut']), query('fault', { type: 'string', enum: ECHO_FAULTS }, description)]
}

function name(of: string): Json {
  return path(of, { type: 'string', minLength: 1 }, `The ${of} that the client must send.`)
}

function kind(): Json {
  return path('kind', { type: 'string', enum: FAULTS }, 'How the response breaks.')
}

function code(): Json {
  return query('code', { type: 'string', enum: ERROR_CODES }, 'The error code of `reset` and `goaway` over HTTP/2.')
}
