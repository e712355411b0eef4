import type { Scenario } from '../scenario/scenario.ts'
import { literal } from './literal.ts'

/** The options of `problem()` that make a field, by the field. */
const OPTIONS: Readonly<Record<string, (value: string) => Readonly<Record<string, unknown>>>> = {
  'WWW-Authenticate': (challenge) => ({ challenge }),
  'Proxy-Authenticate': (challenge) => ({ challenge }),
  Allow: (value) => ({ allow: value.split(', ') }),
  Upgrade: (value) => ({ upgrade: value.split(', ') }),
  Accept: (value) => ({ accept: value.split(', ') }),
  'Retry-After': (value) => ({ retryAfter: Number(value) }),
  'Content-Range': (value) => ({ completeLength: Number(value.split('/')[1]) }),
  Link: (value) => ({ blockedBy: /<(.*)>/.exec(value)?.[1] }),
}

/** The call of `problem()` of @statuskit/core for an error. */
export function problemCall({ status, detail, fields = {} }: Scenario): string {
  const options: Record<string, unknown> = { detail }
  for (const [name, value] of Object.entries(fields)) {
    // The adapter closes the connection where the framework does; a field of the connection is not a problem's.
    if (name !== 'Connection') Object.assign(options, OPTIONS[name]?.(value) ?? { headers: { [name]: value } })
  }
  const flat = `problem(${status}, ${literal(options)})`
  if (flat.length <= 80) return flat
  const lines = Object.entries(options).map(([name, value]) => `  ${name}: ${literal(value)},`)
  return `problem(${status}, {\n${lines.join('\n')}\n})`
}
