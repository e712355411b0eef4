/** The forms of the report. */
export const FORMATS = ['terminal', 'json', 'ndjson', 'sarif', 'github'] as const

/** The formats of the input. */
export const INPUTS = [
  'auto',
  'har',
  'postman',
  'json',
  'ndjson',
  'curl',
  'trace',
  'wget',
  'httpie',
  'http',
  'warc',
] as const

/** The sets of rules. */
export const PROFILES = ['default', 'strict', 'browser'] as const

/** The severities that can fail a run. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const
