import { encodeBase64 } from '../../fields/base64.ts'
import { parseDigests } from '../../fields/structured.ts'
import { parseDictionary } from '../../fields/structured-parser.ts'
import type { Rule } from '../rule.ts'

const DIGESTS = ['content-digest', 'repr-digest']
/** The digest of the content before coding is read only, since what was sent may be coded. */
const ALL_DIGESTS = ['content-digest', 'repr-digest', 'unencoded-digest']
/** The length of a digest in bytes. */
const LENGTHS: Readonly<Record<string, number>> = { 'sha-256': 32, 'sha-512': 64 }

/** Rules about digests. */
export const INTEGRITY_RULES: readonly Rule[] = [
  {
    id: 'signature-labels-differ',
    severity: 'error',
    level: 'MUST',
    fields: ['signature', 'signature-input'],
    sees: ['signature', 'signature-input'],
    yields: ['signature-invalid', 'signature-input-invalid'],
    sections: 'RFC 9421 4; RFC 9421 3.2',
    message: 'The label {label} is in {has} but not in {lacks}, so verifiers reject the signature.',
    fix: 'Send each signature with one label in both: `Signature-Input: sig1=("@status")` and `Signature: sig1=:d2hhdA==:`.',
    check(facts) {
      const signatures = labelsIn(facts.value('signature'))
      const inputs = labelsIn(facts.value('signature-input'))
      // A value that can't be parsed is reported as such.
      if (signatures === undefined || inputs === undefined) return undefined
      const lonely = signatures.find((label) => !inputs.includes(label))
      if (lonely !== undefined) return { values: { label: lonely, has: 'Signature', lacks: 'Signature-Input' } }
      const unsigned = inputs.find((label) => !signatures.includes(label))
      return unsigned === undefined
        ? undefined
        : { values: { label: unsigned, has: 'Signature-Input', lacks: 'Signature' } }
    },
  },
  {
    id: 'digest-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ALL_DIGESTS,
    sections: 'RFC 9530 2; RFC 9530 3; draft-ietf-httpbis-unencoded-digest 3',
    message: "`{name}: {text}` is not a dictionary of digests, so clients can't check the content.",
    fix: 'Send the algorithm and the digest in base64 between colons: `sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:`.',
    check(facts) {
      for (const name of ALL_DIGESTS) {
        const text = facts.value(name)
        if (text === undefined) continue
        const digests = parseDigests(text)
        const broken =
          digests === undefined || [...digests].some(([key, bytes]) => (LENGTHS[key] ?? bytes.length) !== bytes.length)
        if (broken) return { values: { name: facts.sentName(name), text }, fields: [name] }
      }
      return undefined
    },
  },
  {
    id: 'digest-mismatch',
    severity: 'error',
    level: 'MUST',
    // A Repr-Digest can be checked in a 200 only: other responses don't carry the whole representation.
    fields: DIGESTS,
    needs: ['digests'],
    sections: 'RFC 9530 2; RFC 9530 3',
    message:
      "The {algorithm} digest of the content doesn't match {name}, so clients that check it reject the response.",
    fix: 'Compute the digest over the bytes that you send.',
    check(facts) {
      const { digests = {}, method } = facts.message
      if (method === 'HEAD') return undefined
      for (const name of facts.status === 200 ? DIGESTS : ['content-digest']) {
        for (const [algorithm, bytes] of parseDigests(facts.value(name) ?? '') ?? []) {
          const actual = digests[algorithm]
          const wrong = actual !== undefined && bytes.length === LENGTHS[algorithm] && actual !== encodeBase64(bytes)
          if (wrong) return { values: { algorithm, name: facts.sentName(name) }, fields: [name] }
        }
      }
      return undefined
    },
  },
]

/** The labels of a dictionary of signatures; `undefined` if it isn't one. */
function labelsIn(value: string | undefined): readonly string[] | undefined {
  try {
    return value === undefined ? [] : [...parseDictionary(value).keys()]
  } catch {
    return undefined
  }
}
