// Made by scripts/generate.ts from data/. Do not edit.

/** The header that an error status always requires. */
export const REQUIRED_FIELDS: Readonly<Record<number, string>> = {
  401: 'WWW-Authenticate',
  405: 'Allow',
  407: 'Proxy-Authenticate',
  426: 'Upgrade',
}
