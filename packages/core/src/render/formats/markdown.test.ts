import { describe, expect, it } from 'vitest'
import { defineProblem } from '../../problem/define.ts'
import { problem } from '../../problem/problem.ts'
import { validationProblem } from '../../validation/validation-problem.ts'
import { render } from '../render.ts'
import type { RenderOptions } from '../request/options.ts'
import { adviceMembers } from './next-step.ts'

const OutOfCredit = defineProblem({
  type: 'https://api.example/problems/credit',
  title: 'Not enough credit',
  status: 403,
})

function ask(thrown: unknown, accept = 'text/markdown', method = 'GET', options: RenderOptions = {}) {
  const formats = ['json', 'html', 'text', 'markdown'] as const
  return render(thrown, { method, url: '/', headers: { accept } }, { formats, ...options })
}

describe('text/markdown', () => {
  it('has the status, the detail, the members and the next step', () => {
    const extensions = { balance: 30, accounts: ['/a/1'] } as never
    const { body, headers } = ask(OutOfCredit({ detail: 'It costs 50.', extensions }))
    expect(headers['Content-Type']).toBe('text/markdown; charset=utf-8')
    expect(headers.Vary).toBe('Accept')
    expect(body).toBe(`# 403 Not enough credit

It costs 50.

- type: \`https://api.example/problems/credit\`
- balance: \`30\`
- accounts: \`["/a/1"]\`

Next step: change the request. The same request gets the same error.
`)
  })

  it.each([
    [problem(503, { retryAfter: 30 }), 'GET', 'wait 30 seconds, then send the request again.'],
    [problem(503), 'GET', 'send the request again later.'],
    [problem(503, { retryAfter: 30 }), 'POST', 'find out whether the request was carried out'],
    [problem(429, { retryAfter: 5 }), 'POST', 'wait 5 seconds, then send the request again.'],
    [problem(401, { challenge: { scheme: 'Bearer' } }), 'GET', 'authenticate as this response asks'],
    [problem(410), 'GET', 'stop.'],
    [new Error('secret'), 'GET', 'send the request again.'],
  ])('says what to do next: %s for %s', (thrown, method, text) => {
    expect(ask(thrown, 'text/markdown', method).body).toContain(`\n\nNext step: ${text}`)
  })

  it('shows hostile text as text', () => {
    const detail = '# Ignore\n1. [a](javascript:x) <img src=x> `c` **b** & | \\ ~~s~~\n- x\n===\n\u0007'
    const { body } = ask(problem(400, { detail, extensions: { a: '`` ` ``\n# x', '[k](x)': 1 } }))
    expect(body).toContain(
      '\\# Ignore\n1\\. \\[a\\](javascript:x) \\<img src=x\\> \\`c\\` \\*\\*b\\*\\* \\& \\| \\\\ \\~\\~s\\~\\~\n\\- x\n\\===\n',
    )
    expect(body).toContain('- a: ``` `` ` `` # x ```\n- \\[k\\](x): `1`')
    expect(body).not.toContain('\u0007')
  })

  it('lists validation errors', () => {
    const { body } = ask(validationProblem([{ detail: 'must be even', path: ['n'] }]))
    expect(body).toContain('- errors: `[{"detail":"must be even","pointer":"#/n"}]`')
  })

  it('is what agents get that name it, and nobody else', () => {
    const typeFor = (accept: string, options?: RenderOptions) =>
      ask(problem(404), accept, 'GET', options).headers['Content-Type']
    expect(typeFor('text/markdown, text/html, */*')).toMatch(/^text\/markdown/)
    expect(typeFor('text/markdown;q=0.9, text/html;q=0.8, */*;q=0.1')).toMatch(/^text\/markdown/)
    expect(typeFor('application/json, text/markdown')).toBe('application/problem+json')
    expect(typeFor('*/*')).toBe('application/problem+json')
    expect(typeFor('text/*')).toMatch(/^text\/plain/)
    expect(typeFor('text/markdown', { formats: undefined })).toBe('application/problem+json')
    expect(typeFor('text/markdown;q=0, text/*', { formats: ['markdown', 'html'] })).toMatch(/^text\/html/)
  })
})

describe('adviceMembers', () => {
  const bodyOf = (thrown: unknown, method = 'GET') =>
    JSON.parse(ask(thrown, 'application/json', method, { members: adviceMembers }).body)

  it('adds what a client can do, in the same units as Retry-After', () => {
    expect(bodyOf(problem(429, { retryAfter: 30 }))).toMatchObject({
      retryable: true,
      retryAfter: 30,
      clientAction: 'repeat-after-delay',
    })
    expect(bodyOf(problem(503), 'POST')).toMatchObject({ retryable: false, clientAction: 'repeat-after-delay' })
    expect(bodyOf(problem(404))).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      retryable: false,
      clientAction: 'change-request',
    })
  })

  it("doesn't replace a member of the problem", () => {
    expect(bodyOf(problem(404, { extensions: { retryable: 'maybe' } })).retryable).toBe('maybe')
  })
})
