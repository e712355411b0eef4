import { runInNewContext } from 'node:vm'
import { problem } from '@statuskit/core'
import { expect, vi } from 'vitest'
import type { NodeCase } from '../../node/node-case.ts'
import { expectProblem } from '../../suite/expectations.ts'
import { bareServerError } from '../fetch/thrown-values.ts'

/** Throws a problem of a second copy of the package, as when a dependency has its own copy. */
async function throwFromOtherCopy(): Promise<never> {
  vi.resetModules()
  const { problem: otherProblem } = await import('@statuskit/core')
  expect(otherProblem).not.toBe(problem)
  throw otherProblem(409, { detail: 'x', extensions: { order: 7 } })
}

const foreignError: unknown = runInNewContext('new Error("SECRET")')

/** Errors and problems with classes of another realm. */
export const OTHER_REALMS: readonly NodeCase[] = [
  bareServerError('an error of another realm', foreignError, 'throws'),
  bareServerError('an error of another realm', foreignError, 'rejects with'),
  {
    id: 'other-copy',
    name: 'a problem of another copy of the package is recognized',
    routes: [{ method: 'GET', path: '/', handle: throwFromOtherCopy }],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409, detail: 'x', order: 7 })
    },
  },
]
