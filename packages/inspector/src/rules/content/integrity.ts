import { parseDigests, type StructuredType, structuredFieldError } from '../../fields/structured.ts'
import type { Rule } from '../rule.ts'

/** Structured fields of responses that no other rule reads: RFC 9209, RFC 9211, RFC 9218, RFC 9421, W3C and WICG. */
const STRUCTURED: Readonly<Record<string, StructuredType>> = {
  'accept-ch': 'list',
  'cache-status': 'list',
  'critical-ch': 'list',
  'cross-origin-embedder-policy': 'item',
  'cross-origin-opener-policy': 'item',
  'cross-origin-resource-policy': 'item',
  'no-vary-search': 'dictionary',
  'origin-agent-cluster': 'item',
  'permissions-policy': 'dictionary',
  priority: 'dictionary',
  'proxy-status': 'list',
  'reporting-endpoints': 'dictionary',
  signature: 'dictionary',
  'signature-input': 'dictionary',
}
const NAMES = Object.keys(STRUCTURED)
const DIGESTS = ['content-digest', 'repr-digest']
/** The octets of a digest. */
const LENGTHS: Readonly<Record<string, number>> = { 'sha-256': 32, 'sha-512': 64 }

/** Rules about structured fields and digests. */
export const INTEGRITY_RULES: readonly Rule[] = [
  {
    id: 'sf-invalid',
    severity: 'error',
    fields: NAMES,
    sections: 'RFC 9651 4.2',
    message: '{name} is no structured {type}, and clients ignore the whole field: {why}',
    fix: 'Send it as RFC 9651 has it.',
    check(facts) {
      for (const name of NAMES) {
        const value = facts.value(name)
        const type = STRUCTURED[name]
        if (value === undefined || type === undefined) continue
        const why = structuredFieldError(value, type)
        if (why !== undefined) return { values: { name, type, why }, fields: [name] }
      }
      return undefined
    },
  },
  {
    id: 'digest-invalid',
    severity: 'error',
    fields: DIGESTS,
    sections: 'RFC 9530 2; RFC 9530 3',
    message: '{name} is no dictionary of digests, so that nothing can be checked: {text}',
    fix: 'Send algorithm=:base64:.',
    check(facts) {
      for (const name of DIGESTS) {
        const text = facts.value(name)
        if (text === undefined) continue
        const digests = parseDigests(text)
        const broken =
          digests === undefined || [...digests].some(([key, bytes]) => (LENGTHS[key] ?? bytes.length) !== bytes.length)
        if (broken) return { values: { name, text }, fields: [name] }
      }
      return undefined
    },
  },
  {
    id: 'digest-mismatch',
    severity: 'error',
    // Of a part, or of another status than 200, the representation is not at hand.
    fields: DIGESTS,
    needs: ['digests'],
    sections: 'RFC 9530 2; RFC 9530 3',
    message: 'the content has another {algorithm} digest than {name} says: clients refuse it',
    fix: 'Compute the digest over the octets that are sent.',
    check(facts) {
      const { digests = {}, method } = facts.message
      if (method === 'HEAD') return undefined
      for (const name of facts.status === 200 ? DIGESTS : ['content-digest']) {
        for (const [algorithm, bytes] of parseDigests(facts.value(name) ?? '') ?? []) {
          const actual = digests[algorithm]
          const wrong = actual !== undefined && bytes.length === LENGTHS[algorithm] && actual !== base64(bytes)
          if (wrong) return { values: { algorithm, name }, fields: [name] }
        }
      }
      return undefined
    },
  },
]

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
