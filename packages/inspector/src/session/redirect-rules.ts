import { parseUrl, withoutFragment } from '../fields/url.ts'
import type { Facts } from '../message/facts.ts'
import type { SessionRule } from './session-rule.ts'

/** More redirects than this take noticeable time. */
const LONG = 5
/** Clients give up long before this. */
const LIMIT = 100

/** Rules about chains of redirects. */
export const REDIRECT_RULES: readonly SessionRule[] = [
  {
    id: 'redirect-chain-loop',
    severity: 'error',
    level: 'advice',
    sections: 'RFC 9110 15.4',
    message: 'The redirects lead back to {target} after {hops} hops.',
    fix: 'Redirect to the final URL, and check which rules redirect to each other.',
    reason: 'Clients follow the loop until they give up.',
    begin() {
      const next = followChains()
      return (facts) => {
        const chain = next(facts)
        if (isRoundAgain(chain)) return undefined
        const target = targetOf(facts)
        const start = chain.findIndex((hop) => withoutFragment(hop.url) === target)
        const loop = start < 0 ? [] : chain.slice(start)
        // A redirect to itself has its own rule. A cookie or another method can change the next response.
        const same = loop.every((hop) => !hop.has('set-cookie') && hop.message.method === facts.message.method)
        return loop.length < 2 || !same
          ? undefined
          : { values: { target: target ?? '', hops: loop.length }, fields: ['location'] }
      }
    },
  },
  {
    id: 'redirect-chain-long',
    severity: 'info',
    level: 'advice',
    profile: 'default',
    sections: 'RFC 9110 15.4',
    message: 'The client has to follow more than {most} redirects in a row.',
    fix: 'Redirect to the final URL directly.',
    begin() {
      const next = followChains()
      return (facts) => {
        const chain = next(facts)
        // A loop is as long as clients let it be, and has its own rule.
        return chain.length !== LONG + 1 || isRoundAgain(chain)
          ? undefined
          : { values: { most: LONG }, fields: ['location'] }
      }
    },
  },
]

/** Whether the last redirect of a chain has been in it before: a client that follows a loop meets each again and again. */
function isRoundAgain(chain: readonly Facts[]): boolean {
  const last = withoutFragment(chain.at(-1)?.url)
  return chain.slice(0, -1).some((hop) => withoutFragment(hop.url) === last)
}

/** Called with each message, returns the chain of redirects that ends with it; empty if it is not a redirect. */
function followChains(): (facts: Facts) => readonly Facts[] {
  let chain: Facts[] = []
  return (facts) => {
    const before = chain.at(-1)
    if (before !== undefined && targetOf(before) !== withoutFragment(facts.url)) chain = []
    if (targetOf(facts) === undefined) chain = []
    else chain = [...chain.slice(-LIMIT), facts]
    return chain
  }
}

function targetOf(facts: Facts): string | undefined {
  if (facts.row?.redirectMethod === undefined || facts.url === undefined) return undefined
  return withoutFragment(parseUrl(facts.values('location')[0], facts.url.href))
}
