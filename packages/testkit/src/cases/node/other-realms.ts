import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import type { NodeCase } from '../../node/node-case.ts'
import { expectProblem, throwing } from '../../suite/expectations.ts'
import { bareServerError } from '../fetch/thrown-values.ts'

// The other format's copy of the package: its problems are of another class.
const otherCopy = createRequire(import.meta.url)('@statuskit/core') as typeof import('@statuskit/core')

const foreignError: unknown = runInNewContext('new Error("SECRET")')

/** Errors and problems whose classes are not those of this realm. */
export const OTHER_REALMS: readonly NodeCase[] = [
  bareServerError('an error of another realm', foreignError, 'throws'),
  bareServerError('an error of another realm', foreignError, 'rejects with'),
  {
    id: 'other-copy',
    name: 'a problem of another copy of the package is a problem',
    routes: [throwing(otherCopy.problem(409, { detail: 'x', extensions: { order: 7 } }))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409, detail: 'x', order: 7 })
    },
  },
]
