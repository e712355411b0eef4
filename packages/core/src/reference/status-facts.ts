import { retryAdvice } from '../read/retry.ts'
import type { Reference, ResponseField, Status } from '../status/types.ts'
import { NEXT_STEPS } from './next-steps.gen.ts'

/** A fact of a status, for people to read. */
export interface StatusFact {
  /** The name of the fact: `must send`. */
  readonly label: string
  /** Its values; several header fields are several values. */
  readonly values: readonly {
    /** The name of a header field. */
    readonly field?: string
    /** The rest, or all of it: `, when the server knows it`. */
    readonly text: string
  }[]
}

type Wordings<Property extends string> = Readonly<Record<Property, string>>
type Action = Status['clientAction']['action']

const BODIES: Wordings<Status['content']> = {
  allowed: 'allowed',
  forbidden: 'none; the response ends after its headers',
  empty: 'none; send Content-Length: 0',
}

const CACHING: Wordings<Status['cacheability']> = {
  heuristic: 'cacheable by default (heuristic freshness)',
  explicit: 'not cached by default; needs an explicit lifetime or public',
  never: 'must not be stored',
}

const SENDERS: Wordings<Status['sender']> = {
  any: 'any server',
  origin: 'the origin server',
  proxy: 'a proxy',
  gateway: 'a gateway or proxy',
  network: 'an intercepting proxy that controls network access',
}

/** What the client does in general; these two say too little, so the next step of the code stands alone. */
const ACTIONS: Wordings<Exclude<Action, 'none' | 'continue'>> = {
  'follow-redirect': 'may follow Location',
  'use-stored-response': 'uses its stored response',
  // Clients that sent a request in early data have to retry after a 425.
  repeat: 'can retry',
  'repeat-after-delay': 'may retry after a delay',
  'change-request': 'may change the request',
  authenticate: 'may send credentials',
  'other-connection': 'may retry on another connection',
}

const REDIRECT_METHODS: Wordings<NonNullable<Status['redirectMethod']>> = {
  kept: 'the method and the body stay the same',
  'may-change': 'POST may become GET',
  'becomes-get': 'becomes GET; HEAD stays HEAD',
}

/**
 * The facts of a status in words. Facts that do not apply to it are left out.
 *
 * @example
 * describeStatus(getStatus(405)).find(({ label }) => label === 'must send')?.values // [{ field: 'Allow', text: '' }]
 */
export function describeStatus(status: Status): readonly StatusFact[] {
  const { code, formerPhrases, registration, redirectMethod, responseFields, reference } = status
  const fields = (requirement: ResponseField['requirement']) =>
    responseFields
      .filter((field) => field.requirement === requirement)
      .map(({ name, when }) => ({ field: name, text: when === undefined ? '' : `, ${when}` }))
  const facts: readonly (readonly [label: string, ...values: (string | StatusFact['values'][number])[]])[] = [
    ['class', status.class.replace('-', ' ')],
    ['formerly', ...formerPhrases],
    ['registered', ...registrationNote(registration)],
    ['must send', ...fields('required')],
    ['should send', ...fields('recommended')],
    ['may send', ...fields('optional')],
    ['body', BODIES[status.content]],
    ['caching', cachingNote(status)],
    ['sent by', SENDERS[status.sender]],
    ['the client', ...actionNote(status)],
    ['next step', ...nextStep(code)],
    ['redirected', ...(redirectMethod === undefined ? [] : [REDIRECT_METHODS[redirectMethod]])],
    ['defined in', referenceName(reference)],
  ]
  return facts
    .filter(([, ...values]) => values.length > 0)
    .map(([label, ...values]) => ({
      label,
      values: values.map((value) => (typeof value === 'string' ? { text: value } : value)),
    }))
}

/** The state of a registration; nothing where it is permanent. */
function registrationNote({ state, expires }: Status['registration']): string[] {
  if (state === 'permanent') return []
  return [expires === undefined ? state : `${state} until ${expires}, unless IANA has extended it`]
}

/** A 304 refreshes what a cache has; a lifetime in it is for the stored response. */
function cachingNote({ cacheability, clientAction }: Status): string {
  return clientAction.action === 'use-stored-response'
    ? 'updates the stored response that it matches'
    : CACHING[cacheability]
}

/** `can retry if the method is idempotent (by convention)`. */
function actionNote({ code, clientAction: { action, authority } }: Status): string[] {
  if (action === 'none' || action === 'continue') return []
  const [safe, unsafe] = ['GET', 'POST'].map((method) => retryAdvice({ status: code, method }).retry)
  const once = safe === true && unsafe === false ? ' if the method is idempotent' : ''
  return [`${ACTIONS[action]}${once}${authority === 'convention' ? ' (by convention)' : ''}`]
}

function nextStep(code: number): string[] {
  const step = NEXT_STEPS[code]
  return step === undefined ? [] : [step]
}

function referenceName({ document, section }: Reference): string {
  return section === undefined ? document : `${document}, section ${section}`
}
