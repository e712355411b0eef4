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

/** A code of IANA's registry that may be sent: all of them but 306, which is reserved. */
export type StatusCode = InformationalStatusCode | SuccessfulStatusCode | RedirectionStatusCode | ErrorStatusCode

/** The five classes of {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}. */
export type StatusClass = 'informational' | 'successful' | 'redirection' | 'client-error' | 'server-error'

/** The phrase of a code, as a literal type where the code is one; `string` for any other number. */
export type PhraseOf<Code extends number> = Code extends keyof Phrases ? Phrases[Code] : string

/** A section of the document that a fact comes from. */
export interface Reference {
  /** `RFC 9110`, or the name of an Internet-Draft. */
  readonly document: string
  /** The section's number, `15.5.5`; absent where the document as a whole is meant. */
  readonly section?: string
  /** The section's address. */
  readonly url: string
}

/** How a code stands in IANA's registry. */
export interface Registration {
  /** `unused` codes are reserved and have no meaning; `deprecated` and `obsoleted` ones should not be sent any more. */
  readonly state: 'permanent' | 'temporary' | 'unused' | 'deprecated' | 'obsoleted'
  /** The day on which a temporary registration ends, `YYYY-MM-DD`. */
  readonly expires?: string
}

/**
 * Whether a response has content: `forbidden` where its framing leaves no room for any (1xx, 204, 304), `empty` where
 * it must have none but says so with a length of zero (205).
 */
export type ContentRule = 'allowed' | 'forbidden' | 'empty'

/**
 * What a cache may do: store the response by default and estimate its lifetime (`heuristic`), store it only with an
 * explicit lifetime or `public` (`explicit`), or not store it (`never`). See RFC 9111, section 3.
 */
export type Cacheability = 'heuristic' | 'explicit' | 'never'

/** Who may send a status. `network` is a proxy between the client and the network that it wants to use. */
export type Sender = 'any' | 'origin' | 'proxy' | 'gateway' | 'network'

/** A header field that a response with the status carries. */
export interface ResponseField {
  /** The field's name, `WWW-Authenticate`. */
  readonly name: string
  /** `required` is a MUST, `recommended` a SHOULD, `optional` a MAY or common use. */
  readonly requirement: 'required' | 'recommended' | 'optional'
  /** The condition under which that holds; absent where it always does. */
  readonly when?: string
  /** Where that is written. */
  readonly references: readonly Reference[]
}

/** What a client may do after a response. */
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

/** What a redirect does to the method: keeps it, may turn POST into GET, or turns it into GET. */
export type RedirectMethod = 'kept' | 'may-change' | 'becomes-get'

/** A property of a {@link Status} that has sources of its own. */
export type SourcedProperty = 'content' | 'cacheability' | 'sender' | 'clientAction' | 'redirectMethod'

/** A registered status and what the standards say of it. */
export interface Status<Code extends number = number> {
  /** The number, 100 to 599. */
  readonly code: Code
  /** The phrase of RFC 9110, or of the code's own document. */
  readonly phrase: PhraseOf<Code>
  /** Phrases that older documents gave the same code. */
  readonly formerPhrases: readonly string[]
  /** The class, by the first digit. */
  readonly class: StatusClass
  /** How the code stands in IANA's registry. */
  readonly registration: Registration
  /** The section that defines the code. */
  readonly reference: Reference
  /** What it tells the client, in a sentence. */
  readonly summary: string
  /** Whether the response has content. */
  readonly content: ContentRule
  /** What a cache may do when the response does not say. */
  readonly cacheability: Cacheability
  /** The header fields that belong to the status; the required ones first. */
  readonly responseFields: readonly ResponseField[]
  /** Who may send it. */
  readonly sender: Sender
  /** What the client may do next. */
  readonly clientAction: ClientAction
  /** What following the redirect does to the method; absent on statuses that redirect nowhere. */
  readonly redirectMethod?: RedirectMethod
  /** Codes that it is confused with, or that fit where it does not. */
  readonly related: readonly StatusCode[]
  /** Where the properties that are rules are written; empty for a convention. */
  readonly sources: Readonly<Record<SourcedProperty, readonly Reference[]>>
}
