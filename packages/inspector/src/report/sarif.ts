import type { Finding } from '../inspect/finding.ts'
import { type Inspected, nameOf } from './inspected.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * A SARIF 2.1.0 log, as code-scanning services take it. A message that came from a file is located there, and by its
 * request.
 *
 * @see {@link https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html | SARIF 2.1.0}
 */
export function formatSarif(results: readonly Inspected[], version: string): string {
  const rules = new Map<string, Finding>()
  for (const { findings } of results)
    for (const finding of findings) if (!rules.has(finding.id)) rules.set(finding.id, finding)
  const ids = [...rules.keys()]
  const driver = {
    name: 'statuskit',
    semanticVersion: version,
    informationUri: 'https://www.npmjs.com/package/@statuskit/inspector',
    rules: [...rules.values()].map(({ id, fix, reference }) => ({
      id,
      shortDescription: { text: id.replaceAll('-', ' ') },
      help: { text: fix },
      helpUri: reference.url,
    })),
  }
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        results: results.flatMap((result) =>
          result.findings.map(({ id, severity, message, fix }) => ({
            ruleId: id,
            ruleIndex: ids.indexOf(id),
            level: LEVELS[severity],
            message: { text: `${nameOf(result)}: ${message}. ${fix}` },
            locations: [locationOf(result)],
          })),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function locationOf(result: Inspected): object {
  const { source, place } = result
  return {
    ...(source !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(source.replaceAll('\\', '/')) },
        // Entries of a HAR have no line; services want one.
        region: { startLine: place !== undefined && /\.(?:ndjson|jsonl)$/.test(source) ? place : 1 },
      },
    }),
    logicalLocations: [{ fullyQualifiedName: nameOf(result), kind: 'resource' }],
  }
}
