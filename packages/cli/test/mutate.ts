/** A generator of pseudo-random numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What readers look for, so that mutations reach more than their first check. */
const TOKENS = [
  '\r\n',
  '\n',
  '\r',
  '\n\n',
  '\0',
  ' ',
  '\t',
  ':',
  ',',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '[]',
  '{}',
  'null',
  '-1',
  '1e999',
  '99999999999999999999',
  '\u001b[',
  '\ufeff',
  '\ud800',
  'HTTP/1.1 200 OK\r\n',
  'HTTP/1.1 100 Continue\r\n\r\n',
  'GET / HTTP/1.1\r\n',
  '< HTTP/1.1 404 Not Found\n',
  '> ',
  '* ',
  '  HTTP/1.1 200 OK\n',
  '== Info: ',
  '<= Recv header, 99 bytes (0x63)\n',
  '0000: ',
  'WARC/1.0\r\n',
  'Content-Length: 0\r\n',
  'Content-Length: 99999999\r\n',
  'Content-Length: -1\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Content-Encoding: gzip\r\n',
  'WARC-Type: revisit\r\n',
  '"headers":[["__proto__","x"]],',
  '"__proto__":{"x":1},',
  '"response":',
  '"log":{"entries":[',
  '"status":200,',
  '"item":[',
]

/** A copy of the bytes with one to eight random changes. `others` are inputs to take pieces from. */
export function mutate(bytes: Buffer, others: readonly Buffer[], random: () => number): Buffer {
  const below = (limit: number) => Math.floor(random() * limit)
  let result = bytes
  for (let count = 1 + below(8); count > 0; count--) {
    const at = below(result.length + 1)
    const end = Math.min(result.length, at + 1 + below(random() < 0.8 ? 20 : result.length + 1))
    const [before, piece, after] = [result.subarray(0, at), result.subarray(at, end), result.subarray(end)]
    const other = others[below(others.length)] ?? bytes
    const from = below(other.length)
    const changes: (() => Buffer[])[] = [
      () => [before, Buffer.from([below(256)]), after],
      () => [before, Buffer.from(piece.map((byte) => byte ^ (1 << below(8)))), after],
      () => [before, after],
      () => [before, piece, piece, piece, after],
      () => [before, Buffer.from(TOKENS[below(TOKENS.length)] ?? ''), piece, after],
      () => [before, Buffer.from(TOKENS[below(TOKENS.length)] ?? ''), after],
      () => [before],
      () => [before, other.subarray(from, from + below(400)), piece, after],
      () => [before, Buffer.from((TOKENS[below(TOKENS.length)] ?? '').repeat(1 + below(200))), piece, after],
    ]
    result = Buffer.concat(changes[below(changes.length)]?.() ?? [])
  }
  return result
}
