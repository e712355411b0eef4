import { type Finding, inspect } from '@statuskit/inspector'
import { examplesOf, type ResponseHeader } from '../../packages/inspector/scripts/response-headers.ts'

/** Statuses whose responses can have the headers that a 200 can't. */
const STATUSES = [200, 206, 302, 401, 405, 416, 429]

/** Why a value of a header is wrong, as the inspector says it; `undefined` if no rule is about the value alone. */
export function reasonOf(header: ResponseHeader, value: string): string | undefined {
  // Parentheses at the start hold advice, not a value.
  if (value.startsWith('(')) return undefined
  for (const status of STATUSES) {
    // What right values get too isn't about the value.
    const right = new Set(
      examplesOf(header.right).flatMap((each) => findings(header, each, status).map(({ id }) => id)),
    )
    const found = findings(header, value, status).find(({ id }) => !right.has(id))
    if (found !== undefined) return withoutStart(found.message, `${header.name}: ${value}`)
  }
  return undefined
}

function findings({ name }: ResponseHeader, value: string, status: number): Finding[] {
  const headers = value.split('\\n').map((line) => [name, line] as const)
  const all = inspect({ status, httpVersion: '1.1', headers }, { profile: 'strict' })
  return all.filter(({ fields }) => fields.some(([each]) => each === name))
}

/** A message without the header at its start, which the reader sees beside it: `is not a number of seconds`. */
function withoutStart(message: string, line: string): string {
  const start = `\`${line}\` `
  const rest = message.startsWith(start) ? message.slice(start.length) : message
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
