import { parseUrl } from '../fields/url.ts'
import type { Finding } from '../inspect/finding.ts'
import type { Position } from '../message/message.ts'
import { toSafeJson } from './control-characters.ts'
import { type Inspected, nameOf, sideOf } from './inspected.ts'
import { SEVERITIES } from './severities.ts'

/** Words of ids that are names. */
const NAMES: Readonly<Record<string, string>> = {
  cc: 'Cache-Control',
  cl: 'Content-Length',
  te: 'Transfer-Encoding',
  etag: 'ETag',
  csp: 'CSP',
  cors: 'CORS',
  hsts: 'HSTS',
  html: 'HTML',
  json: 'JSON',
  allow: 'Allow',
  vary: 'Vary',
}

/** Headers with several words in the ids of rules. */
const HEADERS =
  /\b(?:accept-(?:ch|encoding|patch|post|query|ranges|signature)|activate-storage-access|alt-svc|cache-(?:group-invalidation|groups|status)|clear-site-data|content-(?:disposition|encoding|language|length|range|type)|critical-ch|(?:document(?:-isolation)?|feature|integrity|permissions|referrer)-policy|expect-ct|last-modified|no-vary-search|origin-agent-cluster|proxy-(?:authenticate|status)|public-key-pins|report-to|reporting-endpoints|retry-after|server-timing|set-(?:cookie|login)|signature-input|speculation-rules|supports-loading-mode|timing-allow-origin|transfer-encoding|use-as-dictionary|www-authenticate|x-content-type-options|x-frame-options)\b/
/** Words of their names that aren't written like others. */
const WORDS: Readonly<Record<string, string>> = { ch: 'CH', ct: 'CT', www: 'WWW' }

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * A SARIF 2.1.0 log for code-scanning services. The location of a finding is its file, or else the host and path of its URL
 * or `stdin`, and its request. The severity is the `level` of the result; the requirement level, MUST to advice, is in its `properties`.
 *
 * @see {@link https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html | SARIF 2.1.0}
 */
export function formatSarif(results: readonly Inspected[], version: string): string {
  const rules = new Map<string, Finding>()
  const fixes = new Map<string, Set<string>>()
  for (const { findings } of results)
    for (const finding of findings) {
      const before = rules.get(finding.id)
      fixes.set(finding.id, (fixes.get(finding.id) ?? new Set()).add(finding.fix))
      // A rule has the level of its worst finding.
      if (before === undefined || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(before.severity)) {
        rules.set(finding.id, finding)
      }
    }
  const ids = [...rules.keys()]
  const driver = {
    name: 'statuskit',
    version,
    semanticVersion: version,
    informationUri: 'https://www.npmjs.com/package/@statuskit/inspector',
    // A fix with the value of one response isn't that of the others.
    rules: [...rules.values()].map((finding) => describeRule(finding, fixes.get(finding.id)?.size === 1)),
  }
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((result) =>
          result.findings.map(({ id, severity, level, message, fix, position, side }) => ({
            ruleId: id,
            ruleIndex: ids.indexOf(id),
            level: LEVELS[severity],
            message: { text: `${nameOf(result)}${sideOf(side)}: ${message} ${fix}` },
            locations: [locationOf(result, position)],
            properties: { requirement: level, ...(side !== undefined && { side }) },
          })),
        ),
      },
    ],
  }
  return `${toSafeJson(log, 2)}\n`
}

function locationOf(result: Inspected, position: Position = result.position ?? { line: 1 }): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: artifactOf(result) },
      // Services require a line, which a record of a WARC file doesn't have.
      region: { startLine: position.line, ...(position.column !== undefined && { startColumn: position.column }) },
    },
    logicalLocations: [{ fullyQualifiedName: nameOf(result), kind: 'resource' }],
  }
}

/** The file, or for a live response a path made of its URL: GitHub takes no result without one, and no other scheme. */
function artifactOf({ source, url }: Inspected): string {
  if (source !== undefined) return encodeURI(source.replaceAll('\\', '/'))
  const parsed = parseUrl(url)
  if (parsed === undefined) return 'stdin'
  // A path that begins with a port's colon would be read as a scheme.
  return `${encodeURIComponent(parsed.host)}${parsed.pathname}`
}

/** `Retry-After` for `retry_after`. */
function headerNamed(word: string): string {
  const words = word.split('_').map((each) => WORDS[each] ?? `${each.charAt(0).toUpperCase()}${each.slice(1)}`)
  return words.join('-')
}

/** A rule as code-scanning services show it. */
function describeRule({ id, severity, level, fix, reference }: Finding, hasOneFix: boolean): object {
  const [header = ''] = HEADERS.exec(id) ?? []
  const name = id
    .replace(header, header.replaceAll('-', '_'))
    .split('-')
    .map((word) => NAMES[word] ?? (word.includes('_') ? headerNamed(word) : word))
    .join(' ')
  const source = `${reference.document} ${reference.section ?? ''}`.trim()
  const advice = hasOneFix ? fix : ''
  const page = `https://github.com/statuskit/statuskit/blob/main/docs/reports/rules.md#${id}`
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${name.charAt(0).toUpperCase()}${name.slice(1)}` },
    fullDescription: { text: `${level} (${source}). ${advice}`.trim() },
    defaultConfiguration: { level: LEVELS[severity] },
    help: {
      text: `${advice}\n\n${level}: ${source}, ${reference.url}\n\nAll cases of the rule: ${page}`.trim(),
      markdown: `${advice}\n\n${level}: [${source}](${reference.url})\n\n[All cases of the rule](${page})`.trim(),
    },
    helpUri: page,
    properties: { requirement: level, tags: ['http'] },
  }
}
