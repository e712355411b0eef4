import { expectInspectOptions, expectMembers, objectOf } from '../inspect/expect-options.ts'
import type { WorkerOptions, WorkerRequest } from './protocol.ts'

const FORMATS = ['warc', 'wat', 'ndjson', 'columns', 'merge']
const MEMBERS = ['id', 'format', 'path', 'frames', 'options']
const OPTIONS = ['profile', 'rules', 'ignore', 'samples', 'redact', 'findings', 'hidden']
const EXAMPLE = '{"id":1,"format":"warc","path":"/data/a.warc.gz"}'

/**
 * Reads the line of a request.
 *
 * @throws {RangeError} if it is none
 */
export function readRequest(line: string): WorkerRequest {
  const request = objectOf(parse(line), `Expected a request such as ${EXAMPLE}, not ${line.slice(0, 60)}`)
  const { id, format, path, frames, options = {} } = request
  expectMembers(request, MEMBERS, 'a request')
  if (typeof id !== 'number' && typeof id !== 'string') throw new RangeError(`A request needs an id: ${EXAMPLE}`)
  if (!FORMATS.includes(String(format)))
    throw new RangeError(`format can't be ${JSON.stringify(format)}. Use one of ${FORMATS.join(', ')}.`)
  const hasFrames = frames === true || format === 'columns' || format === 'merge'
  if (hasFrames === (path !== undefined)) throw new RangeError('Pass either path, or "frames":true and the bytes.')
  if (path !== undefined && typeof path !== 'string')
    throw new RangeError(`path has to be a string, not ${JSON.stringify(path)}.`)
  expectOptions(objectOf(options, `options has to be an object, not ${JSON.stringify(options)}.`))
  return request as unknown as WorkerRequest
}

function expectOptions(options: Record<string, unknown>): asserts options is WorkerOptions & Record<string, unknown> {
  expectInspectOptions(options, OPTIONS)
  const { samples, hidden } = options
  if (samples !== undefined && !(Number.isInteger(samples) && Number(samples) >= 0 && Number(samples) <= 1000))
    throw new RangeError(`samples has to be a number from 0 to 1000, not ${JSON.stringify(samples)}.`)
  if (hidden !== undefined && !(Array.isArray(hidden) && hidden.every((each) => typeof each === 'string')))
    throw new RangeError(`hidden has to be a list such as ["connection"], not ${JSON.stringify(hidden)}.`)
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
