import { isChallengeList } from '../../fields/challenge.ts'
import { addFields } from '../../problem/fields.ts'
import type { Rendering } from '../request/rendering.ts'
import { isConnectionField, isMultiplexed } from './connection-fields.ts'
import type { FieldRecord } from './field-record.ts'
import { isSingleLine } from './single-line.ts'

/** Headers that the renderer sets itself. */
const RENDERED =
  /^(?:content-(?:type|length|encoding|language)|transfer-encoding|trailer|connection|keep-alive|proxy-connection)$/i

/** Headers whose value is a list of challenges, which clients have to parse. */
const CHALLENGED = /^(?:www|proxy)-authenticate$/i

/** The headers of the problem, without those that must not be sent. */
export function problemHeaders(rendering: Rendering): FieldRecord {
  const fields: FieldRecord = {}
  const given: FieldRecord = {}
  addFields(given, rendering.problem.headers, rendering.omit)
  const names = Object.keys(given)
  // If one name is spelled in several cases, the last one wins, as it does on the wire.
  const spellings = names.length > 1 ? new Map(names.map((name) => [name.toLowerCase(), name])) : undefined
  for (const name of names) {
    if (RENDERED.test(name)) rendering.omit(name, 'statuskit sets this header itself')
    else if (CHALLENGED.test(name) && ![given[name] ?? []].flat().every(isChallengeList)) {
      rendering.omit(
        name,
        'its value is not a list of challenges such as Bearer realm="api" (RFC 9110, section 11.6.1)',
      )
    } else if (isConnectionField(name) && isMultiplexed(rendering.request.httpVersion) && !/^upgrade$/i.test(name)) {
      rendering.omit(name, 'HTTP/2 and HTTP/3 forbid this header (RFC 9113, section 8.2.2)')
    } else if (spellings === undefined || spellings.get(name.toLowerCase()) === name) {
      fields[name] = oneLine(name, given[name] as string | readonly string[], rendering)
    }
  }
  return fields
}

/** The lines of a header. If its value is not a list, only the first line is kept. */
function oneLine(name: string, value: string | readonly string[], rendering: Rendering): string | readonly string[] {
  if (typeof value === 'string' || !isSingleLine(name)) return value
  rendering.omit(name, 'this header must not be repeated; only the first line was sent')
  return value[0] as string
}
