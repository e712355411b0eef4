import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { Refusal } from '../plan/request/refusal.ts'
import { parseTarget, segmentsUnder } from '../plan/request/target.ts'
import { assertStreams } from '../plan/stream/open-streams.ts'
import { planByteRange, planBytes, planDrip, planStream, planStreamBytes } from './bytes.ts'
import { planCache, planCacheFor, planEtag, planResponseHeaders } from './caching.ts'
import { planCookies, planDeleteCookies, planSetCookies } from './cookies.ts'
import { planBasicAuth, planBearer, planDigestAuth, planHiddenBasicAuth } from './credentials.ts'
import {
  planBase64,
  planDeny,
  planForm,
  planHtml,
  planIndex,
  planJson,
  planLinks,
  planRobots,
  planUtf8,
  planUuid,
  planXml,
} from './documents.ts'
import { planImage } from './images.ts'
import { planAbsoluteChain, planChain, planRedirectTo, planRelativeChain } from './redirects.ts'
import {
  planAnything,
  planBody,
  planCoded,
  planDelay,
  planGet,
  planHeaders,
  planIp,
  planUserAgent,
} from './request-view.ts'
import { planBareCode, planStatusCodes } from './status.ts'
import { reply, type Visit } from './visit.ts'

/** One of httpbin's routes. */
export interface HttpbinRoute {
  /** The path, with its parameters: `/etag/{etag}`. One that ends with `*` has everything below it. */
  readonly path: string
  readonly methods: readonly string[]
  readonly summary: string
  /** The parameters that its query can have. */
  readonly query: readonly string[]
  readonly plan: (visit: Visit) => Plan
}

const READ = ['GET']
const ALL = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE']

/** httpbin's routes. */
export function listHttpbinRoutes(): readonly HttpbinRoute[] {
  return [
    route('/get', READ, 'The query and headers of the request', planGet),
    ...['POST', 'PUT', 'PATCH', 'DELETE'].map((method) =>
      route(`/${method.toLowerCase()}`, [method], 'The request with its body', planBody),
    ),
    route('/anything', ALL, 'Everything about the request', planAnything),
    route('/anything/*', ALL, 'Everything about the request', planAnything),
    route('/headers', READ, 'The headers of the request', planHeaders),
    route('/ip', READ, 'The address of the client', planIp),
    route('/user-agent', READ, 'The User-Agent of the request', planUserAgent),
    route('/status/{codes}', ALL, 'A status, or one of several by weight', planStatusCodes),
    route('/redirect/{n}', ALL, 'n redirects, then /get', planChain, ['absolute']),
    route('/relative-redirect/{n}', READ, 'n redirects without a host, then /get', planRelativeChain),
    route('/absolute-redirect/{n}', READ, 'n redirects with whole URLs, then /get', planAbsoluteChain),
    route('/redirect-to', ALL, 'A redirect to `url`', planRedirectTo, ['url', 'status_code']),
    route('/basic-auth/{user}/{passwd}', READ, 'Checks Basic credentials', planBasicAuth),
    route('/hidden-basic-auth/{user}/{passwd}', READ, 'Checks Basic credentials, with 404', planHiddenBasicAuth),
    route('/bearer', READ, 'Checks that there is a bearer token', planBearer),
    ...['', '/{algorithm}', '/{algorithm}/{stale_after}'].map((more) =>
      route(`/digest-auth/{qop}/{user}/{passwd}${more}`, ALL, 'Checks Digest credentials', planDigestAuth, [
        'require-cookie',
      ]),
    ),
    route('/cookies', READ, 'The cookies of the request', planCookies),
    route('/cookies/set', READ, 'Sets the cookies in the query', planSetCookies),
    route('/cookies/set/{name}/{value}', READ, 'Sets a cookie', planSetCookies),
    route('/cookies/delete', READ, 'Deletes the cookies in the query', planDeleteCookies),
    route('/gzip', READ, 'The request, compressed', planCoded('gzip', 'gzipped')),
    route('/deflate', READ, 'The request, compressed', planCoded('deflate', 'deflated')),
    route('/brotli', READ, 'The request, compressed', planCoded('br', 'brotli')),
    route('/zstd', READ, 'The request, compressed', planCoded('zstd', 'zstd')),
    route('/bytes/{n}', READ, 'Random bytes', planBytes, ['seed']),
    route('/stream-bytes/{n}', READ, 'Random bytes in chunks', planStreamBytes, ['seed', 'chunk_size']),
    route('/stream/{n}', READ, 'The request as n lines of JSON', planStream),
    route('/drip', READ, 'Bytes that arrive over `duration` seconds', planDrip, [
      'duration',
      'numbytes',
      'code',
      'delay',
    ]),
    route('/range/{n}', READ, 'n bytes, or the requested range', planByteRange, ['duration', 'chunk_size']),
    route('/delay/{seconds}', ALL, 'The request, later', planDelay),
    route('/cache', READ, '304 if the request has a condition', planCache),
    route('/cache/{seconds}', READ, 'Cacheable for a time', planCacheFor),
    route('/etag/{etag}', READ, '304 or 412, depending on the entity tag', planEtag),
    route('/response-headers', ['GET', 'POST'], 'A response with the headers in the query', planResponseHeaders),
    route('/html', READ, 'An HTML page', planHtml),
    route('/json', READ, 'A JSON document', planJson),
    route('/xml', READ, 'An XML document', planXml),
    route('/robots.txt', READ, 'Rules for robots', planRobots),
    route('/deny', READ, 'A page that robots.txt disallows', planDeny),
    route('/encoding/utf8', READ, 'Text in many scripts', planUtf8),
    route('/forms/post', READ, 'An HTML form for /post', planForm),
    route('/image', READ, 'An image, by Accept', planImage),
    route('/image/{format}', READ, 'An image: png, jpeg, webp or svg', planImage),
    route('/links/{n}', READ, 'Leads to a page of links', planLinks),
    route('/links/{n}/{offset}', READ, 'A page of links', planLinks),
    route('/uuid', READ, 'A random UUID', planUuid),
    route('/base64/{value}', READ, 'The decoded text', planBase64),
  ]
}

