import type {
  ClientErrorStatusCode,
  InformationalStatusCode,
  RedirectionStatusCode,
  ServerErrorStatusCode,
  SuccessfulStatusCode,
} from './codes.gen.ts'
import type { Phrases } from './phrases.gen.ts'

/** A registered 4xx or 5xx code. */
export type ErrorStatusCode = ClientErrorStatusCode | ServerErrorStatusCode

/** A code of IANA's registry that may be sent: every one except 306, which is reserved. */
export type StatusCode = InformationalStatusCode | SuccessfulStatusCode | RedirectionStatusCode | ErrorStatusCode

/** The five classes of {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}. */
export type StatusClass = 'informational' | 'successful' | 'redirection' | 'client-error' | 'server-error'

/** The phrase of a code: a literal type if the code is a literal, `string` for any other number. */
export type PhraseOf<Code extends number> = Code extends keyof Phrases ? Phrases[Code] : string

/** The section of a document that a fact comes from. */
export interface Reference {
  /** `RFC 9110`, or the name of an Internet-Draft. */
  readonly document: string
  /** The section's number, such as `15.5.5`. Absent if the reference is to the whole document. */
  readonly section?: string
  /** The URL of the section. */
  readonly url: string
}

/** The state of a code in IANA's registry. */
export interface Registration {
  /** `unused` codes are reserved and have no meaning. `deprecated` and `obsoleted` codes should no longer be sent. */
  readonly state: 'permanent' | 'temporary' | 'unused' | 'deprecated' | 'obsoleted'
  /** The day on which a temporary registration expires, `YYYY-MM-DD`. */
  readonly expires?: string
}

/**
 * Whether a response has content. `forbidden`: the message can't contain any (1xx, 204, 304). `empty`: it must have
 * none, and says so with a length of zero (205).
 */
export type ContentRule = 'allowed' | 'forbidden' | 'empty'

/**
 * What a cache may do: store the response by default and estimate its lifetime (`heuristic`), store it only with an
 * explicit lifetime or `public` (`explicit`), or not store it (`never`). See RFC 9111, section 3.
 */
export type Cacheability = 'heuristic' | 'explicit' | 'never'

/** Who may send a status. `network` is a proxy between the client and the network that the client wants to use. */
export type Sender = 'any' | 'origin' | 'proxy' | 'gateway' | 'network'

/** A header of a response with the status. */
export interface ResponseField {
  /** The name of the header: `WWW-Authenticate`. */
  readonly name: string
  /** `required` is a MUST, `recommended` a SHOULD, `optional` a MAY or common use. */
  readonly requirement: 'required' | 'recommended' | 'optional'
  /** The condition under which the requirement holds. Absent if it always does. */
  readonly when?: string
  /** The sections that say so. */
  readonly references: readonly Reference[]
}

/** The next step of a client after a response. */
export interface ClientAction {
  /** The next step. */
  readonly action:
    | 'none'
    | 'continue'
    | 'follow-redirect'
    | 'use-stored-response'
    | 'repeat'
    | 'repeat-after-delay'
    | 'change-request'
    | 'authenticate'
    | 'other-connection'
  /** Whether an RFC says so, or common practice. */
  readonly authority: 'rfc' | 'convention'
}

/** The effect of a redirect on the method: it stays, POST may become GET, or it becomes GET. */
export type RedirectMethod = 'kept' | 'may-change' | 'becomes-get'

/** A property of a {@link Status} that has its own sources. */
export type SourcedProperty = 'content' | 'cacheability' | 'sender' | 'clientAction' | 'redirectMethod'

/** A registered status, with its properties according to the standards. */
export interface Status<Code extends number = number> {
  /** The number, 100 to 599. */
  readonly code: Code
  /** The phrase in RFC 9110, or in the document that defines the code. */
  readonly phrase: PhraseOf<Code>
  /** Phrases that older documents use for the same code. */
  readonly formerPhrases: readonly string[]
  /** The class, given by the first digit. */
  readonly class: StatusClass
  /** The state of the code in IANA's registry. */
  readonly registration: Registration
  /** The section that defines the code. */
  readonly reference: Reference
  /** The message of the status to the client, in one sentence. */
  readonly summary: string
  /** Whether the response has content. */
  readonly content: ContentRule
  /** The default rule for caches, if the response does not say. */
  readonly cacheability: Cacheability
  /** The headers that belong to the status, the required ones first. */
  readonly responseFields: readonly ResponseField[]
  /** Who may send the status. */
  readonly sender: Sender
  /** The client's next step. */
  readonly clientAction: ClientAction
  /** The effect of the redirect on the method. Absent if the status does not redirect. */
  readonly redirectMethod?: RedirectMethod
  /** Codes that it is confused with, or that fit in its place. */
  readonly related: readonly StatusCode[]
  /** The sections that define the properties. Empty for a convention. */
  readonly sources: Readonly<Record<SourcedProperty, readonly Reference[]>>
}
