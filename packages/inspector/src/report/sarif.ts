import type { Finding } from '../inspect/finding.ts'
import type { Position } from '../message/message.ts'
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
        columnKind: 'utf16CodeUnits',
        results: results.flatMap((result) =>
          result.findings.map(({ id, severity, level, message, fix, position }) => ({
            ruleId: id,
            ruleIndex: ids.indexOf(id),
            level: LEVELS[severity],
            message: { text: `${nameOf(result)}: ${message} ${fix}` },
            locations: [locationOf(result, position)],
            properties: { requirement: level },
          })),
        ),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function locationOf(result: Inspected, position: Position = result.position ?? { line: 1 }): object {
  const { source } = result
  return {
    ...(source !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(source.replaceAll('\\', '/')) },
        // Services require a line, which a record of a WARC file doesn't have.
        region: { startLine: position.line, ...(position.column !== undefined && { startColumn: position.column }) },
      },
    }),
    logicalLocations: [{ fullyQualifiedName: nameOf(result), kind: 'resource' }],
  }
}
