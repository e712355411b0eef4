import type { Scenario } from '../scenario/scenario.ts'
import { literal } from './literal.ts'

type Options = Readonly<Record<string, unknown>>

/** The options of `problem()` that set a header, by header. */
const OPTIONS: Readonly<Record<string, (value: string) => Options>> = {
  'WWW-Authenticate': (challenge) => ({ challenge }),
  'Proxy-Authenticate': (challenge) => ({ challenge }),
  Allow: (value) => ({ allow: value.split(', ') }),
  Upgrade: (value) => ({ upgrade: value.split(', ') }),
  Accept: (value) => ({ accept: value.split(', ') }),
  'Retry-After': (value) => ({ retryAfter: Number(value) }),
  'Content-Range': (value) => ({ completeLength: Number(value.split('/')[1]) }),
  Link: (value) => ({ blockedBy: /<(.*)>/.exec(value)?.[1] }),
  // The renderer sets Connection itself.
  Connection: () => ({}),
}

/** The statement that throws the problem of a scenario with `problem()` of @statuskit/core. */
export function throwProblem({ status, detail, fields = {} }: Scenario): string {
  const options = Object.assign({ detail }, ...Object.entries(fields).map(([name, value]) => optionOf(name, value)))
  const flat = `throw problem(${status}, ${literal(options)})`
  if (flat.length <= 90) return flat
  const lines = Object.entries(options).map(([name, value]) => `  ${name}: ${literal(value)},`)
  return `throw problem(${status}, {\n${lines.join('\n')}\n})`
}

function optionOf(name: string, value: string): Options {
  return OPTIONS[name]?.(value) ?? { headers: { [name]: value } }
}
