import { FETCH_CASES } from '../cases/fetch/fetch-cases.ts'
import { NODE_CASES } from '../cases/node/node-cases.ts'
import type { Cases } from '../suite/case.ts'
import { defineCases, defineExceptions } from '../suite/define-cases.ts'
import type { Runner } from '../suite/runner.ts'
import { askHttp1 } from './http1.ts'
import { askHttp2 } from './http2.ts'
import type { NodeCase, NodeExchange, NodeFramework, NodeProtocol, NodeService } from './node-case.ts'

/**
 * Defines a test for each case over sockets: those that any runtime can run, and those that only Node's sockets show, such
 * as aborted requests, half-sent responses, and what Node's parser refuses.
 *
 * @example
 * import { describe, it } from 'node:test'
 * describeNodeDelivery({ name: 'my adapter', protocols: ['HTTP/1.1'], start }, { describe, it })
 */
export function describeNodeDelivery(framework: NodeFramework, runner: Runner): void {
  if (!Array.isArray(framework.protocols))
    throw new TypeError("describeNodeDelivery needs the protocols of the framework: protocols: ['HTTP/1.1'].")
  defineExceptions(runner, framework.exceptions, [FETCH_CASES, NODE_CASES], framework.readme)
  for (const protocol of framework.protocols) {
    runner.describe(`${framework.name} over ${protocol}`, () => {
      const cases: Cases<NodeCase> = { ...FETCH_CASES, ...casesOver(protocol) }
      defineCases<NodeExchange, NodeService, NodeCase>(runner, cases, {
        protocol,
        exceptions: framework.exceptions,
        async start({ server = {} }, routes, options) {
          const running = await framework.start({ protocol, routes, options, server })
          const ask = protocol === 'HTTP/2' ? askHttp2 : askHttp1
          return { ...running, ask: (...asked) => ask(running.port, ...asked) }
        },
      })
    })
  }
}

function casesOver(protocol: NodeProtocol): Cases<NodeCase> {
  const groups = Object.entries(NODE_CASES).map(([group, cases]) => [
    group,
    cases.filter(({ protocols }) => protocols?.includes(protocol) !== false),
  ])
  return Object.fromEntries(groups)
}
