import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from '../render/render.ts'
import { defineProblem } from './define.ts'

const TYPE = 'https://api.example.com/problems/out-of-credit'
const warn = vi.spyOn(console, 'warn')

beforeEach(() => {
  warn.mockReset().mockImplementation(() => undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('warnings', () => {
  it('TYPE-8, INST-5: tell of a relative type without a full path, once', () => {
    const Kind = defineProblem({ type: 'not-found', title: 'x', status: 404 })
    Kind()
    Kind()
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('"not-found" depends on the URL of the request'))
  })

  it('tell of extensions that need a Standard Schema, and so does the log', () => {
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 409, extensions: { room: 'string' } as never })
    expect(warn).toHaveBeenCalledTimes(1)
    const reason = "extensions needs a Standard Schema, such as zod's"
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(reason))
    const made = (Kind as unknown as (options: object) => Error)({ extensions: { room: 7 } })
    expect(render(made, { method: 'GET', url: '/', headers: {} }).omitted).toEqual([{ what: 'extensions', reason }])
  })

  it('TYPE-9: have nothing against types that lead nowhere', () => {
    defineProblem({ type: 'tag:example@example.org,2021-09-17:OutOfLuck', title: 'x', status: 404 })
    defineProblem({ type: 'urn:x:y', title: 'x', status: 404 })
    defineProblem({ type: '/types/123', title: 'x', status: 404 })
    expect(warn).not.toHaveBeenCalled()
  })

  it.each([
    ['EXT-3', { _x: 1, '1ab': 1, $schema: 1 }, 1],
    ['EXT-4', { 'invalid-params': 1 }, 1],
    ['EXT-5', { id: 1 }, 1],
    ['good names', { balance: 1, trace_id: 2 }, 0],
  ])('%s: tell of names once, and send them', (_id, extensions, count) => {
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 404 })
    expect(Kind({ extensions }).toJSON()).toMatchObject(extensions)
    Kind({ extensions })
    expect(warn).toHaveBeenCalledTimes(count)
  })

  it('EXT-3: tell of names that later occurrences bring, in one sentence', () => {
    const Kind = defineProblem({ type: TYPE, title: 'x', status: 404 })
    Kind({ extensions: { good: 1 } })
    Kind({ extensions: { 'x-y': 1, b: 2, good: 1 } })
    Kind({ extensions: { 'x-y': 1, c3: 2 } })
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(/^@statuskit\/core: rename the extensions "x-y", "b" of \S+; use three/),
      expect.stringContaining('the extension "c3" of'),
    ])
  })

  it('are one for a definition', () => {
    defineProblem({ type: 'x', title: '', status: 404 })
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/"x" depends on the URL of the request: .*; the title/)]])
  })

  it('name what JavaScript leaves out or misspells', () => {
    defineProblem({ status: 404 } as never)
    defineProblem({ type: TYPE, title: 'x', status: 404, extension: {}, retryafter: 3 } as never)
    defineProblem({ ...defineProblem({ type: TYPE, title: 'x', status: 404 }), status: 410 })
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(/: the type must be a URI, such as "https:.*"; the title of undefined must be one line/),
      expect.stringContaining(
        ': a problem type has no extension, retryafter: its options are type, title, status, extensions, detail, retryAfter',
      ),
    ])
  })

  it('are silent where the environment cannot be read', () => {
    const process = {
      get env(): never {
        throw new Error('NotCapable')
      },
    }
    vi.stubGlobal('process', process)
    try {
      expect(defineProblem({ type: 'x', title: '', status: 404 })({ extensions: { b: 1 } }).type).toBe('x')
    } finally {
      vi.unstubAllGlobals()
    }
    expect(warn).not.toHaveBeenCalled()
  })

  it('TITL-1: tell of a title that is no line', () => {
    defineProblem({ type: TYPE, title: '', status: 404 })
    defineProblem({ type: TYPE, title: 'a\nb', status: 404 })
    expect(warn).toHaveBeenCalledTimes(2)
  })

  it('are silent in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    defineProblem({ type: 'x', title: '', status: 404 })()
    expect(warn).not.toHaveBeenCalled()
  })
})
