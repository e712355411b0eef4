import { type Reference, type ResponseField, retryAdvice, type Status } from '@statuskit/core'

/** What the values of core's table say to people. */
type Wordings<Property extends string> = Readonly<Record<Property, string>>

export const CLASSES: Wordings<Status['class']> = {
  informational: 'informational',
  successful: 'successful',
  redirection: 'redirection',
  'client-error': 'client error',
  'server-error': 'server error',
}

export const CONTENT: Wordings<Status['content']> = {
  allowed: 'allowed',
  forbidden: 'none: the response ends with its head',
  empty: 'none, said by Content-Length: 0',
}

export const CACHING: Wordings<Status['cacheability']> = {
  heuristic: 'stored by default, for a time that the cache judges',
  explicit: 'stored only where the response says for how long',
  never: 'never stored',
}

export const SENDERS: Wordings<Status['sender']> = {
  any: 'any server',
  origin: 'the origin server',
  proxy: 'a proxy',
  gateway: 'a gateway or proxy',
  network: 'a network that wants a login, never the origin server',
}

const ACTIONS: Wordings<Status['clientAction']['action']> = {
  none: 'has nothing more to do',
  continue: 'waits for the final response',
  'follow-redirect': 'follows Location',
  'use-stored-response': 'uses the response that it has stored',
  repeat: 'sends it again',
  'repeat-after-delay': 'sends it again after a delay',
  'change-request': 'changes the request first',
  authenticate: 'sends credentials',
  'other-connection': 'sends it again on another connection',
}

export const REDIRECT_METHODS: Wordings<NonNullable<Status['redirectMethod']>> = {
  kept: 'the method and the content stay',
  'may-change': 'a POST may become a GET',
  'becomes-get': 'becomes a GET',
}

/** `sends it again, where the method is idempotent, by convention`. */
export function actionNote({ code, clientAction }: Status): string {
  const once = isRetryable(code) && !isRetryable(code, 'POST') ? ', where the method is idempotent' : ''
  return `${ACTIONS[clientAction.action]}${once}${clientAction.authority === 'convention' ? ', by convention' : ''}`
}

/** `sent again after a delay, if idempotent`: the same for what is sent again, in few words. */
export function repeatNote({ code, clientAction: { action } }: Status): string {
  const how =
    action === 'repeat-after-delay' ? ' after a delay' : action === 'other-connection' ? ' on another connection' : ''
  return `sent again${how}${isRetryable(code, 'POST') ? '' : ', if idempotent'}`
}

/** Whether a client may send the same request again by itself. */
export function isRetryable(status: number, method = 'GET'): boolean {
  return retryAdvice({ status, method }).retry
}

/** How a registration stands; empty where it is permanent. */
export function registrationNote({ state, expires }: Status['registration']): string {
  if (state === 'permanent') return ''
  return expires === undefined ? state : `${state}, until ${expires}`
}

/** `Retry-After, when …`. */
export function fieldNote({ name, when }: ResponseField): string {
  return when === undefined ? name : `${name}, ${when}`
}

/** `RFC 9110, section 15.5.8`. */
export function referenceName({ document, section }: Reference): string {
  return section === undefined ? document : `${document}, section ${section}`
}
