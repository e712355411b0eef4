/** What the browser made of a response, and what it does not show of it. */
export interface Seen {
  /** The status line and the fields of the response, as far as a page sees them. */
  readonly head?: string
  /** Its content, if it has any. */
  readonly content?: string
  /** What the content is: its length and its media type. */
  readonly contentName?: string
  /** Why there is none. */
  readonly failure?: string
  readonly notes: readonly string[]
}

const NO_SIMULATOR = 'No simulator answers here. Start one with `npx statuskit serve`, and open its address.'

/** What a request must have that is to be answered with a status, and the options of curl for it. */
const ASKED: Readonly<Record<number, { readonly needs: string; readonly options: string }>> = {
  100: { needs: 'Expect and content', options: "-H 'Expect: 100-continue' -d hello " },
  101: {
    needs: 'Upgrade',
    options:
      "-N -m 2 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' ",
  },
}

/** The command that asks for a status. */
export function curlCommand(code: number, origin: string): string {
  return `curl -si ${ASKED[code]?.options ?? ''}${origin}/api/status/${code}`
}

/** Asks the simulator that serves the page for a status, and tells what the browser shows of it. */
export async function tryStatus(code: number): Promise<Seen> {
  const path = `/api/status/${code}`
  let response: Response
  try {
    response = await fetch(path, { cache: 'no-store', redirect: 'follow', credentials: 'omit' })
  } catch {
    return { failure: `The browser gave no response to ${path}: ${failureOf(code)}`, notes: [] }
  }
  const fields = [...response.headers].map(([name, value]) => `${name}: ${value}`)
  const content = await response.text().catch(() => '(the content broke off)')
  if (response.headers.get('content-type')?.startsWith('text/html') && content.includes('id="app"')) {
    return { failure: NO_SIMULATOR, notes: [] }
  }
  const head = [`${response.status} ${response.statusText}`.trim(), ...fields].join('\n')
  const type = response.headers.get('content-type')?.split(';', 1)[0]
  return {
    head,
    content: shortened(content),
    contentName: `Content: ${content.length} characters${type === undefined ? '' : ` of ${type}`}`,
    notes: notesOf(code, response),
  }
}

function failureOf(code: number): string {
  if (code === 407) return 'it believes a 407 only from a proxy, and hides one from a server.'
  return 'it takes this for a failure of the network. See it with the command above.'
}

function notesOf(code: number, response: Response): string[] {
  const notes = ['The browser shows field names in lower case, and not Set-Cookie.']
  if (code < 200 && response.ok)
    notes.unshift(`Pages do not see interim responses: this is the final one that came after ${code}.`)
  else if (code < 200)
    notes.unshift(
      `A page cannot ask for ${code}: a request needs ${ASKED[code]?.needs} for it. The command above has that.`,
    )
  if (response.redirected)
    notes.unshift(
      `The browser followed the redirect to ${new URL(response.url).pathname}; a page does not see the ${code} itself.`,
    )
  else if (response.status !== code && code >= 200)
    notes.unshift(`The page sees ${response.status}: the browser dealt with the ${code} itself.`)
  if (code === 401) notes.unshift('A page that is opened, not fetched, would ask for a name and a password here.')
  if (code === 421 || code === 408)
    notes.unshift('Some browsers repeat the request by themselves before the page sees this.')
  return notes
}

function shortened(content: string): string {
  let text = content
  try {
    // A list of two words, such as a field of the request, takes one line.
    text = JSON.stringify(JSON.parse(content), null, 2).replace(/\[\s+(".*"),\s+(".*")\s+\]/g, '[$1, $2]')
  } catch {
    // It is no JSON, and shown as it is.
  }
  return text.length > 4000 ? `${text.slice(0, 4000)}\n…` : text
}
