import type { HttpMessage } from '../../message/message.ts'
import { BROWSER_HIDDEN } from '../browser-hidden.ts'
import { isStatusLine, readHead, type TextLine } from '../head.ts'
import { ReadError } from '../read-error.ts'

const NAME = String.raw`:?[!#$%&'*+.^_${'`'}|~\w-]+`
const HEADER = new RegExp(`^${NAME}:(?:\\s|$)`)
const ONLY_NAME = new RegExp(`^${NAME}:?$`)
const HEADING = /^\W*Response Headers\b/i
const STATUS = /^:status:\s+(\d{3})$/

/**
 * Whether a text is a block of response headers as browser tools copy it: with the pseudo-header `:status`, or with each name
 * and its value on lines of their own. Both are told from the output of curl by their form alone.
 */
export function isBrowserHeaders(lines: readonly string[]): boolean {
  return readBlock(lines) !== undefined
}

/**
 * Reads a response from headers that were copied from the tools of a browser. Like its recordings, they don't show
 * everything that was sent.
 *
 * @throws {ReadError} if the text is not such a block
 */
export function readBrowserHeaders(text: string): HttpMessage[] {
  const block = readBlock(text.split(/\r?\n/))
  if (block === undefined)
    throw new ReadError('These are not response headers from browser tools. Copy all of them, with :status.', {
      line: 1,
    })
  const { httpVersion, ...message } = readHead(block.lines)
  // With :status, it is HTTP/2 or HTTP/3.
  return [{ ...message, ...(!block.isPseudo && httpVersion !== undefined && { httpVersion }), hidden: BROWSER_HIDDEN }]
}

/** The status line and the header lines, and whether the status is a pseudo-header; `undefined` if the text is something else. */
function readBlock(
  lines: readonly string[],
): { readonly lines: readonly TextLine[]; readonly isPseudo: boolean } | undefined {
  const numbered = lines.map((line, at): TextLine => ({ text: line.trim(), line: at + 1 }))
  const start = numbered.findIndex(({ text }) => text !== '' && !HEADING.test(text))
  if (start < 0) return undefined
  const end = numbered.findIndex(({ text }, at) => at > start && text === '')
  const block = numbered.slice(start, end < 0 ? undefined : end)
  const [first] = block
  const ownStatus = first !== undefined && isStatusLine(first.text) ? first : undefined
  const headers = ownStatus === undefined ? block : block.slice(1)
  const joined = joinPairs(headers) ?? headers
  const isJoined = joined !== headers
  const status = joined.find(({ text }) => STATUS.test(text))
  const statusLine = status === undefined ? isJoined && ownStatus : { ...status, text: `HTTP/2 ${codeOf(status)}` }
  if (!statusLine || !joined.every(({ text }) => HEADER.test(text))) return undefined
  return {
    lines: [statusLine, ...joined.filter(({ text }) => !text.startsWith(':'))],
    isPseudo: status !== undefined,
  }
}

function codeOf({ text }: TextLine): string | undefined {
  return STATUS.exec(text)?.[1]
}

/**
 * Joins names and values that are on lines of their own; `undefined` if they aren't. Names need a colon, unless they come with
 * `:status`, because any words could be names.
 */
function joinPairs(lines: readonly TextLine[]): readonly TextLine[] | undefined {
  if (lines.length === 0 || lines.length % 2 === 1) return undefined
  const hasStatus = lines.some(({ text }, at) => at % 2 === 0 && /^:status:?$/.test(text))
  const joined: TextLine[] = []
  for (let at = 0; at < lines.length; at += 2) {
    const { text: name, line } = lines[at] as TextLine
    const { text: value } = lines[at + 1] as TextLine
    if (!ONLY_NAME.test(name) || !(hasStatus || name.endsWith(':')) || HEADER.test(value)) return undefined
    joined.push({ text: `${name.replace(/(.):$/, '$1')}: ${value}`, line })
  }
  return joined
}
