import { error, invalid, redirect } from '@sveltejs/kit'
import { data, redirect as routerRedirect } from 'react-router'
import { describe, expect, it } from 'vitest'
import { findNextSignal, isEventSignal, isResponse } from './control-flow.ts'

/** What a function of a framework throws. */
function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (thrown) {
    return thrown
  }
  throw new Error('it did not throw')
}

const withDigest = (digest: unknown) => Object.assign(new Error('x'), { digest })

describe('a signal of Next.js', () => {
  it.each([
    'NEXT_REDIRECT;replace;/login;307;',
    'NEXT_REDIRECT;push;/a;b?c=d\ne;303;',
    'NEXT_REDIRECT;replace;;308;',
    'NEXT_HTTP_ERROR_FALLBACK;401',
    'NEXT_HTTP_ERROR_FALLBACK;403',
    'NEXT_HTTP_ERROR_FALLBACK;404',
    'NEXT_NOT_FOUND',
    'DYNAMIC_SERVER_USAGE',
    'BAILOUT_TO_CLIENT_SIDE_RENDERING',
    'HANGING_PROMISE_REJECTION',
    'NEXT_PRERENDER_INTERRUPTED',
  ])('is an error with the digest %s', (digest) => {
    const signal = withDigest(digest)
    expect(findNextSignal(signal)).toBe(signal)
  })

  it.each([
    'NEXT_REDIRECT',
    'NEXT_REDIRECT;replace;/login;302;',
    'NEXT_REDIRECT;other;/login;307;',
    'NEXT_HTTP_ERROR_FALLBACK;500',
    'MY_NEXT_NOT_FOUND',
    'DYNAMIC_SERVER_USAGE_OF_MINE',
    '2338471827',
    404,
    undefined,
  ])('is not an error with the digest %s', (digest) => {
    expect(findNextSignal(withDigest(digest))).toBeUndefined()
  })

  it('is found among the causes', () => {
    const signal = withDigest('NEXT_NOT_FOUND')
    expect(findNextSignal(new Error('a', { cause: new Error('b', { cause: signal }) }))).toBe(signal)
    expect(findNextSignal(new Error('a', { cause: new Error('b') }))).toBeUndefined()
  })

  it('is looked for in causes without an end', () => {
    const cyclic = new Error('a')
    cyclic.cause = cyclic
    expect(findNextSignal(cyclic)).toBeUndefined()
    const endless = {
      get cause() {
        return Object.create(endless)
      },
    }
    expect(findNextSignal(endless)).toBeUndefined()
  })
})

describe('a signal of SvelteKit', () => {
  it.each([
    ['redirect', thrownBy(() => redirect(303, '/login'))],
    ['error', thrownBy(() => error(404, 'No order'))],
    ['error with a body', thrownBy(() => error(409, { message: 'Conflict', code: 7 } as App.Error))],
    ['invalid', thrownBy(() => invalid('must be even'))],
  ])('is what %s throws', (_name, thrown) => {
    expect(isEventSignal(thrown)).toBe(true)
  })

  it('is recognized where a bundler has renamed the classes', () => {
    class a {
      readonly status: number
      readonly location: string
      constructor(status: number, location: string) {
        this.status = status
        this.location = location
      }
    }
    expect(isEventSignal(new a(307, '/login'))).toBe(true)
    expect(isEventSignal(new a(200, '/login'))).toBe(false)
    expect(isEventSignal(new a(307, 7 as never))).toBe(false)
  })

  it('is nothing else with a status', () => {
    class ApiError {
      readonly status = 404
      readonly body = { message: 'x' }
    }
    for (const thrown of [
      new ApiError(),
      { status: 303, location: '/login' },
      { status: 404, body: { message: 'x' }, toString: () => '{"message":"x"}' },
      Object.assign(new Error('x'), { status: 303, location: '/login' }),
      Object.assign(new Error('Validation failed'), { name: 'ValidationError', errors: [] }),
      Object.assign(new Error('"a" is required'), { name: 'ValidationError', issues: [] }),
    ]) {
      expect(isEventSignal(thrown)).toBe(false)
    }
  })
})

describe('a signal of React Router', () => {
  it('is what data() makes, and the response of redirect()', () => {
    expect(isEventSignal(data({ order: 7 }, 402))).toBe(true)
    expect(isEventSignal(data(null))).toBe(true)
    expect(isEventSignal({ type: 'DataWithResponseInit' })).toBe(false)
    expect(isResponse(routerRedirect('/login'))).toBe(true)
  })
})

describe('hostile values', () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
      getPrototypeOf() {
        throw new Error('no')
      },
      ownKeys() {
        throw new Error('no')
      },
    },
  )
  const { proxy: revoked, revoke } = Proxy.revocable({}, {})
  revoke()

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'NEXT_NOT_FOUND'],
    ['a symbol', Symbol('x')],
    ['a proxy that throws', hostile],
    ['a revoked proxy', revoked],
  ])('are no signal: %s', (_name, thrown) => {
    expect([findNextSignal(thrown), isEventSignal(thrown), isResponse(thrown)]).toEqual([undefined, false, false])
  })
})
