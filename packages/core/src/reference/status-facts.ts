import { retryAdvice } from '../read/retry.ts'
import type { Reference, ResponseField, Status } from '../status/types.ts'

/** A fact of a status, for people to read. */
export interface StatusFact {
  /** What it is about: `must carry`. */
  readonly label: string
  /** What is so; several header fields are several values. */
  readonly values: readonly {
    /** The name of a header field. */
    readonly field?: string
    /** The rest, or all of it: `, when the server knows it`. */
    readonly text: string
  }[]
}

type Wordings<Property extends string> = Readonly<Record<Property, string>>

const CONTENT: Wordings<Status['content']> = {
  allowed: 'allowed',
  forbidden: 'none: the response ends with its head',
  empty: 'none, said by Content-Length: 0',
}

const CACHING: Wordings<Status['cacheability']> = {
  heuristic: 'stored by default, for a time that the cache judges',
  explicit: 'stored only where the response says for how long',
  never: 'never stored',
}

const SENDERS: Wordings<Status['sender']> = {
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

const REDIRECT_METHODS: Wordings<NonNullable<Status['redirectMethod']>> = {
  kept: 'the method and the content stay',
  'may-change': 'a POST may become a GET',
  'becomes-get': 'becomes a GET',
}

/**
 * What the table has of a status, in words; facts that it has none of are left out.
 *
 * @example
 * describeStatus(getStatus(405)).find(({ label }) => label === 'must carry')?.values // [{ field: 'Allow', text: '' }]
 */
export function describeStatus(status: Status): readonly StatusFact[] {
  const { formerPhrases, registration, redirectMethod, responseFields, reference } = status
  const fields = (requirement: ResponseField['requirement']) =>
    responseFields
      .filter((field) => field.requirement === requirement)
      .map(({ name, when }) => ({ field: name, text: when === undefined ? '' : `, ${when}` }))
  const facts: readonly (readonly [label: string, ...values: (string | StatusFact['values'][number])[]])[] = [
    ['class', status.class.replace('-', ' ')],
    ['once called', ...formerPhrases],
    ['registered', ...registrationNote(registration)],
    ['must carry', ...fields('required')],
    ['should carry', ...fields('recommended')],
    ['may carry', ...fields('optional')],
    ['content', CONTENT[status.content]],
    ['caches', CACHING[status.cacheability]],
    ['sent by', SENDERS[status.sender]],
    ['the client', actionNote(status)],
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

/** How a registration stands; nothing where it is permanent. */
function registrationNote({ state, expires }: Status['registration']): string[] {
  if (state === 'permanent') return []
  return [expires === undefined ? state : `${state}, until ${expires}`]
}

/** `sends it again, where the method is idempotent, by convention`. */
function actionNote({ code, clientAction }: Status): string {
  const [safe, unsafe] = ['GET', 'POST'].map((method) => retryAdvice({ status: code, method }).retry)
  const once = safe === true && unsafe === false ? ', where the method is idempotent' : ''
  return `${ACTIONS[clientAction.action]}${once}${clientAction.authority === 'convention' ? ', by convention' : ''}`
}

function referenceName({ document, section }: Reference): string {
  return section === undefined ? document : `${document}, section ${section}`
}
