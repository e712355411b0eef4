import type { Reference } from '@statuskit/core'

/** Documents other than RFCs and drafts. The name of a section is appended to the address. */
const OTHERS: Readonly<Record<string, string>> = {
  CHIPS: 'https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies#',
  CSP: 'https://www.w3.org/TR/CSP3/#',
  Fetch: 'https://fetch.spec.whatwg.org/#',
  HTML: 'https://html.spec.whatwg.org/multipage/#',
}

/** Turns a citation into a reference: `RFC 9110 15.5.2`, `Fetch cors-check`. */
export function parseCitation(citation: string): Reference {
  const space = citation.lastIndexOf(' ')
  const document = citation.slice(0, space)
  const section = citation.slice(space + 1)
  const rfc = /^RFC (\d+)$/.exec(document)?.[1]
  const other = OTHERS[document]
  const base =
    rfc === undefined ? `https://datatracker.ietf.org/doc/html/${document}` : `https://www.rfc-editor.org/rfc/rfc${rfc}`
  return { document, section, url: other === undefined ? `${base}#section-${section}` : `${other}${section}` }
}
