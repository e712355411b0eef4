import { requestOf } from './request-of.ts'

/** The most characters of a body that a page shows. */
const LONGEST = 20_000

/** What a page can see of a response, with notes about what the browser hides. */
export interface Seen {
  /** The response; none if the browser returned an error. */
  readonly response?: {
    readonly status: number
    readonly phrase: string
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly body: string
  }
  /** Why there is no response. */
  readonly failure?: string
  readonly notes: readonly string[]
}

/** Whether a page can send the request for a status and see an answer to it. */
export function canRun(code: number): boolean {
  const { needs, throughProxy } = requestOf(code)
  return needs === undefined && !throughProxy
}

/** Requests a status from the simulator that serves the page. Returns what the browser shows of the response. */
export async function runStatus(code: number): Promise<Seen> {
  const path = requestOf(code).target
  let response: Response
  try {
    response = await fetch(path, { cache: 'no-store', redirect: 'follow', credentials: 'omit' })
  } catch {
    return {
      failure: `The browser returned no response for ${path}. It treats this as a network error. Use the command to see the response.`,
      notes: [],
    }
  }
  const body = await response.text().catch(() => '(the body ended early)')
  return {
    response: {
      status: response.status,
      phrase: response.statusText,
      headers: [...response.headers],
      body: body.length > LONGEST ? `${body.slice(0, LONGEST)}\n…` : body,
    },
    notes: notesOf(code, response),
  }
}

function notesOf(code: number, response: Response): string[] {
  const notes = ['The browser shows header names in lowercase and hides Set-Cookie.']
  if (code < 200) notes.unshift(`Pages can't see interim responses. This is the final response after the ${code}.`)
  if (response.redirected)
    notes.unshift(
      `The browser followed the redirect to ${new URL(response.url).pathname}. A page can't see the ${code} itself.`,
    )
  else if (response.status !== code && code >= 200)
    notes.unshift(`The page sees ${response.status}, because the browser handled the ${code} itself.`)
  if (code === 401)
    notes.unshift('If you opened this URL in a tab, the browser could ask for a user name and password.')
  if (code === 421 || code === 408) notes.unshift('Some browsers retry the request before the page sees this response.')
  return notes
}
