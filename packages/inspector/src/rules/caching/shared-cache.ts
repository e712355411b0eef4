import { parseTokenList, splitList } from '@statuskit/core/fields'
import { structuredFieldError } from '../../fields/structured.ts'
import {
  hasCacheableMethod,
  isFieldKept,
  isSharedReusable,
  isUnqualified,
  statedLifetime,
} from '../../message/caching.ts'
import type { Facts } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

const TARGETED = [
  'cdn-cache-control',
  'cloudflare-cdn-cache-control',
  'vercel-cdn-cache-control',
  'netlify-cdn-cache-control',
  'akamai-cache-control',
]
/** Media types that are compressed themselves: the coding tells the format, not a choice. */
const COMPRESSED = /^application\/(?:gzip|x-gzip|x-tar|x-compress|zstd|zip)$|^image\/svg\+xml-compressed$/

/** Rules about what shared caches hand from one client to another. */
export const SHARED_CACHE_RULES: readonly Rule[] = [
  {
    id: 'set-cookie-shared-cacheable',
    severity: 'error',
    fields: ['set-cookie'],
    sections: 'RFC 9111 7.3; RFC 9111 3',
    message: 'Cache-Control: {cc} lets shared caches hand this Set-Cookie to other clients',
    fix: 'Say private or no-store, or leave the cookie out.',
    check(facts) {
      const lifetime = statedLifetime(facts, 'shared')
      if (!lifetime || !hasCacheableMethod(facts) || isFieldKept(facts, 'set-cookie') || hasVaryStar(facts))
        return undefined
      const cc = facts.value('cache-control')
      if (cc === undefined) return undefined
      // Caches that are careful with cookies reuse one that is marked so.
      const opened = isUnqualified(facts, 'public')
      return {
        values: { cc },
        fields: ['set-cookie', 'cache-control'],
        ...(!opened && { severity: 'warning' as const }),
      }
    },
  },
  {
    id: 'set-cookie-heuristic',
    severity: 'warning',
    statuses: (row) => row?.cacheability === 'heuristic',
    fields: ['set-cookie'],
    absence: ['cache-control', 'expires'],
    sections: 'RFC 9111 4.2.2; RFC 9111 7.3',
    message: 'shared caches may keep this Set-Cookie: nothing forbids it, and Last-Modified gives them a measure',
    fix: 'Say Cache-Control: private or no-store.',
    check: (facts) => when(facts.has('last-modified') && hasCacheableMethod(facts) && !hasVaryStar(facts)),
  },
  {
    id: 'status-304-set-cookie',
    severity: 'warning',
    statuses: (row) => row?.clientAction.action === 'use-stored-response',
    fields: ['set-cookie'],
    sees: ['cache-control'],
    yields: ['set-cookie-shared-cacheable'],
    sections: 'RFC 9111 3.2; RFC 9111 7.3',
    message: 'caches may add this Set-Cookie to what they have stored, for every client',
    fix: 'Set no cookies on a 304, or say Cache-Control: private.',
    check: (facts) => when(!(['private', 'no-store', 'no-cache'] as const).some((name) => facts.directive(name))),
  },
  {
    id: 'authorization-public',
    severity: 'warning',
    fields: ['cache-control'],
    sees: ['vary'],
    needs: ['requestHeaders'],
    sections: 'RFC 9111 3.5',
    message: 'Cache-Control: {value} lets shared caches reuse a response to a request with credentials',
    fix: 'Say private, or Vary: Authorization where each client has its own.',
    check(facts) {
      if (facts.request('authorization') === undefined || !statedLifetime(facts, 'shared')) return undefined
      const opened = ['public', 's-maxage', 'must-revalidate'].some((name) => facts.directive(name))
      return when(opened && hasCacheableMethod(facts) && !variesOn(facts, 'authorization'))
    },
  },
  {
    id: 'vary-star-with-freshness',
    severity: 'warning',
    fields: ['vary'],
    sections: 'RFC 9110 12.5.5; RFC 9111 4.1',
    message: 'Vary: * keeps the response from ever being reused, and it says that it is fresh for {lifetime} s',
    fix: 'Name the fields that it varies on, or state no lifetime.',
    check(facts) {
      const varies = facts.value('vary') ?? ''
      const lifetime = varies.includes('*') && splitList(varies).includes('*') ? statedLifetime(facts) : undefined
      return lifetime ? { values: { lifetime }, fields: ['vary', 'cache-control', 'expires'] } : undefined
    },
  },
  {
    id: 'vary-cookie-public',
    severity: 'info',
    profile: 'strict',
    fields: ['vary'],
    sections: 'RFC 9111 4.1',
    message: 'a shared cache keeps a copy for each cookie: it will hardly ever reuse one',
    fix: 'Say private, or do not vary on Cookie.',
    check: (facts) =>
      when(variesOn(facts, 'cookie') && !hasVaryStar(facts) && (statedLifetime(facts, 'shared') ?? 0) > 0),
  },
  {
    id: 'vary-missing-accept-encoding',
    severity: 'warning',
    statuses: (row) => row?.content === 'allowed',
    fields: ['content-encoding'],
    sees: ['vary'],
    yields: ['content-encoding-unknown'],
    sections: 'RFC 9110 12.5.5; RFC 9110 12.5.3',
    message: 'shared caches may hand content in {value} to clients that cannot decode it: Vary lacks Accept-Encoding',
    fix: 'Add Vary: Accept-Encoding.',
    check: (facts) =>
      when(
        isSharedReusable(facts) &&
          !variesOn(facts, 'accept-encoding') &&
          !COMPRESSED.test(facts.mediaType?.type ?? '') &&
          facts.value('content-encoding')?.toLowerCase() !== 'identity',
      ),
  },
  {
    id: 'vary-missing-origin',
    severity: 'warning',
    fields: ['access-control-allow-origin'],
    sees: ['vary'],
    needs: ['requestHeaders'],
    sections: 'Fetch cors-protocol-and-http-caches; RFC 9110 12.5.5',
    message: 'a cached copy says Access-Control-Allow-Origin: {value} to other origins too, and browsers block them',
    fix: 'Add Vary: Origin.',
    check: (facts) =>
      when(
        facts.value('access-control-allow-origin') === facts.request('origin') &&
          isSharedReusable(facts) &&
          !variesOn(facts, 'origin'),
      ),
  },
  {
    id: 'vary-invalid',
    severity: 'error',
    fields: ['vary'],
    sections: 'RFC 9110 12.5.5; RFC 9110 5.1',
    message: 'Vary: “{member}” is no field name, and caches cannot tell what the response varies on',
    fix: 'Send field names with commas between.',
    check(facts) {
      const [member] = parseTokenList(facts.value('vary') ?? '').invalid
      return member === undefined ? undefined : { values: { member } }
    },
  },
  {
    id: 'targeted-cc-invalid',
    severity: 'error',
    fields: TARGETED,
    sections: 'RFC 9213 2.1; RFC 9651 4.2',
    message: '{broken} is no structured dictionary, and the caches that it targets ignore the whole field: {why}',
    fix: 'Send directives in lower case with commas between, numbers without quotes.',
    check(facts) {
      for (const broken of TARGETED) {
        const value = facts.value(broken)
        const why = value === undefined ? undefined : structuredFieldError(value, 'dictionary')
        if (why !== undefined) return { values: { broken, why }, fields: [broken] }
      }
      return undefined
    },
  },
  {
    id: 'targeted-cc-contradicts',
    severity: 'info',
    profile: 'strict',
    fields: TARGETED,
    sections: 'RFC 9213 2.2',
    message:
      '{name} lets the cache before the origin keep a response with Set-Cookie that Cache-Control forbids to keep',
    fix: 'Make sure that the cookie is not one client’s own.',
    check(facts) {
      const name = TARGETED.find((field) => /(?:^|[\s,])(?:s-)?max-?age=[1-9]/.test(facts.value(field) ?? ''))
      const kept = facts.directive('private') ?? facts.directive('no-store')
      return name !== undefined && kept !== undefined && facts.has('set-cookie') ? { values: { name } } : undefined
    },
  },
]

function variesOn(facts: Facts, field: string): boolean {
  const members = splitList((facts.value('vary') ?? '').toLowerCase())
  return members.includes(field) || members.includes('*')
}

function hasVaryStar(facts: Facts): boolean {
  return splitList(facts.value('vary') ?? '').includes('*')
}
