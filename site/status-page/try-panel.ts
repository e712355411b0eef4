import { findStatus } from '@statuskit/core'
import { copyButton, escaped } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'
import { bodyLines, EMPTY_LINE, headerLine, startLine } from '../sheet/message-lines.ts'
import type { Painter } from '../sheet/painted-code.ts'
import { curlCommand, requestOf } from '../status/request-of.ts'
import { shownBody } from '../status/shown-body.ts'
import type { RecordedMessage } from './recorded.ts'

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
      part.includes('-') && part.length <= 36
        ? `<span class="short">${escaped(part)}</span>`
        : // A long address ends a line before its path rather than within the status.
          escaped(part).replace('/api/', '<wbr>/api/'),
    )
    .join('')
}

function messagePart({ head: [start = '', ...headers], body }: RecordedMessage, paint: Painter): string {
  const top = [startLine(start), ...headers.map((text) => headerLine(text))].join('')
  if (body === '') return `<pre v-pre class="message"><code>${top}</code></pre>`
  const { first, folded, name, end } = shownBody(body)
  const lines = bodyLines([...first, ...folded, ...end].join('\n'), paint)
  const shown = `<pre v-pre class="message"><code>${top}${EMPTY_LINE}${lines.slice(0, first.length).join('')}</code></pre>`
  if (folded.length === 0) return shown
  const rest = lines.slice(first.length, first.length + folded.length)
  const last = lines.slice(first.length + folded.length)
  return `${shown}<details class="unfold"><summary>${escaped(name)}</summary><pre v-pre class="message"><code>${rest.join('')}</code></pre></details><pre v-pre class="message end"><code>${last.join('')}</code></pre>`
}

/** Why the recorded response has another status than the page, if it has. */
export function tryNote(code: number, messages: readonly RecordedMessage[]): string {
  const last = messages.at(-1)?.head[0] ?? ''
  if (code < 200 && code !== 101 && messages.length > 1)
    return `<p class="note">The ${findStatus(code)?.code ?? code} comes first. ${linkedText(`The final response is a ${/ (\d{3})/.exec(last)?.[1]}.`, code)}</p>`
  return ''
}
