import { isToken } from '@statuskit/core/fields'
import { fieldOf, type SimulatorRequest } from './request.ts'

/**
 * Tells callers apart by their address or by a request header. Requests without the header share a caller.
 *
 * @throws {TypeError} when the name is neither `address` nor the name of a header
 */
export function callerBy(name: string): (request: SimulatorRequest) => string {
  if (!isToken(name))
    throw new TypeError(`namespaceBy is ${JSON.stringify(name)}. Use 'address' or a header name, such as 'X-Api-Key'.`)
  const field = name.toLowerCase()
  return field === 'address' ? ({ address = '' }) => address : (request) => fieldOf(request, field) ?? ''
}
