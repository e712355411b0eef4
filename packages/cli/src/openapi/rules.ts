import type { Finding, Level, Severity } from '@statuskit/inspector'

const SPECIFICATION = 'https://spec.openapis.org/oas/v3.1.1.html'

/** The checks of `--openapi`, with their default severity and the section of OpenAPI that they rest on. */
export const OPENAPI_RULES = {
  'openapi-undocumented-method': ['warning', '4.8.9', 'path-item-object'],
  'openapi-undocumented-status': ['error', '4.8.16', 'responses-object'],
  'openapi-undocumented-content-type': ['error', '4.8.17', 'response-object'],
  'openapi-undocumented-problem-type': ['error', '4.8.25', 'discriminator-object'],
  'openapi-missing-header': ['error', '4.8.21', 'header-object'],
  'openapi-body-mismatch': ['error', '4.8.14', 'media-type-object'],
} as const satisfies Record<string, readonly [Severity, string, string]>

export type OpenApiRule = keyof typeof OPENAPI_RULES

/** A setting of a rule: its severity, or that it doesn't run. */
type Grades = Readonly<Record<string, Severity | 'off'>>

/** The finding of a rule, or none if it is turned off. */
export function findingOf(id: OpenApiRule, message: string, fix: string, grades: Grades): Finding[] {
  const [usual, section, anchor] = OPENAPI_RULES[id]
  const severity = grades[id] ?? usual
  if (severity === 'off') return []
  // The document is the service's own promise, not a standard's.
  const level: Level = 'advice'
  const reference = { document: 'OpenAPI 3.1.1', section, url: `${SPECIFICATION}#${anchor}` }
  return [{ id, severity, level, message, fix, reference, fields: [] }]
}
