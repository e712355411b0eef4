/** The shared parts of the operations that aren't problems: authentication. */
export const COMPONENTS = { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } as const
