import type { Severity } from '../rules/rule.ts'

/** All severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
