import { runInNewContext } from 'node:vm'
import { problem } from '@statuskit/core'
import type { NodeCase } from '../../node/node-case.ts'
import { expectProblem, throwing } from '../../suite/expectations.ts'
import { bareServerError } from '../fetch/thrown-values.ts'

/** A problem as a second copy of the package makes it, which a dependency may bring: only its prototype is another. */
function problemOfOtherCopy(): object {
  const made = problem(409, { detail: 'x', extensions: { order: 7 } })
  const prototype = Object.create(Error.prototype, Object.getOwnPropertyDescriptors(Object.getPrototypeOf(made)))
  return Object.setPrototypeOf(made, prototype)
}

const foreignError: unknown = runInNewContext('new Error("SECRET")')

/** Errors and problems with classes of another realm. */
export const OTHER_REALMS: readonly NodeCase[] = [
  bareServerError('an error of another realm', foreignError, 'throws'),
  bareServerError('an error of another realm', foreignError, 'rejects with'),
  {
    id: 'other-copy',
    name: 'a problem of another copy of the package is a problem',
    routes: [throwing(problemOfOtherCopy())],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409, detail: 'x', order: 7 })
    },
  },
]
