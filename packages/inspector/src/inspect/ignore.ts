import { parseUrl } from '../fields/url.ts'
import type { Finding } from './finding.ts'
import type { Ignore } from './options.ts'

/** The findings that no `ignore` entry matches. */
export function withoutIgnored(
  findings: readonly Finding[],
  message: { readonly status: number; readonly url?: string | undefined },
  ignore: readonly Ignore[],
): Finding[] {
  const url = parseUrl(message.url)
  const here = ignore.filter(
    ({ host, path, status }) =>
      (status === undefined || status === message.status) &&
      (host === undefined || (url !== undefined && matchesHost(host, url.hostname))) &&
      (path === undefined || (url !== undefined && matchesGlob(path, url.pathname))),
  )
  return findings.filter(({ id }) => !here.some(({ rule }) => rule === undefined || rule === id))
}

function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1).toLowerCase()) : host === pattern.toLowerCase()
}

/** Whether a text matches a pattern in which `*` matches any characters. Takes time linear in the text. */
function matchesGlob(pattern: string, text: string): boolean {
  const parts = pattern.split('*')
  const last = parts.pop() ?? ''
  const [first = '', ...middle] = parts
  if (parts.length === 0) return text === last
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of middle) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
