/** The encodings that a byte order mark names. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding by the byte order mark; `undefined` without one, which is UTF-8. Windows PowerShell redirects to UTF-16. */
export function encodingOf(start: Uint8Array): TextEncodingName | undefined {
  const [first, second, third] = start
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

/** Recodes a text as UTF-8, and removes its byte order mark. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncodingName,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield encoder.encode(text)
  }
  const rest = decoder.decode()
  if (rest !== '') yield encoder.encode(rest)
}
