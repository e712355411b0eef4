import type { Cases } from '../cases.ts'

/** The digest of “hello”. */
const RIGHT = 'sha-256=:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=:'
const WRONG = 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:'

export const INTEGRITY_CASES: Readonly<Record<string, Cases>> = {
  'signature-labels-differ': {
    fires: [
      'HTTP/1.1 200\nSignature: sig1=:d2hhdA==:\nSignature-Input: sig2=("@status");created=1',
      'HTTP/1.1 200\nSignature-Input: sig1=("@status");created=1',
      'HTTP/1.1 200\nSignature: sig1=:d2hhdA==:',
    ],
    silent: [
      'HTTP/1.1 200\nSignature: a=:d2hhdA==:\nSignature: b=:d2hhdA==:\nSignature-Input: b=("@status"), a=()',
      'HTTP/1.1 200\nSignature: "sig1"\nSignature-Input: sig1=()',
    ],
    skipped: [['HTTP/1.1 200\nSignature: sig1=:d2hhdA==:', '*']],
  },
  'digest-invalid': {
    fires: [
      'HTTP/1.1 200\nContent-Digest: sha-256=X48E9q',
      'HTTP/1.1 200\nRepr-Digest: sha-256=:AAAA:',
      'HTTP/1.1 200\nUnencoded-Digest: sha-256="AAAA"',
    ],
    silent: [`HTTP/1.1 200\nContent-Digest: ${RIGHT}`, 'HTTP/1.1 200\nContent-Digest: md5=:AAAA:'],
  },
  'digest-mismatch': {
    fires: [`HTTP/1.1 200\nContent-Digest: ${WRONG}\n\nhello`, `HTTP/1.1 200\nRepr-Digest: ${WRONG}\n\nhello`],
    silent: [
      `HTTP/1.1 200\nContent-Digest: ${RIGHT}\n\nhello`,
      `> HEAD\nHTTP/1.1 200\nContent-Digest: ${WRONG}\n\n`,
      `HTTP/1.1 206\nRepr-Digest: ${WRONG}\n\nhello`,
    ],
    skipped: [`HTTP/1.1 200\nContent-Digest: ${WRONG}`],
  },
}
