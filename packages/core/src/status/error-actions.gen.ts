// Made by scripts/generate.ts from data/. Do not edit.

import type { ClientAction } from './types.ts'

/** The client's next step after an error, if it isn't to change the request. */
export const ERROR_ACTIONS: Readonly<Record<number, ClientAction['action']>> = {
  401: 'authenticate',
  402: 'none',
  407: 'authenticate',
  408: 'repeat',
  410: 'none',
  418: 'none',
  421: 'other-connection',
  425: 'repeat',
  429: 'repeat-after-delay',
  451: 'none',
  500: 'repeat',
  501: 'none',
  502: 'repeat',
  503: 'repeat-after-delay',
  504: 'repeat',
  506: 'none',
  507: 'none',
  511: 'authenticate',
}
