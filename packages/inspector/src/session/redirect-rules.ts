import { type Facts, parseUrl } from '../message/facts.ts'
import type { SessionRule } from './session-rule.ts'

/** More hops than this cost each visitor noticeable time. */
const LONG = 5
/** Clients give up long before. */
const LIMIT = 100

/** Rules about chains of redirects. */
export const REDIRECT_RULES: readonly SessionRule[] = [
  {
    id: 'redirect-chain-loop',
    severity: 'error',
    sections: 'RFC 9110 15.4',
    message: 'the redirects lead back to {target} after {hops} hops',
    fix: 'Redirect to the final URI, and let one rule decide.',
    begin() {
      const next = followChains()
      return (facts) => {
        const chain = next(facts)
        const target = targetOf(facts)
        const start = chain.findIndex((hop) => addressOf(hop.url) === target)
        const loop = start < 0 ? [] : chain.slice(start)
        // A redirect to itself has a rule of its own. A cookie may change the next answer, and so may another method.
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
    profile: 'default',
    sections: 'RFC 9110 15.4',
    message: 'more than {most} redirects follow one another before there is an answer',
    fix: 'Redirect to the final URI at once.',
    begin() {
      const next = followChains()
      return (facts) => (next(facts).length === LONG + 1 ? { values: { most: LONG }, fields: ['location'] } : undefined)
    },
  },
]

/** Calls with each message give the redirects up to it that led to one another; none where it is no redirect. */
function followChains(): (facts: Facts) => readonly Facts[] {
  let chain: Facts[] = []
  return (facts) => {
    const before = chain.at(-1)
    if (before !== undefined && targetOf(before) !== addressOf(facts.url)) chain = []
    if (targetOf(facts) === undefined) chain = []
    else chain = [...chain.slice(-LIMIT), facts]
    return chain
  }
}

function targetOf(facts: Facts): string | undefined {
  if (facts.row?.redirectMethod === undefined || facts.url === undefined) return undefined
  return addressOf(parseUrl(facts.values('location')[0], facts.url.href))
}

/** What is asked for: the URL without its fragment. */
function addressOf(url: URL | undefined): string | undefined {
  return url === undefined ? undefined : url.href.slice(0, url.href.length - url.hash.length)
}
