/** The columns of the generated table of statuses, in the order of their cells. */
export const COLUMNS = [
  'code',
  'reference',
  'summary',
  'formerPhrases',
  'registration',
  'expires',
  'content',
  'contentSource',
  'cacheability',
  'cacheabilitySource',
  'sender',
  'senderSource',
  'action',
  'actionAuthority',
  'actionSource',
  'redirectMethod',
  'redirectSource',
  'related',
  'fields',
] as const

/** The name of a column. */
export type Column = (typeof COLUMNS)[number]
