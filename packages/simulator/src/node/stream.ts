import type { ServerResponse } from 'node:http'
import type { Stream } from '../plan/plan.ts'

/** Writes a body in its parts, as fast as the client reads it. Stops when the client leaves. */
export function writeStream({ chunks }: Stream, response: ServerResponse): void {
  const [first, ...others] = chunks
  if (response.req.method === 'HEAD' || first === undefined) {
    response.end()
    return
  }
  if (others.length === 0 && first.wait === 0) {
    response.end(first.text)
    return
  }
  response.flushHeaders()
  let timer: NodeJS.Timeout | undefined
  let closed = false
  response.once('close', () => {
    closed = true
    clearTimeout(timer)
  })
  let at = 0
  let waited = false
  function go(): void {
    while (!closed && at < chunks.length) {
      const { wait, text } = chunks[at] as (typeof chunks)[0]
      if (wait > 0 && !waited) {
        waited = true
        timer = setTimeout(go, wait)
        return
      }
      waited = false
      at++
      if (!response.write(text)) {
        response.once('drain', go)
        return
      }
    }
    if (!closed) response.end()
  }
  go()
}
