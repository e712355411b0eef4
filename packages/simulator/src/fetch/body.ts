import { breaksInside, type Stream } from '../plan/plan.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { wait } from './wait.ts'

/**
 * A body that comes over time, as fast as it is read. It ends when the request is aborted or the body is cancelled. A stream
 * that breaks is an error of the body, as when a connection ends early.
 */
export function bodyOf({ chunks, fault = 'end', rest }: Stream, delay: number, signal: AbortSignal): ReadableStream {
  const encoder = new TextEncoder()
  const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? encoder.encode(text) : text)
  const ended = new AbortController()
  let abort: () => void = () => undefined
  function end(): void {
    signal.removeEventListener('abort', abort)
    ended.abort(signal.reason)
  }
  let at = 0
  return new ReadableStream(
    {
      start(controller) {
        abort = () => {
          end()
          controller.error(signal.reason)
        }
        if (signal.aborted) abort()
        else signal.addEventListener('abort', abort, { once: true })
      },
      async pull(controller) {
        const chunk = chunks[at++]
        if (at === 1) await wait(delay, ended.signal)
        if (chunk !== undefined) {
          await wait(chunk.wait, ended.signal)
          controller.enqueue(bytesOf(chunk.text))
        } else if (fault === 'end') {
          end()
          controller.close()
        } else if (at === chunks.length + 1 && breaksInside(fault) && rest.text !== '') {
          await wait(rest.wait, ended.signal)
          controller.enqueue(bytesOf(rest.text))
        } else {
          if (at === chunks.length + 1) await wait(rest.wait, ended.signal)
          if (fault === 'hang' || fault === 'stall') await wait(LIMITS.hangSeconds * 1000, ended.signal)
          end()
          controller.error(new TypeError(`The simulator broke the connection: ${fault}`))
        }
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}
