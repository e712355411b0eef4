import type { HttpMessage } from '../../message/message.ts'
import { firstValue, isStatusLine, readHead, readRequestHead, type TextLine } from '../head.ts'
import { ReadError } from '../read-error.ts'

/** `== Info:`, `<= Recv header, 17 bytes (0x11)`; `--trace-time` and `--trace-ids` put something before it. */
const MARK = /^(?:[\d:.]+ )?(?:\[[\d-]+\] )?(==|=>|<=) (Info:|(?:Send|Recv) (?:header|data|SSL data))(?:, (\d+) bytes)?/

interface Block {
  readonly kind: string
  readonly size: number
  readonly lines: TextLine[]
  /** The offset after the last line. */
  end: number
  /** The bytes of a block of `--trace`, one character each, and the line that they begin in. */
  bytes: string
  bytesLine: number
}

/**
 * Reads the responses in a file of `curl --trace-ascii` or `--trace`. The request is known, and the size of a body that is
 * not chunked. A text trace shows bytes outside ASCII as dots, so bodies stay unknown.
 *
 * @throws {ReadError} if the text contains no response
 */
export function readCurlTrace(trace: string): HttpMessage[] {
  const messages: HttpMessage[] = []
  let request: string[] = []
  let section: TextLine[] = []
  let size = 0
  let complete = false
  let secure = false
  const flush = () => {
    if (section.length > 0) {
      const head = readHead(section)
      const framed =
        firstValue(head.headers, 'transfer-encoding') === undefined && complete && /^[^23]/.test(head.httpVersion ?? '')
      messages.push({
        ...readRequestHead(request, secure ? 'https' : 'http'),
        ...head,
        ...(framed && size > 0 && { contentSize: size }),
      })
    }
    section = []
    size = 0
    complete = false
  }
  for (const { kind, size: bytes, lines } of blocksOf(trace)) {
    if (kind.endsWith('SSL data')) secure = true
    else if (kind === 'Send header') {
      flush()
      request = lines.map(({ text }) => text)
    } else if (kind === 'Recv header') {
      if (isStatusLine(lines[0]?.text ?? '')) flush()
      if (lines.every(({ text }) => text === '')) complete = true
      else section.push(...lines.filter(({ text }) => text !== ''))
    } else if (kind === 'Recv data' && complete) size += bytes
    else if (kind === 'Info:' && /Connected to/.test(lines[0]?.text ?? '')) secure = false
  }
  flush()
  if (messages.length > 0) return messages
  throw new ReadError('The trace contains no response. Write it with curl --trace-ascii FILE.', { line: 1 })
}

function* blocksOf(trace: string): Generator<Block> {
  let block: Block | undefined
  for (const [index, line] of trace.split(/\r?\n/).entries()) {
    const mark = MARK.exec(line)
    if (mark === null) {
      if (block !== undefined) addLine(block, line, index + 1)
      continue
    }
    if (block !== undefined) yield withLines(block)
    block = { kind: mark[2] ?? '', size: Number(mark[3] ?? 0), lines: [], end: 0, bytes: '', bytesLine: index + 2 }
    if (block.kind === 'Info:') block.lines.push({ text: line.slice(mark[0].length), line: index + 1 })
  }
  if (block !== undefined) yield withLines(block)
}

/** Adds a line of a dump. In a text dump, long lines go on at the next offset, and a line end takes two bytes. */
function addLine(block: Block, line: string, number: number): void {
  const [, offset, shown = ''] = /^([\da-f]{4,8}): (.*)$/.exec(line) ?? []
  if (offset === undefined || !block.kind.endsWith(' header')) return
  const bytes = bytesOf(shown)
  if (bytes !== undefined) {
    block.bytes += bytes
    return
  }
  const at = Number.parseInt(offset, 16)
  const last = block.lines.at(-1)
  if (last !== undefined && at === block.end && last.text !== '') {
    block.lines[block.lines.length - 1] = { ...last, text: last.text + shown }
  } else block.lines.push({ text: shown, line: number, column: offset.length + 3 })
  block.end = at + shown.length
}

/** The bytes of a line of `--trace`, one character each. It shows up to 16 in 48 columns, then as text. */
function bytesOf(shown: string): string | undefined {
  const [all = '', digits = ''] = /^((?:[\da-f]{2} ){1,16}) */.exec(shown.slice(0, 48)) ?? []
  if (all.length !== 48) return undefined
  const pairs = digits.trim().split(' ')
  return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('')
}

/** With the lines of the bytes, if it is a dump of bytes: 16 in a line of the trace. */
function withLines(block: Block): Block {
  let offset = 0
  for (const text of block.bytes === '' ? [] : block.bytes.split('\r\n')) {
    block.lines.push({ text, line: block.bytesLine + Math.floor(offset / 16) })
    offset += text.length + 2
  }
  return block
}
