import CachePolicy from 'http-cache-semantics'
import { expect, it } from 'vitest'
import { inspect } from '../src/inspect/inspect.ts'
import { CASES } from '../src/rules/all-cases.ts'
import { parseCase } from '../src/rules/cases.ts'

/** Whether an independent shared cache (RFC 9111) hands the response, with its cookie, to another client. */
function leaks(text: string): boolean {
  const { headers, status, method = 'GET' } = parseCase(text)
  const request = { method, url: '/', headers: {} }
  const fields = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))
  const policy = new CachePolicy(request, { status, headers: fields }, { shared: true })
  const reused =
    policy.storable() && policy.satisfiesWithoutRevalidation({ ...request, headers: { cookie: 'other=1' } })
  return reused && policy.responseHeaders()['set-cookie'] !== undefined
}

it('reports an error for cookies that a shared cache hands to other clients', () => {
  const errors = (CASES['set-cookie-shared-cacheable']?.fires ?? []).filter((text) =>
    inspect(parseCase(text)).some(({ id, severity }) => id === 'set-cookie-shared-cacheable' && severity === 'error'),
  )
  expect(errors.length).toBeGreaterThan(0)
  for (const text of errors) expect(leaks(text as string), text as string).toBe(true)
  expect(leaks('HTTP/1.1 200\nSet-Cookie: a=1\nCache-Control: private, max-age=60')).toBe(false)
})
