import { problemOpenApi } from '@statuskit/core/schema'
import { FAULTS } from '../plan/plan.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { AUTH_SCHEMES, OPTION_NAMES } from '../plan/request/options.ts'
import { DIGEST_ALGORITHMS } from '../plan/status/challenge.ts'

type Json = Readonly<Record<string, unknown>>

const ANY = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']
const READ = ['get', 'head']

/** What each option is, as a schema and a line. */
const OPTIONS: Readonly<Record<(typeof OPTION_NAMES)[number], readonly [schema: Json, description: string]>> = {
  delay: [
    { type: 'string', pattern: '^\\d+(-\\d+)?$' },
    `Milliseconds before the head, or a range that they are drawn from; at most ${LIMITS.delay}.`,
  ],
  'body-delay': [{ type: 'string', pattern: '^\\d+(-\\d+)?$' }, 'The same between the head and the content.'],
  h: [
    { type: 'array', maxItems: LIMITS.fieldCount, items: { type: 'string', pattern: '^[^:]+:' } },
    'A field of the response, `Name:value`; may come several times.',
  ],
  body: [{ type: 'string' }, `The content, at most ${LIMITS.body} bytes.`],
  type: [{ type: 'string' }, 'The media type of the content.'],
  reason: [{ type: 'string' }, 'The reason phrase; may be empty.'],
  location: [{ type: 'string', format: 'uri-reference' }, 'The value of Location.'],
  'retry-after': [{ type: 'string' }, 'The value of Retry-After: seconds, or an HTTP date.'],
  allow: [{ type: 'string' }, 'The value of Allow: methods, with commas between.'],
  auth: [{ type: 'string', enum: AUTH_SCHEMES }, 'The scheme of the challenge of a 401 or 407.'],
  seed: [{ type: 'string', minLength: 1, maxLength: LIMITS.key }, 'The same seed draws the same series.'],
}

const KEY = path('key', { type: 'string', minLength: 1, maxLength: LIMITS.key }, 'Any name.')
const INTEGER = { type: 'integer', minimum: 1 }

/** The OpenAPI 3.1 document of the simulator. */
export function openApi(): Json {
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
        'Answers with the status that the path asks for. What follows the parts of a path that are named here is ignored. Every option is also a request field, `Simulate-Delay` for `delay`, which wins over the query.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/status/{status}': operations(ANY, 'A status, or one of several', [
        path('status', { type: 'string' }, '`404`, `500-504`, `103+200`, `200:0.9,500-504:0.1`.'),
      ]),
      '/seq/{key}/{steps}': operations(ANY, 'One status after the other', [
        KEY,
        path('steps', { type: 'string' }, '`503x2,429,reset,200`; `;loop` at the end starts again.'),
      ]),
      '/seq/{key}': {
        ...operations(READ, 'How often the key was asked, and on how many connections', [KEY], false),
        ...operations(['delete'], 'Forgets the key', [KEY], false),
      },
      '/redirect/{n}': operations(ANY, 'A chain of redirects', [
        path('n', { ...INTEGER, maximum: LIMITS.redirects }, 'How many.'),
        query('via', { type: 'integer', minimum: 300, maximum: 399, default: 302 }, 'The status of each.'),
        query('to', { type: 'string', format: 'uri-reference' }, 'Where the last one leads.'),
      ]),
      '/auth/basic/{user}/{password}': operations(ANY, 'Checks Basic credentials', [name('user'), name('password')]),
      '/auth/digest/{user}/{password}': operations(ANY, 'Checks Digest credentials', [
        name('user'),
        name('password'),
        query('algorithm', { type: 'string', enum: DIGEST_ALGORITHMS }, 'The only hash that is offered.'),
      ]),
      '/auth/bearer/{token}': operations(ANY, 'Checks a bearer token', [name('token')]),
      '/limit/{key}/{n}/{seconds}': operations(ANY, 'n requests in a window, then 429', [
        KEY,
        path('n', { ...INTEGER, maximum: LIMITS.window }, 'Requests in a window.'),
        path('seconds', { ...INTEGER, maximum: LIMITS.windowSeconds }, 'The length of a window.'),
      ]),
      '/fault/{kind}': operations(ANY, 'A response that goes wrong on the wire', [kind()]),
      '/fault/{kind}/{status}': operations(ANY, 'The same after the head of a response', [
        kind(),
        path('status', { type: 'integer', minimum: 200, maximum: 999 }, 'The status of that head.'),
      ]),
      '/conditional': operations(ANY, '304, 412 and 428, as the preconditions say', []),
      '/range': operations(READ, '206 and 416, as Range says', []),
      '/negotiate': operations(ANY, '406 and 415, as Accept and Content-Type say', []),
      '/capabilities': operations(READ, 'What this runtime can send, and the limits', [], false),
      '/codes': operations(READ, 'The registered status codes', [], false),
      '/openapi.json': operations(READ, 'This document', [], false),
      '/healthz': operations(READ, 'Whether it answers', [], false),
    },
    components: { schemas, parameters },
  }
}

function operations(methods: readonly string[], summary: string, parameters: readonly Json[], options = true): Json {
  const references = options ? OPTION_NAMES.map((option) => ({ $ref: `#/components/parameters/${option}` })) : []
  const responses = {
    default: {
      description: 'The response that was asked for',
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

function name(of: string): Json {
  return path(of, { type: 'string', minLength: 1 }, `The ${of} that is right.`)
}

function kind(): Json {
  return path('kind', { type: 'string', enum: FAULTS }, 'What goes wrong.')
}
