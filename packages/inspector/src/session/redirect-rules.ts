import type { Exchange } from '../message/conversation.ts'
import { parseUrl } from '../message/facts.ts'
import type { SessionHit, SessionRule } from './session-rule.ts'

/** More hops than this cost each visitor noticeable time; RFC 2068 let clients stop here. */
const LONG = 5

/** Rules about chains of redirects. */
export const REDIRECT_RULES: readonly SessionRule[] = [
  {
    id: 'redirect-chain-loop',
    severity: 'error',
    sections: 'RFC 9110 15.4',
    message: 'the redirects lead back to {url} after {hops} hops',
    fix: 'Redirect to the final URI, and let one rule decide.',
    check: (exchanges) =>
      chainsOf(exchanges).flatMap((chain): SessionHit[] => {
        const last = chain.at(-1)
        const target = last && targetOf(last)
        const start = chain.findIndex(({ facts }) => without(facts.url) === target)
        const first = chain[start]
        if (last === undefined || first === undefined || chain.length - start < 2) return []
        const loop = chain.slice(start)
        // A cookie on the way may change the next answer; another method gets another.
        if (loop.some(({ facts }) => facts.has('set-cookie') || facts.message.method !== first.facts.message.method))
          return []
        return [{ at: last, values: { url: target ?? '', hops: loop.length }, fields: ['location'] }]
      }),
  },
  {
    id: 'redirect-chain-long',
    severity: 'info',
    profile: 'default',
    sections: 'RFC 9110 15.4',
    message: '{hops} redirects follow one another before there is an answer',
    fix: 'Redirect to the final URI at once.',
    check: (exchanges) =>
      chainsOf(exchanges).flatMap((chain): SessionHit[] => {
        const last = chain.at(-1)
        return last === undefined || chain.length <= LONG
          ? []
          : [{ at: last, values: { hops: chain.length }, fields: ['location'] }]
      }),
  },
]

/** Runs of redirects in which each leads to the request after it. */
function chainsOf(exchanges: readonly Exchange[]): Exchange[][] {
  const chains: Exchange[][] = []
  let open: Exchange[] = []
  for (const exchange of exchanges) {
    const before = open.at(-1)
    if (before !== undefined && targetOf(before) !== without(exchange.facts.url)) {
      chains.push(open)
      open = []
    }
    if (targetOf(exchange) === undefined) {
      if (open.length > 0) chains.push(open)
      open = []
    } else open.push(exchange)
  }
  if (open.length > 0) chains.push(open)
  return chains
}

function targetOf({ facts }: Exchange): string | undefined {
  if (facts.row?.redirectMethod === undefined || facts.url === undefined) return undefined
  return without(parseUrl(facts.values('location')[0], facts.url.href))
}

/** The address that is asked for: without the fragment. */
function without(url: URL | undefined): string | undefined {
  return url === undefined ? undefined : url.href.slice(0, url.href.length - url.hash.length)
}
