// Made by scripts/generate.ts from data/. Do not edit.

/** The field that an error status requires without a condition. */
export const REQUIRED_FIELDS: Readonly<Record<number, string>> = {
  401: 'WWW-Authenticate',
  405: 'Allow',
  407: 'Proxy-Authenticate',
  426: 'Upgrade',
}
