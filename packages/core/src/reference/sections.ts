/** The sections of a text, in order, each with its heading and whether it is our advice. */
export const SECTIONS = {
  meaning: { heading: 'Meaning', advice: false },
  use: { heading: 'When to use it', advice: false },
  avoid: { heading: 'When not to use it', advice: false },
  response: { heading: 'What the response carries', advice: false },
  'api-design': { heading: 'API design', advice: true },
  caching: { heading: 'Caching', advice: false },
  clients: { heading: 'What clients do', advice: false },
  mistakes: { heading: 'Common mistakes', advice: true },
  security: { heading: 'Security', advice: false },
  history: { heading: 'History', advice: false },
} as const

/** The sections of a vendor's text, in order. */
export const VENDOR_SECTIONS = {
  meaning: { heading: 'Meaning', advice: false },
  causes: { heading: 'Likely causes', advice: true },
  remedies: { heading: 'What to do', advice: true },
} as const
