import { isUriReference } from '../../fields/uri-reference.ts'
import { isRecord } from '../../problem/is-record.ts'
import { callHook } from '../request/hooks.ts'
import type { Rendering } from '../request/rendering.ts'
import { traceIdOf } from '../request/request.ts'
import { developmentMembers } from './development.ts'

/** The members that the service adds to a document. Later ones win. */
export function addedMembers(rendering: Rendering): Readonly<Record<string, unknown>>[] {
  const { problem, request, thrown } = rendering
  const { members, traceId, development } = rendering.options
  const added: Readonly<Record<string, unknown>>[] = []
  const trace = traceId === true ? callHook('traceId', () => traceIdOf(request), rendering) : undefined
  if (trace !== undefined) added.push({ traceId: trace })
  const own = members && callHook<unknown>('members', () => members(request, problem), rendering)
  if (isRecord(own)) added.push(own)
  else if (own !== undefined) rendering.omit('members', 'the hook must return an object, or undefined')
  if (development === true) added.push(developmentMembers(thrown))
  return added
}

/** The `instance` of a problem: its own, or else the one that the service's hook returns. */
export function instanceOf(rendering: Rendering): string | undefined {
  const { problem, request } = rendering
  const { instance } = rendering.options
  if (problem.instance !== undefined || instance === undefined) return problem.instance
  const uri = callHook('instance', () => instance(request), rendering)
  if (uri === undefined || isUriReference(uri)) return uri
  rendering.omit('instance', 'the hook must return a URI reference such as "/errors/7", or undefined')
  return undefined
}
