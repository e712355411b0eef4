import type { Reference } from '@statuskit/core'

/** Documents other than RFCs and drafts. The name of a section is appended to the address. */
const OTHERS: Readonly<Record<string, string>> = {
  'Clear Site Data': 'https://www.w3.org/TR/clear-site-data/#',
  'Client Hints Infrastructure': 'https://wicg.github.io/client-hints-infrastructure/#',
  'Document Isolation Policy': 'https://wicg.github.io/document-isolation-policy/#',
  'Document Policy': 'https://wicg.github.io/document-policy/#',
  LDP: 'https://www.w3.org/TR/ldp/#',
  'Login Status API': 'https://w3c-fedid.github.io/login-status/#',
  'Prerendering Revamped': 'https://wicg.github.io/nav-speculation/prerendering.html#',
  'Referrer Policy': 'https://www.w3.org/TR/referrer-policy/#',
  'Resource Timing': 'https://www.w3.org/TR/resource-timing/#',
  'Server Timing': 'https://www.w3.org/TR/server-timing/#',
  'Storage Access Headers': 'https://privacycg.github.io/storage-access-headers/#',
  CHIPS: 'https://datatracker.ietf.org/doc/html/draft-cutler-httpbis-partitioned-cookies#',
  CSP: 'https://www.w3.org/TR/CSP3/#',
  Fetch: 'https://fetch.spec.whatwg.org/#',
  HTML: 'https://html.spec.whatwg.org/multipage/#',
  NEL: 'https://w3c.github.io/network-error-logging/#',
  'Network Reporting': 'https://w3c.github.io/reporting/network-reporting.html#',
  'Permissions Policy': 'https://w3c.github.io/webappsec-permissions-policy/#',
  Reporting: 'https://w3c.github.io/reporting/#',
  SRI: 'https://w3c.github.io/webappsec-subresource-integrity/#',
  'Trusted Types': 'https://w3c.github.io/trusted-types/dist/spec/#',
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