function route(
  path: string,
  methods: readonly string[],
  summary: string,
  plan: (visit: Visit) => Plan,
  query: readonly string[] = [],
): HttpbinRoute {
  return { path, methods, summary, query, plan }
}

let kept: ReadonlyMap<string, readonly HttpbinRoute[]> | undefined

/** The routes by their first segment. */
function routesByName(): ReadonlyMap<string, readonly HttpbinRoute[]> {
  if (kept !== undefined) return kept
  const routes = new Map<string, HttpbinRoute[]>()
  for (const each of listHttpbinRoutes()) {
    const name = each.path.split('/')[1] as string
    routes.set(name, [...(routes.get(name) ?? []), each])
  }
  kept = routes
  return routes
}

/** A target that one of httpbin's routes answers, and what it says about them. */
export interface HttpbinTarget {
  /** `/httpbin`, or empty. */
  readonly prefix: string
  /** The path below the prefix, decoded. */
  readonly path: readonly string[]
}

const PREFIX = 'httpbin'
const STATUS_CODE = /^[1-9]\d\d$/

/**
 * The target for httpbin's routes, from the segments below the base path: below `/httpbin`, any; at the root, those that the simulator doesn't have itself.
 * `undefined` for all others.
 */
export function findHttpbinTarget(segments: readonly string[]): HttpbinTarget | undefined {
  const [first = '', ...rest] = segments
  if (first === PREFIX) return { prefix: `/${PREFIX}`, path: rest }
  // The simulator's own chain of redirects has more options, and its own /range has no number.
  if (first === 'redirect' || (first === 'range' && !/^\d+$/.test(rest[0] ?? ''))) return undefined
  const isOne = routesByName().has(first) || (rest.length === 0 && (first === '' || STATUS_CODE.test(first)))
  return isOne ? { prefix: '', path: segments } : undefined
}

/** Whether a request target is for httpbin's routes, which show who sent the request, and its body. */
export function isHttpbinTarget(target: string, base?: string): boolean {
  // Most requests are for other routes, so don't parse those.
  if (target.startsWith('/api/') || target.startsWith('/seq/')) return false
  const segments = segmentsUnder(base, parseTarget(target)?.segments ?? [])
  return segments !== undefined && segments.length > 0 && findHttpbinTarget(segments) !== undefined
}

/** The response of httpbin's routes. */
export function planHttpbin(context: Context, { prefix: below, path }: HttpbinTarget): Plan {
  const prefix = `${context.settings.base ?? ''}${below}`
  const { body, method } = context.request
  if (body === 'too long') {
    const detail = `The limit "requestBody" is ${LIMITS.requestBody} bytes, and the body of this request is longer. Send a shorter one.`
    throw new Refusal(413, 'requestBody', detail)
  }
  if (body === 'too many') {
    const detail = `The limit "requestBodies" is ${LIMITS.requestBodies} bytes at a time, and it is reached. Send the request again later.`
    throw new Refusal(503, 'requestBodies', detail)
  }
  const [name = '', ...segments] = path
  const visit: Visit = { ...context, prefix, segments, parameters: new URLSearchParams(context.query) }
  if (segments.length === 0 && name === '') {
    // Before the simulator, a site can answer some of the paths at the root, but none of these.
    const safe = `${context.settings.base ?? ''}/${PREFIX}`
    return planIndex(
      visit,
      listHttpbinRoutes().map((each) => safe + each.path),
    )
  }
  if (segments.length === 0 && STATUS_CODE.test(name)) return planBareCode(visit, name)
  const route = routesByName()
    .get(name)
    ?.find((each) => matches(each, segments))
  if (route === undefined) {
    const paths = routesByName()
      .get(name)
      ?.map((each) => prefix + each.path) ?? ['/httpbin/get', '/httpbin/status/404']
    throw new Refusal(404, 'path', `There is nothing at this path. Use ${paths.join(' or ')}, or see /openapi.json.`)
  }
  const allowed = [...route.methods, ...(route.methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
  if (method === 'OPTIONS') return reply(visit, { fields: ['Allow', allowed.join(', ')] })
  if (!allowed.includes(method)) {
    const detail = `This path accepts ${allowed.join(', ')}. Use one of them, or ${prefix}/anything.`
    throw new Refusal(405, 'method', detail, ['Allow', allowed.join(', ')])
  }
  const planned = route.plan({ ...visit, segments: argumentsOf(route, segments) })
  if (planned.stream?.chunks.some(({ wait }) => wait > 0)) assertStreams(context.state)
  return planned
}

function matches({ path }: HttpbinRoute, segments: readonly string[]): boolean {
  const parts = path.split('/').slice(2)
  if (parts.at(-1) === '*') return segments.length > 0
  return parts.length === segments.length && parts.every((part, at) => part.startsWith('{') || part === segments[at])
}

/** The segments that are parameters. */
function argumentsOf({ path }: HttpbinRoute, segments: readonly string[]): string[] {
  const parts = path.split('/').slice(2)
  return segments.filter((_, at) => parts[at]?.startsWith('{'))
}
