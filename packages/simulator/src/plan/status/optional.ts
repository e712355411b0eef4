import type { StatusFacts } from './status-facts.ts'

/** A header that a status may have, that the simulator leaves out, and the path that adds it. */
interface OptionalField {
  readonly name: string
  readonly why: string
  readonly add: string
}

/** Statuses with which clients expect Retry-After. The header changes what they do, so it is sent only on request. */
const WITH_RETRY_AFTER = [429, 503]

/** The optional headers of a status that a client under test might miss. */
export function optionalFields({ code, registered }: StatusFacts, base = ''): OptionalField[] {
  if (!WITH_RETRY_AFTER.includes(code)) return []
  return (registered?.responseFields ?? [])
    .filter(({ name }) => name === 'Retry-After')
    .map(({ name, requirement, references: [reference] }) => ({
      name,
      why: `${requirement} by ${reference?.document}, section ${reference?.section}; clients retry differently with it`,
      add: `${base}/api/status/${code}?retry-after=120`,
    }))
}
