import { parseTokenList, splitList } from '@statuskit/core/fields'
import { structuredFieldError } from '../../fields/structured.ts'
import {
  hasCacheableMethod,
  isFieldKept,
  isSharedReusable,
  isUnqualified,
  statedLifetime,
  TARGETED_FIELDS,
  wasUnchanged,
} from '../../message/caching.ts'
import type { Facts } from '../../message/facts.ts'
import { correctTokenList } from '../corrected-value.ts'
import { type Rule, when } from '../rule.ts'
import { HEADER_VALUES } from '../values/table.gen.ts'
import { valueFault } from '../values/value-fault.ts'

/** The types of directives, which all these fields share. */
const DIRECTIVES = /* @__PURE__ */ HEADER_VALUES.find(({ name }) => name === 'CDN-Cache-Control')
/** Media types that are compressed by themselves: here the coding is the format, not a choice. */
const COMPRESSED = /^application\/(?:gzip|x-gzip|x-tar|x-compress|zstd|zip)$|^image\/svg\+xml-compressed$/

/** Rules about what shared caches can pass from one client to another. */
export const SHARED_CACHE_RULES: readonly Rule[] = [
  {
    id: 'set-cookie-shared-cacheable',
    severity: 'error',
    level: 'advice',
    fields: ['set-cookie'],
    sections: 'RFC 9111 7.3; RFC 9111 3',
    message: '`{opening}` lets shared caches hand this cookie to other users.',
    fix: 'Send `private` or `no-store`, or remove Set-Cookie.',
    reason:
      "One user's session can reach another user. Without `public` it is a warning, because many caches don't store responses with Set-Cookie by default.",
    check(facts) {
      const lifetime = statedLifetime(facts, 'shared')
      if (!lifetime || !hasCacheableMethod(facts) || isFieldKept(facts, 'set-cookie') || hasVaryStar(facts))
        return undefined
      const cc = facts.value('cache-control')
      if (cc === undefined) return undefined
      const expires = !(['s-maxage', 'max-age'] as const).some((name) => facts.directive(name))
      // Caches that usually skip responses with cookies store those with `public`.
      const opened = isUnqualified(facts, 'public')
      return {
        values: { opening: expires ? `Expires: ${facts.value('expires')}` : `Cache-Control: ${cc}` },
        fields: ['set-cookie', expires ? 'expires' : 'cache-control'],
        ...(!opened && { severity: 'warning' as const }),
      }
    },
  },
  {
    id: 'set-cookie-heuristic',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.cacheability === 'heuristic',
    fields: ['set-cookie'],
    absence: ['cache-control', 'expires'],
    sections: 'RFC 9111 4.2.2; RFC 9111 7.3',
    message: 'Shared caches may store this cookie: nothing forbids it, and Last-Modified lets them derive a lifetime.',
    fix: 'Send `Cache-Control: private` or `no-store`.',
    reason: "One user's session can reach another user.",
    check: (facts) => when(wasUnchanged(facts) && hasCacheableMethod(facts) && !hasVaryStar(facts)),
  },
  {
    id: 'status-304-set-cookie',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.clientAction.action === 'use-stored-response',
    fields: ['set-cookie'],
    sees: ['cache-control'],
    yields: ['set-cookie-shared-cacheable'],
    sections: 'RFC 9111 3.2; RFC 9111 7.3',
    message: 'Caches may add this cookie to the stored response and hand it to other clients.',
    fix: 'Remove Set-Cookie from the 304, or send `Cache-Control: private`.',
    reason: "One user's session can reach another user.",
    check: (facts) => when(!(['private', 'no-store', 'no-cache'] as const).some((name) => facts.directive(name))),
  },
  {
    id: 'authorization-public',
    severity: 'warning',
    level: 'advice',
    fields: ['cache-control'],
    sees: ['vary'],
    needs: ['requestHeaders'],
    sections: 'RFC 9111 3.5',
    message: '`Cache-Control: {value}` lets shared caches reuse a response to a request that had credentials.',
    fix: 'Send `private`, or add `Vary: Authorization` if the response differs by user.',
    reason:
      "One user's data can reach another user. With `public` or `s-maxage`, which say that shared caches can store the response, it is an info.",
    check(facts) {
      if (facts.request('authorization') === undefined || !statedLifetime(facts, 'shared')) return undefined
      if (!hasCacheableMethod(facts) || variesOn(facts, 'authorization')) return undefined
      // Shared data is often sent so on purpose. Nobody means must-revalidate to open a response to shared caches.
      if (['public', 's-maxage'].some((name) => facts.directive(name))) return { severity: 'info' }
      return when(facts.directive('must-revalidate') !== undefined)
    },
  },
  {
    id: 'vary-star-with-freshness',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['vary'],
    sections: 'RFC 9111 4.1; RFC 9110 12.5.5',
    message:
      "With `Vary: *`, caches can't reuse the response without asking the server, so its lifetime of {lifetime} s has no effect.",
    fix: 'Name the request headers that the response depends on, for example `Vary: Accept-Encoding`, or remove the lifetime.',
    check(facts) {
      const varies = facts.value('vary') ?? ''
      const lifetime = varies.includes('*') && splitList(varies).includes('*') ? statedLifetime(facts) : undefined
      return lifetime ? { values: { lifetime }, fields: ['vary', 'cache-control', 'expires'] } : undefined
    },
  },
  {
    id: 'vary-cookie-public',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['vary'],
    sections: 'RFC 9111 4.1',
    message: 'With `Vary: Cookie`, a shared cache stores a copy for each cookie and rarely reuses one.',
    fix: 'Send `private`, or remove Cookie from Vary.',
    check: (facts) =>
      when(variesOn(facts, 'cookie') && !hasVaryStar(facts) && (statedLifetime(facts, 'shared') ?? 0) > 0),
  },
  {
    id: 'vary-missing-accept-encoding',
    severity: 'warning',
    level: 'SHOULD',
    statuses: (row) => row?.content === 'allowed',
    fields: ['content-encoding'],
    sees: ['vary'],
    yields: ['content-encoding-unknown'],
    sections: 'RFC 9110 12.5.5; RFC 9110 12.5.3',
    message:
      "Shared caches may hand content encoded with {value} to clients that can't decode it, because Vary lacks Accept-Encoding.",
    fix: 'Add `Vary: Accept-Encoding`.',
    check: (facts) =>
      when(
        isSharedReusable(facts) &&
          !variesOn(facts, 'accept-encoding') &&
          !COMPRESSED.test(facts.mediaType?.type ?? '') &&
          facts.value('content-encoding')?.toLowerCase() !== 'identity',
      ),
  },
  {
    id: 'vary-missing-available-dictionary',
    severity: 'error',
    level: 'MUST',
    statuses: (row) => row?.content === 'allowed',
    fields: ['content-encoding'],
    sees: ['vary', 'cache-control'],
    sections: 'RFC 9842 6.2',
    message:
      "The content is compressed with a dictionary ({value}), and Vary lacks Available-Dictionary, so caches can hand it to clients that can't decode it.",
    fix: 'Add `Vary: Accept-Encoding, Available-Dictionary`.',
    check: (facts) =>
      when(
        /\bdc[bz]\b/i.test(facts.value('content-encoding') ?? '') &&
          facts.directive('no-store') === undefined &&
          !variesOn(facts, 'available-dictionary'),
      ),
  },
  {
    id: 'vary-missing-origin',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    fields: ['access-control-allow-origin'],
    sees: ['vary'],
    needs: ['requestHeaders'],
    sections: 'RFC 9110 12.5.5; Fetch cors-protocol-and-http-caches',
    message:
      'If the server repeats the Origin of each request, caches can hand `Access-Control-Allow-Origin: {value}` to pages of other origins, where browsers block the response.',
    fix: 'Add `Vary: Origin`, unless the server allows only this origin.',
    reason: 'One response does not show whether the value depends on the request.',
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
    level: 'MUST',
    fields: ['vary'],
    sections: 'RFC 9110 12.5.5; RFC 9110 5.1',
    message: "`{member}` in Vary is not a header name, so caches can't tell what the response depends on.",
    fix: 'Separate header names with commas: `Vary: {fixed}`.',
    check(facts) {
      const value = facts.value('vary') ?? ''
      const [member] = parseTokenList(value).invalid
      if (member === undefined) return undefined
      return { values: { member, fixed: correctTokenList(value) ?? 'Accept, Origin' } }
    },
  },
  {
    id: 'targeted-cc-invalid',
    severity: 'error',
    level: 'MUST',
    fields: TARGETED_FIELDS,
    sections: 'RFC 9213 2.1; RFC 9651 4.2',
    message: '`{name}: {text}` {why}, so CDNs ignore it.',
    fix: 'Write directives in lower case, separated by commas, with numbers unquoted: `max-age=60, public`.',
    check(facts) {
      for (const broken of TARGETED_FIELDS) {
        const text = facts.value(broken)
        if (text === undefined) continue
        const error = structuredFieldError(text, 'dictionary')
        const why =
          error === undefined ? DIRECTIVES && valueFault(DIRECTIVES, text) : `is not a structured dictionary (${error})`
        if (why !== undefined) return { values: { name: facts.sentName(broken), text, why }, fields: [broken] }
      }
      return undefined
    },
  },
  {
    id: 'targeted-cc-contradicts',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: TARGETED_FIELDS,
    sections: 'RFC 9213 2.2',
    message: '{name} lets a CDN store a response with Set-Cookie, although Cache-Control keeps it from other caches.',
    fix: "Make sure that the cookie isn't personal, or remove it.",
    check(facts) {
      const name = TARGETED_FIELDS.find((field) => /(?:^|[\s,])(?:s-)?max-?age=[1-9]/.test(facts.value(field) ?? ''))
      const kept = facts.directive('private') ?? facts.directive('no-store')
      return name !== undefined && kept !== undefined && facts.has('set-cookie')
        ? { values: { name: facts.sentName(name) } }
        : undefined
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
