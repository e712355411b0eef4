import { detectTextFormat, type TextFormat } from '../readers/read-text.ts'

/** The formats of inputs. `http` is one raw response, whose body counts byte by byte. */
export type InputFormat = TextFormat | 'http' | 'ndjson' | 'warc'

/** Finds the format of an input by its beginning; `undefined` if it is none that can be read. */
export function detectFormat(start: string): InputFormat | undefined {
  if (/^WARC\/\d/.test(start)) return 'warc'
  const format = detectTextFormat(start)
  return format === 'json' && isLines(start.trimStart()) ? 'ndjson' : format
}

/** Names that begin messages and entries of HAR files. */
const MESSAGE = ['status', 'statusCode', 'headers', 'url', 'method', 'request', 'response', 'startedDateTime']

/** Whether a JSON text is a message per line: each line is whole, and there are no HAR files and collections. */
function isLines(start: string): boolean {
  if (!start.startsWith('{')) return false
  const end = start.indexOf('\n')
  const line = start.slice(0, end < 0 ? start.length : end).trim()
  try {
    const value: object = JSON.parse(line)
    return !isDocument(Object.keys(value))
  } catch {
    // A line that is longer than the beginning, or a text that goes on in the next line.
    const names = end < 0 ? namesIn(line) : []
    return names.some((name) => MESSAGE.includes(name)) && !isDocument(names)
  }
}

function isDocument(names: readonly string[]): boolean {
  return names.some(
    (name) =>
      name === 'log' || name === 'item' || name === 'info' || name === 'url_effective' || name === 'curl_version',
  )
}

/** The names of members at the beginning of an object, without those of inner objects. */
function namesIn(text: string): string[] {
  const names: string[] = []
  let depth = 0
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*:|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (depth === 1 && token.endsWith(':')) names.push(token.slice(1, token.lastIndexOf('"')))
  }
  return names
}
