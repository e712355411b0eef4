import { problem } from '@statuskit/core'
import { assertEqual, assertLacks } from '../../suite/assertions.ts'
import type { Case } from '../../suite/case.ts'
import { expectProblem, onlyEntry, rejecting, SERVER_ERROR, throwing } from '../../suite/expectations.ts'
import { toId } from '../../suite/to-id.ts'

const FALSY: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['0', 0],
  ['an empty string', ''],
  ['false', false],
]

const OTHERS: readonly (readonly [name: string, value: unknown])[] = [
  ['a symbol', Symbol('SECRET')],
  ['a bigint', 10n],
  ['a function', () => 'SECRET'],
  ['a string', 'SECRET'],
  ['an error', new Error('SECRET')],
  ['an AggregateError', new AggregateError([new Error('SECRET')], 'SECRET')],
  ['an error with causes', new Error('x', { cause: new Error('SECRET', { cause: 'SECRET' }) })],
  ['a frozen error', Object.freeze(new Error('SECRET'))],
  ['a sealed error', Object.seal(new Error('SECRET'))],
  ['an object without a prototype', Object.create(null)],
  ['an array', ['SECRET']],
  ['a promise', Promise.resolve('SECRET')],
  ['a proxy that throws', hostileProxy()],
  ['an object whose status throws', statusThatThrows()],
  ...[200, 204, 304, 99, 600, 1000, Number.NaN, 404.5, -404, true, null].map(
    (status) => [`an object with the status ${status}`, { status, statusCode: status, message: 'SECRET' }] as const,
  ),
]

const OF_ITS_STATUS: readonly (readonly [name: string, value: unknown, status: number, title: string])[] = [
  ['a status as digits', { status: '404', message: 'SECRET' }, 404, 'Not Found'],
  ['a status without expose', Object.assign(new Error('SECRET'), { status: 404 }), 404, 'Not Found'],
  ['a statusCode', Object.assign(new Error('SECRET'), { statusCode: 409 }), 409, 'Conflict'],
  ['expose on a 5xx', Object.assign(new Error('SECRET'), { status: 503, expose: true }), 503, 'Service Unavailable'],
  ['a frozen 404', Object.freeze(Object.assign(new Error('SECRET'), { status: 404 })), 404, 'Not Found'],
]

function hostileProxy(): object {
  const refuse = () => {
    throw new Error('SECRET')
  }
  return new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse, set: refuse })
}

function statusThatThrows(): object {
  return Object.defineProperty(new Error('SECRET'), 'status', {
    get: () => {
      throw new Error('SECRET')
    },
  })
}

function statusThatChanges(): object {
  let reads = 0
  return Object.defineProperty(problem(404), 'status', { get: () => (reads++ === 0 ? 404 : 200) })
}

/** A handler that throws or rejects with a value without any hint of a response. */
export function bareServerError(name: string, value: unknown, how: 'throws' | 'rejects with'): Case {
  return {
    id: toId(`${how} ${name}`),
    name: `a handler that ${how} ${name} is a bare 500`,
    routes: [how === 'throws' ? throwing(value) : rejecting(value)],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, SERVER_ERROR)
      assertLacks(JSON.stringify(answer), 'SECRET')
      const { level, thrown, aborted } = onlyEntry(service)
      assertEqual({ level, aborted }, { level: 'error', aborted: false }, 'the log entry')
      assertEqual(Object.is(thrown, value), true, 'whether the log hook got what was thrown')
    },
  }
}

/** Any value can be thrown. */
export const THROWN_VALUES: readonly Case[] = [
  {
    id: 'status-that-changes',
    name: 'an error whose status getter changes is answered with its first value',
    fresh: () => ({
      routes: [throwing(statusThatChanges())],
      async run(service) {
        expectProblem(await service.ask('GET', '/'), { title: 'Not Found', status: 404 })
      },
    }),
  },
  ...[...FALSY, ...OTHERS].flatMap(([name, value]) => [
    bareServerError(name, value, 'throws'),
    bareServerError(name, value, 'rejects with'),
  ]),
  ...OF_ITS_STATUS.map(
    ([name, value, status, title]): Case => ({
      id: toId(`keeps ${name}`),
      name: `an error with ${name} keeps it and its message stays here`,
      routes: [throwing(value)],
      async run(service) {
        expectProblem(await service.ask('GET', '/'), { title, status })
        assertEqual(Object.is(onlyEntry(service).thrown, value), true, 'whether the log hook got what was thrown')
      },
    }),
  ),
]
