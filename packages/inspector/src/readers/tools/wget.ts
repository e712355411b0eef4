import type { HttpMessage } from '../../message/message.ts'
import { isStatusLine, readHead, type TextLine } from '../head.ts'
import { ReadError } from '../read-error.ts'

/**
 * Reads the responses in the output of `wget -S`, which it prints on standard error. Redirects give several. The request's
 * method and headers, and the body, stay unknown.
 *
 * @throws {ReadError} if the text contains no response
 */
export function readWget(output: string): HttpMessage[] {
  const messages: HttpMessage[] = []
  let url: string | undefined
  let section: TextLine[] = []
  const flush = () => {
    if (section.length > 0) messages.push({ ...readHead(section), ...(url !== undefined && { url }) })
    section = []
  }
  for (const [index, text] of output.split(/\r?\n/).entries()) {
    const indented = text.startsWith('  ')
    const at = { text: text.slice(2), line: index + 1, column: 3 }
    if (indented && isStatusLine(at.text)) {
      flush()
      section = [at]
    } else if (indented && section.length > 0 && at.text !== '') section.push(at)
    else if (!indented) {
      // The blank or outdented line after the headers ends them.
      flush()
      url = /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d-- {2}(https?:\S+)$/.exec(text)?.[1] ?? url
    }
  }
  flush()
  if (messages.length > 0) return messages
  throw new ReadError('The text contains no response headers. Run wget with -S and 2>&1.', { line: 1 })
}
