import { type CspDirective, type CspPolicy, parsePolicies } from '../../fields/policy/csp.ts'
import type { Facts } from '../../message/facts.ts'
import { remember } from '../../message/remember.ts'
import type { Hit, Severity } from '../rule.ts'

export const CSP_HEADERS: readonly string[] = ['content-security-policy', 'content-security-policy-report-only']

/** What is wrong with a directive, as values of the message. */
export type DirectiveFault = Readonly<Record<string, string>> & { readonly severity?: Severity }

/** All rules about CSP read the same policies, and a site sends the same one with many pages. */
const policiesIn = /* @__PURE__ */ remember(parsePolicies, 4000)

/** The policies of a header, by line. */
export function policiesOf(facts: Facts, header: string): readonly (readonly CspPolicy[])[] {
  return facts.values(header).map(policiesIn)
}

/** The hit for the first directive with a fault. The message also gets the name of the directive and of the header. */
export function findDirective(
  facts: Facts,
  fault: (directive: CspDirective, policy: CspPolicy, index: number, header: string) => DirectiveFault | undefined,
): Hit | undefined {
  for (const header of CSP_HEADERS) {
    for (const line of policiesOf(facts, header)) {
      for (const policy of line) {
        for (const [index, directive] of policy.entries()) {
          const found = fault(directive, policy, index, header)
          if (found === undefined) continue
          const { severity, ...values } = found
          return {
            values: { name: directive.name, header: facts.sentName(header), ...values },
            fields: [header],
            ...(severity !== undefined && { severity }),
          }
        }
      }
    }
  }
  return undefined
}
