import { findStatus } from '@statuskit/core'
import { copyButton, escaped } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'
import { bodyLines, EMPTY_LINE, headerLine, startLine } from '../sheet/message-lines.ts'
import type { Painter } from '../sheet/painted-code.ts'
import { curlCommand, requestOf } from '../status/request-of.ts'
import type { RecordedMessage } from './recorded.ts'

/** The members of a problem document that come before those of the simulator. */
const FIRST = /^ {2}"(?:type|title|status)":/

/** The command that gets a status from the simulator, and the whole response, interim ones first. */
export function tryPanel(code: number, messages: readonly RecordedMessage[], paint: Painter): string {
  const parts = messages.map((message) => messagePart(message, paint))
  const start = requestOf(code).throughProxy
    ? 'npx statuskit serve --port 3000 --proxy-port 3001'
    : 'npx statuskit serve --port 3000'
  const bar = `<div class="bar command" data-here><code v-pre><span class="prompt">$ </span>${unbroken(curlCommand(code))}</code><RunStatus :code="${code}" />${copyButton('the command')}</div>`
  const foot = `<p class="foot either"><span class="static-only">Start the simulator first: <code>${start}</code></span><span class="served-only">The simulator that serves this page answers it.</span></p>`
  return `<div class="panel try-panel">${bar}<div class="recorded">${parts.join('')}</div>${foot}</div>`
}

/** A command in which only spaces, and the parts of an address, end a line: after its hyphens it would be hard to read. */
function unbroken(command: string): string {
  return command
    .split(/( |(?=[?&]))/)
    .map((part) =>
      part.includes('-') && part.length <= 36 ? `<span class="short">${escaped(part)}</span>` : escaped(part),
    )
    .join('')
}

function messagePart({ head: [start = '', ...headers], body }: RecordedMessage, paint: Painter): string {
  const top = [startLine(start), ...headers.map((text) => headerLine(text))].join('')
  if (body === '') return `<pre v-pre class="message"><code>${top}</code></pre>`
  const json = indented(body)
  const lines = bodyLines(json ?? body.trimEnd(), paint)
  const texts = (json ?? body.trimEnd()).split('\n')
  const from = json === undefined ? 24 : texts.findLastIndex((text) => FIRST.test(text)) + 1
  const hidden = lines.length - from - (json === undefined ? 0 : 1)
  if (from === 0 || hidden < 4)
    return `<pre v-pre class="message"><code>${top}${EMPTY_LINE}${lines.join('')}</code></pre>`
  const end = json === undefined ? '' : lines.at(-1)
  const rest = lines.slice(from, from + hidden)
  return `<pre v-pre class="message"><code>${top}${EMPTY_LINE}${lines.slice(0, from).join('')}</code></pre><details class="unfold"><summary>${restName(texts.slice(from), json !== undefined)}</summary><pre v-pre class="message"><code>${rest.join('')}</code></pre></details><pre v-pre class="message end"><code>${end}</code></pre>`
}

/** `6 more: class, meaning, …`. */
function restName(texts: readonly string[], isJson: boolean): string {
  if (!isJson) return `${texts.length} more lines`
  const members = texts.flatMap((text) => /^ {2}"([^"]+)":/.exec(text)?.[1] ?? [])
  return `${members.length} more: ${escaped(members.join(', '))}`
}

/** JSON on several lines; a list of two strings, such as a header, stays on one. */
function indented(body: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(body), null, 2).replace(
      /\[\s+("(?:[^"\\]|\\.)*"),\s+("(?:[^"\\]|\\.)*")\s+\]/g,
      '[$1, $2]',
    )
  } catch {
    return undefined
  }
}

/** Why the recorded response has another status than the page, if it has. */
export function tryNote(code: number, messages: readonly RecordedMessage[]): string {
  const last = messages.at(-1)?.head[0] ?? ''
  if (code < 200 && code !== 101 && messages.length > 1)
    return `<p class="note">The ${findStatus(code)?.code ?? code} comes first. ${linkedText(`The final response is a ${/ (\d{3})/.exec(last)?.[1]}.`, code)}</p>`
  return ''
}
