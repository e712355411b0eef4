import type { Finding } from '../inspect/finding.ts'
import { type Inspected, nameOf } from './inspected.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * A SARIF 2.1.0 log for code-scanning services. The location of a finding is its file, if there is one, and its request.
 * The severity is the `level` of the result; the requirement level, MUST to advice, is in its `properties`.
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
    rules: [...rules.values()].map(({ id, level, fix, reference }) => ({
      id,
      shortDescription: { text: id.replaceAll('-', ' ') },
      help: { text: fix },
      helpUri: reference.url,
      properties: { requirement: level },
    })),
  }
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        results: results.flatMap((result) =>
          result.findings.map(({ id, severity, level, message, fix }) => ({
            ruleId: id,
            ruleIndex: ids.indexOf(id),
            level: LEVELS[severity],
            message: { text: `${nameOf(result)}: ${message} ${fix}` },
            locations: [locationOf(result)],
            properties: { requirement: level },
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
        // HAR entries have no line, but services require one.
        region: { startLine: place !== undefined && /\.(?:ndjson|jsonl)$/.test(source) ? place : 1 },
      },
    }),
    logicalLocations: [{ fullyQualifiedName: nameOf(result), kind: 'resource' }],
  }
}
