import { hasUriCharacters, type ParsedLink, parseMediaType } from '@statuskit/core/fields'
import { parseUrl } from '../../fields/url.ts'
import { type Hit, type Rule, when } from '../rule.ts'

/** Parameters of which only the first counts: RFC 8288, sections 3.3 and 3.4.1. */
const ONCE = ['rel', 'media', 'title', 'title*', 'type']
/** What browsers preload. Another destination, or none, ends the preload. */
const DESTINATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'fetch',
  'font',
  'image',
  'script',
  'style',
  'track',
])
const HINTS = ['preload', 'modulepreload', 'preconnect', 'dns-prefetch']

/** Rules about Link. */
export const LINK_RULES: readonly Rule[] = [
  {
    id: 'link-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: ['link'],
    sections: 'RFC 8288 3; RFC 8288 B.2',
    message: "In Link, `{rest}` can't be parsed, so clients skip it and every link after it.",
    fix: 'Send `<target>; rel="relation"`, separated by commas: `Link: </page/2>; rel="next"`.',
    reason: 'Clients lose the links, but the response works without them.',
    check(facts) {
      const rest = facts.links.invalid
      return rest === undefined ? undefined : { values: { rest } }
    },
  },
  {
    id: 'link-rel-missing',
    severity: 'warning',
    level: 'MUST',
    fields: ['link'],
    sections: 'RFC 8288 3.3; RFC 8288 B.2',
    message: "The link to `{target}` has no rel parameter, so clients don't know what it is for and drop it{what}.",
    fix: 'Add the relation type: `Link: <{target}>; rel="next"`.',
    reason: 'Clients lose the link, but the response works without it.',
    check: forLink(({ parameters, target }) => {
      if (parameters.some(({ name }) => name === 'rel')) return undefined
      const what = parameters.some(({ name }) => name === 'rev') ? '. The rev parameter is deprecated' : ''
      return { values: { target, what } }
    }),
  },
  {
    id: 'link-parameter-repeated',
    severity: 'warning',
    level: 'MUST',
    fields: ['link'],
    sections: 'RFC 8288 3.3; RFC 8288 3.4.1',
    message: 'The link to `{target}` has {name} {count} times. Clients ignore all but the first.',
    fix: 'Send {name} once{how}.',
    reason: 'Clients still use the first one.',
    check: forLink(({ parameters, target }) => {
      for (const name of ONCE) {
        const count = parameters.filter((parameter) => parameter.name === name).length
        const how = name === 'rel' ? ', with the relation types separated by spaces: `rel="next last"`' : ''
        if (count > 1) return { values: { target, name, count, how } }
      }
      return undefined
    }),
  },
  {
    id: 'link-uri-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: ['link'],
    sections: 'RFC 8288 3.1; RFC 8288 3.2',
    message: 'In Link, the {part} `{uri}` is not a URI reference, so clients can drop the link or follow another one.',
    fix: 'Percent-encode characters that a URI does not allow: a space is `%20`.',
    reason: 'Browsers repair many such URIs, and the response works without the link.',
    check: forLink(({ target, parameters }) => {
      if (!hasUriCharacters(target)) return { values: { part: 'target', uri: target } }
      const anchor = parameters.find(({ name }) => name === 'anchor')?.value
      return anchor === undefined || hasUriCharacters(anchor) ? undefined : { values: { part: 'anchor', uri: anchor } }
    }),
  },
  {
    id: 'link-type-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: ['link'],
    sections: 'RFC 8288 3.4.1',
    message: 'In Link, `type="{type}"` is not a media type.',
    fix: 'Send a media type such as `type="text/css"`, or leave it out.',
    reason: 'It is a hint, and clients can ignore it.',
    check: forLink(({ parameters }) => {
      const type = parameters.find(({ name }) => name === 'type')?.value
      return type === undefined || parseMediaType(type) !== undefined ? undefined : { values: { type } }
    }),
  },
  {
    id: 'link-hint-ignored',
    severity: 'warning',
    level: 'advice',
    fields: ['link'],
    yields: ['link-uri-invalid'],
    sections: 'HTML link-type-preload; HTML translate-a-preload-destination',
    message: 'Browsers ignore the {relation} of `{target}`: {why}.',
    fix: 'Send {right}.',
    reason: 'The header costs bytes and does nothing.',
    check: (facts) => forLink((link) => hintFault(link, facts.message.url))(facts),
  },
  {
    id: 'link-font-crossorigin',
    severity: 'warning',
    level: 'advice',
    fields: ['link'],
    sections: 'HTML link-type-preload',
    message: 'The font `{target}` is preloaded without crossorigin, so browsers load it twice.',
    fix: 'Add crossorigin, on the same origin too: `<{target}>; rel=preload; as=font; crossorigin`.',
    reason: 'Pages load fonts in CORS mode, which a preload without crossorigin does not match.',
    check: forLink(({ relations, parameters, target }) => {
      const has = (name: string) => parameters.some((parameter) => parameter.name === name)
      const isFont = parameters.some(({ name, value }) => name === 'as' && value?.toLowerCase() === 'font')
      return relations.includes('preload') && isFont && !has('crossorigin') ? { values: { target } } : undefined
    }),
  },
  {
    id: 'link-rev-deprecated',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['link'],
    yields: ['link-rel-missing'],
    sections: 'RFC 8288 3.3',
    message: 'Link has a rev parameter, which is deprecated because its meaning confused authors.',
    fix: 'Use rel with the relation in the other direction: `rel="prev"` for `rev="next"`.',
    check: (facts) => when(facts.links.links.some(({ parameters }) => parameters.some(({ name }) => name === 'rev'))),
  },
]

/** Looks for the first link with a fault. */
function forLink(faultOf: (link: ParsedLink) => Hit | undefined): NonNullable<Rule['check']> {
  return (facts) => {
    for (const link of facts.links.links) {
      const hit = faultOf(link)
      if (hit !== undefined) return hit
    }
    return undefined
  }
}

function hintFault({ relations, parameters, target }: ParsedLink, base: string | undefined): Hit | undefined {
  const relation = HINTS.find((each) => relations.includes(each))
  if (relation === undefined) return undefined
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(target)?.[1] ?? parseUrl(base)?.protocol.slice(0, -1)
  if (scheme !== undefined && !/^https?$/i.test(scheme)) {
    return {
      values: {
        relation,
        target,
        why: `its scheme is ${scheme}`,
        right: 'the URL of an http or https resource, or no link',
      },
    }
  }
  if (relation !== 'preload') return undefined
  const as = parameters.find(({ name }) => name === 'as')?.value
  if (as !== undefined && DESTINATIONS.has(as.toLowerCase())) return undefined
  const why = as === undefined ? 'it has no as parameter' : `\`as=${as}\` is not something that can be preloaded`
  return { values: { relation, target, why, right: `what it is, for example \`<${target}>; rel=preload; as=script\`` } }
}
