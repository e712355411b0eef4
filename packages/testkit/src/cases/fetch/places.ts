import { problem } from '@statuskit/core'
import { assertMatches } from '../../suite/assertions.ts'
import type { Case, Route } from '../../suite/case.ts'
import { expectProblem, onlyEntry, SERVER_ERROR } from '../../suite/expectations.ts'
import { toId } from '../../suite/to-id.ts'

const conflict = () => problem(409, { detail: 'The order exists.', extensions: { order: 7 } })
const CONFLICT = { title: 'Conflict', status: 409, detail: 'The order exists.', order: 7 }

function from(name: string, path: string, route: Pick<Route, 'handle' | 'place'>): Case {
  return {
    id: toId(name),
    name: `a problem ${name} is answered`,
    routes: [{ method: 'GET', path: '/here', ...route }],
    async run(service) {
      expectProblem(await service.ask('GET', path), CONFLICT)
      assertMatches(onlyEntry(service), { level: 'info', problem: { status: 409 }, omitted: [] }, 'the log entry')
    },
  }
}

const now = () => {
  throw conflict()
}
const later = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1))
  throw conflict()
}

/** Places where a problem can be thrown. */
export const PLACES: readonly Case[] = [
  from('thrown in a handler', '/here', { handle: now }),
  from('thrown in an async handler after a timer', '/here', { handle: later }),
  from('thrown in a middleware', '/here', { handle: now, place: 'middleware' }),
  from('thrown in an async middleware', '/here', { handle: later, place: 'middleware' }),
  from('thrown two routers deep', '/outer/inner/here', { handle: now, place: 'nested' }),
  from('thrown in an async handler two routers deep', '/outer/inner/here', { handle: later, place: 'nested' }),
  {
    id: 'json-unserializable',
    name: 'data that cannot be serialized gets a bare 500',
    routes: [{ method: 'GET', path: '/', handle: (exchange) => exchange.json({ big: 10n }) }],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
      assertMatches(onlyEntry(service), { level: 'error', thrown: { name: 'TypeError' } }, 'the log entry')
    },
  },
]
