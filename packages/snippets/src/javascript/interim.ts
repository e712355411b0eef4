import type { Scenario } from '../scenario/scenario.ts'
import { literal } from './literal.ts'

/** The names that a framework has for Node's objects. */
export interface NodeNames {
  /** Node's response, `context.res`. */
  readonly response: string
  /** What gives Node's server, in the samples that need it. */
  readonly server: string
}

const NO_NODE_FUNCTION = "Node has no function for it yet, and a framework on Node can send it only past Node's server."

/** The line that sends an interim response with Node's own functions, before the final one. */
export function interimCall({ status, fields = {} }: Scenario, names: NodeNames): string | undefined {
  if (status === 102) return `${names.response}.writeProcessing()`
  if (status === 103) return `${names.response}.writeEarlyHints(${literal({ link: fields.Link })})`
  return undefined
}

/** Code on Node's server: what no handler of a framework sees. */
export function serverCode({ status, fields = {} }: Scenario, names: NodeNames): string | undefined {
  if (status === 100) {
    return `${names.server}.on('checkContinue', (request, response) => {
  // Refuse here, with a final status, what is not to be uploaded.
  response.writeContinue()
  ${names.server}.emit('request', request, response)
})`
  }
  if (status !== 101) return undefined
  return `${names.server}.on('upgrade', (request, socket) => {
  socket.write('HTTP/1.1 101 Switching Protocols\\r\\nConnection: Upgrade\\r\\nUpgrade: ${fields.Upgrade}\\r\\n\\r\\n')
  socket.pipe(socket)
})`
}

/** Why Node's frameworks have no sample of an interim status. */
export function whyNone(status: number): string | undefined {
  return status === 104 ? NO_NODE_FUNCTION : undefined
}
