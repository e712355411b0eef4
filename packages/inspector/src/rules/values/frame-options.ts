import { splitOutsideQuotes } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { closestWord } from '../closest-word.ts'
import { type Rule, when } from '../rule.ts'
import { isDocument } from './value-fault.ts'

const VALUES = ['deny', 'sameorigin']
/** A second value beside one of these makes browsers block all framing. */
const BLOCKING = ['deny', 'sameorigin', 'allowall']

/** Rules about `X-Frame-Options`, which browsers read as a set of values. */
export const FRAME_OPTIONS_RULES: readonly Rule[] = [
  {
    id: 'x-frame-options-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['x-frame-options'],
    sections: 'HTML the-x-frame-options-header',
    message:
      '`X-Frame-Options: {value}` is not `DENY` or `SAMEORIGIN`, so browsers ignore it and any site can frame the page.',
    fix: 'Send `X-Frame-Options: {right}`. To allow individual sites, send `Content-Security-Policy: frame-ancestors https://site.example`.',
    check(facts) {
      const values = frameOptions(facts)
      // The word says what browsers do without the header, so nobody is surprised.
      if (values.length === 1 && values[0] === 'allowall') return undefined
      if (values.length === 0 || values.some((value) => VALUES.includes(value)) || isBlocking(values)) return undefined
      const word = (values[0] ?? '').slice(0, 40).replace(/[^a-z]/g, '')
      return { values: { right: (closestWord(word, VALUES) ?? VALUES[0] ?? '').toUpperCase() } }
    },
  },
  {
    id: 'x-frame-options-conflict',
    severity: 'warning',
    level: 'MUST',
    fields: ['x-frame-options'],
    sections: 'HTML the-x-frame-options-header',
    message:
      '`X-Frame-Options: {value}` has different values, so browsers block every frame, including those of your own site.',
    fix: 'Send one value: `DENY` or `SAMEORIGIN`.',
    reason: 'The page is protected. It is a fault only if your own site frames it.',
    check: (facts) => when(isBlocking(frameOptions(facts))),
  },
]

/** The values in lower case, each once; none if browsers don't look at them. */
function frameOptions(facts: Facts): readonly string[] {
  if (!isDocument(facts)) return []
  // Browsers ignore the header beside this directive, which is how single sites are allowed.
  const policies = facts.value('content-security-policy') ?? ''
  if (/(?:^|[;,])\s*frame-ancestors(?:\s|$|;)/i.test(policies)) return []
  return [...new Set(splitOutsideQuotes((facts.value('x-frame-options') ?? '').toLowerCase(), ','))]
}

function isBlocking(values: readonly string[]): boolean {
  return values.length > 1 && values.some((value) => BLOCKING.includes(value))
}
