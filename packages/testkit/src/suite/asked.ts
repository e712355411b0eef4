import type { Question } from './answer.ts'

/** The last request to each service, so that a failure can name it. */
const ASKED: WeakMap<object, string> = /* @__PURE__ */ new WeakMap()

/** Notes a request before it is sent to a service. */
export function noteRequest(service: object, method: string, path: string, question?: Question): void {
  const accept = Object.entries(question?.headers ?? {}).find(([name]) => name.toLowerCase() === 'accept')?.[1]
  ASKED.set(service, `${method} ${shorten(path)}${accept === undefined ? '' : ` (Accept: ${shorten(accept)})`}`)
}

/** Notes requests before they are written to a connection as text. Other text is left out. */
export function noteRequests(service: object, text: string): void {
  const requests = Array.from(text.matchAll(/^(\S+) (\S+) HTTP\/1\.1\r?$/gm), ([, method, path]) => `${method} ${path}`)
  if (requests.length > 0) ASKED.set(service, requests.join(', '))
}

/** Puts the last request to a service in front of the message of a failure, and of its stack, which test runners print. */
export function nameRequest(service: object, failure: unknown): unknown {
  const asked = ASKED.get(service)
  if (asked === undefined || !(failure instanceof Error)) return failure
  const { message, stack } = failure
  const named = `${asked}: ${message}`
  rewrite(failure, 'message', named)
  // V8 writes the message into the stack when the error is created.
  if (stack?.includes(message))
    rewrite(
      failure,
      'stack',
      stack.replace(message, () => named),
    )
  return failure
}

/** Sets a text of an error, also where it is a getter, as in a DOMException. A frozen error stays as it is. */
function rewrite(failure: Error, name: 'message' | 'stack', value: string): void {
  Reflect.defineProperty(failure, name, { value, configurable: true, writable: true })
}

function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`
}
