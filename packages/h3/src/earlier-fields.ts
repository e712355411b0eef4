import type { NodeResponse } from '@statuskit/core/adapter'
import type { H3Event } from 'h3'

/**
 * Takes the headers that were set before the error: those of the response, those that h3 keeps for errors, such as CORS, and
 * those of a Node handler. They leave their places, since h3 and srvx would put them over those of the problem.
 */
export function takeEarlierFields({ res, runtime }: Pick<H3Event, 'res' | 'runtime'>): Headers {
  const fields = new Headers(res.headers)
  for (const [name, value] of res.errHeaders) add(fields, name, value)
  for (const name of [...res.errHeaders.keys()]) res.errHeaders.delete(name)
  const node = runtime?.node?.res as NodeResponse | undefined
  for (const name of node?.getHeaderNames() ?? []) {
    for (const line of [node?.getHeader(name) ?? []].flat()) add(fields, name, String(line))
    node?.removeHeader(name)
  }
  return fields
}

/** Adds a line. Cookies and Vary are lists, which h3 has in both places. */
function add(fields: Headers, name: string, value: string): void {
  const present = name === 'set-cookie' ? fields.getSetCookie() : [fields.get(name)]
  if (present.includes(value)) return
  if (name === 'set-cookie' || name === 'vary') fields.append(name, value)
  else fields.set(name, value)
}
