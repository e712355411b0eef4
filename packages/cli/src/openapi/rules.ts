import type { Reference } from '@statuskit/core'
import type { Finding, InspectOptions, Level, Severity } from '@statuskit/inspector'

const SPECIFICATION = 'https://spec.openapis.org/oas/v3.1.1.html'

/** The document is the service's own promise, not a standard's. */
const LEVEL: Level = 'advice'

/** A check of `--openapi`. */
interface Described {
  /** The default. */
  readonly severity: Severity
  /** The section of OpenAPI that it rests on. */
  readonly anchor: string
  /** What it reports, as `--explain` says it. */
  readonly message: string
  readonly fix: string
}

const OPENAPI_RULES = {
  'openapi-undocumented-method': {
    severity: 'warning',
    anchor: 'path-item-object',
    message: 'The path is in the document, but has no operation for the method, and the answer is not a 405 or 501.',
    fix: 'Add the operation to the path, or answer with 405.',
  },
  'openapi-undocumented-status': {
    severity: 'error',
    anchor: 'responses-object',
    message: 'The operation has neither the status, nor its class such as 4XX, nor a default.',
    fix: 'Add the status to the responses of the operation, or send a documented one.',
  },
  'openapi-undocumented-content-type': {
    severity: 'error',
    anchor: 'response-object',
    message: "The documented response has no content of the response's media type.",
    fix: 'Add the media type to the content of the response, or send a documented one.',
  },
  'openapi-undocumented-problem-type': {
    severity: 'error',
    anchor: 'discriminator-object',
    message: 'The documented problems have a constant type each, and the response has another type.',
    fix: "Add the problem's schema to the response, or send a documented type.",
  },
  'openapi-missing-header': {
    severity: 'error',
    anchor: 'header-object',
    message: 'The response lacks a header that the document requires.',
    fix: 'Send the header, or remove `required` from it.',
  },
  'openapi-body-mismatch': {
    severity: 'error',
    anchor: 'media-type-object',
    message: 'The JSON body does not match its schema.',
    fix: 'Change the body or the schema at the place that the finding names.',
  },
} as const satisfies Record<string, Described>

export type OpenApiRule = keyof typeof OPENAPI_RULES

/** The ids of the checks. */
export const OPENAPI_RULE_IDS = Object.keys(OPENAPI_RULES) as OpenApiRule[]

/** Whether an id is one of these checks. */
export function isOpenApiRule(id: string): id is OpenApiRule {
  return Object.hasOwn(OPENAPI_RULES, id)
}

/** A check as the list of rules shows it. */
export function describeOpenApiRule(id: OpenApiRule) {
  const { severity, anchor, message, fix } = OPENAPI_RULES[id]
  return { id, group: 'openapi', severity, level: LEVEL, message, fix, references: [referenceTo(anchor)] }
}

/** An explanation of a check for a terminal. */
export function explainOpenApiRule(id: OpenApiRule): string {
  const { severity, message, fix, references } = describeOpenApiRule(id)
  return [
    `${id}: ${severity} (openapi, with --openapi)`,
    '',
    `  ${message}`,
    `  ${fix}`,
    '',
    "Level: advice; the document is the service's own promise",
    '',
    'Sources:',
    ...references.map(({ document, url }) => `  ${document}: ${url}`),
    '',
  ].join('\n')
}

/** A setting of a rule: its severity, or that it doesn't run. */
type Grades = NonNullable<InspectOptions['rules']>

/** The finding of a rule, or none if it is turned off. */
export function findingOf(id: OpenApiRule, message: string, fix: string, grades: Grades): Finding[] {
  const { severity: usual, anchor } = OPENAPI_RULES[id]
  const severity = grades[id] ?? usual
  if (severity === 'off') return []
  return [{ id, severity, level: LEVEL, message, fix, reference: referenceTo(anchor), fields: [] }]
}

function referenceTo(anchor: string): Reference {
  return { document: 'OpenAPI 3.1.1', url: `${SPECIFICATION}#${anchor}` }
}
