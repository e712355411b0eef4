/** Longer lines, in characters, are passed on in pieces, which then aren't messages. */
const LONGEST = 1 << 26

/** The lines of a UTF-8 text, as it arrives. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST) {
      lines.push(rest)
      rest = ''
    }
    yield lines
  }
  const last = rest + decoder.decode()
  if (last !== '') yield [last]
}
