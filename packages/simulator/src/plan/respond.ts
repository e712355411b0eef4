import { byteLength } from '@statuskit/core/fields'
import type { Context } from './context.ts'
import type { Content } from './document/content.ts'
import { type Account, describe } from './document/document.ts'
import { createPlan, type Interim, type Plan } from './plan.ts'
import { pickDelay } from './request/options.ts'
import { type Refusal, refuse } from './request/refusal.ts'
import { fieldOf, listOf } from './request/request.ts'
import { draw } from './state.ts'
import { hintUnder } from './status/extras.ts'
import { optionalFields } from './status/optional.ts'
import { statusFactsOf } from './status/status-facts.ts'
import { type AddedField, askedFields, statusFields } from './status/status-fields.ts'

/** What a route changes about the response for a status. */
export interface Answer {
  readonly status: number
  readonly interim?: readonly number[]
  /** Headers that the route sets itself; they replace those that the status would get. */
  readonly fields?: readonly AddedField[]
  /** Headers that this response must not have, although others with the status do. */
  readonly without?: readonly string[]
  /** More members of the document. */
  readonly more?: Readonly<Record<string, unknown>>
  /** A body that replaces the document, with its media type. */
  readonly content?: { readonly type: string; readonly body: string }
  /** Whether the connection ends with the response. */
  readonly close?: boolean
}

/** Headers of every response, unless the request sets others. */
const NO_STORE: AddedField = { name: 'Cache-Control', value: 'no-store', why: 'keeps the response out of caches' }
const NO_SNIFF: AddedField = {
  name: 'X-Content-Type-Options',
  value: 'nosniff',
  why: 'stops clients from guessing another type',
}
const VARY: AddedField = { name: 'Vary', value: 'Accept', why: 'the format of the body depends on it' }
/** A body that the request chose can be anything, so no script may run in it. */
const SANDBOX = ['Content-Security-Policy', "default-src 'none'; sandbox"]

/** The plan for an answer: its headers, its body in the format that the request prefers, and the effects of its options. */
export function respond(context: Context, answer: Answer): Plan {
  const { options, request, state, settings } = context
  const { status, close = false } = answer
  const facts = statusFactsOf(status)
  const phrase = options.reason ?? facts.phrase
  const rule = facts.registered?.content ?? 'allowed'
  if (rule !== 'allowed' && options.body !== undefined && options.body !== '') {
    throw refuse(
      'body',
      `A ${status} has no body: leave body out. To send one anyway, request /fault/surplus/${status}.`,
    )
  }
  if (answer.content !== undefined && options.body !== undefined) {
    throw refuse('body', 'This path defines its own body: leave body out, or use /api/status/200?body=….')
  }
  if (status === 206 && options.body === '')
    throw refuse('body', 'A 206 needs a body: leave body out for the default, or set one, as in body=hello.')

  const asked = askedFields(context, status)
  const given = [...(answer.fields ?? []).filter(({ name }) => !has(asked, name)), ...asked]
  const vary = variesOnAccept(context, answer) ? [VARY] : []
  const always = status < 200 ? [] : [NO_STORE, NO_SNIFF, ...vary].filter(isMissing)
  function isMissing({ name }: AddedField): boolean {
    return !has(given, name) && !answer.without?.includes(name)
  }
  function addedFor(length: number): AddedField[] {
    return [...statusFields(context, facts, length).filter(isMissing), ...given, ...always]
  }
  const optional = optionalFields(facts, settings.base).filter(({ name }) => !has(given, name))
  const more = { ...answer.more, ...(optional.length > 0 && { optional }) }
  function contentWith(added: readonly AddedField[]): Content {
    return contentOf(context, answer, { facts, phrase, added, more })
  }

  let added = addedFor(0)
  let content = contentWith(added)
  // The body contains its own length. The length only grows, so this settles after a few rounds.
  for (let length = 0; status === 206 && length !== byteLength(content.body); ) {
    length = byteLength(content.body)
    added = addedFor(length)
    content = contentWith(added)
  }

  const fields = [
    ...settings.always,
    ...added.filter(({ name }) => name !== 'Connection').flatMap(({ name, value }) => [name, value]),
    ...(rule === 'allowed' ? contentFields(content, has(added, 'content-type')) : []),
    ...(rule === 'empty' ? ['Content-Length', '0'] : []),
    // RFC 9113, section 8.2.2: HTTP/2 has no connection-level headers.
    ...(request.httpVersion === '2' ? [] : connectionFields(request, has(added, 'upgrade'), close)),
  ]
  const random = () => draw(state, options.seed)
  return {
    ...createPlan(status, phrase, fields, rule === 'allowed' ? content.body : undefined),
    interim: (answer.interim ?? []).map((code, at, codes) => interimOf(context, code, codes.indexOf(code) === at)),
    delay: pickDelay(options.delay, random),
    bodyDelay: pickDelay(options.bodyDelay, random),
    close,
    ownPhrase: options.reason !== undefined,
  }
}

/** The plan for a refusal: a problem document that says what to do, with the member `refused`. */
export function respondRefused(context: Context, refusal: Refusal): Plan {
  const { status, what, detail, fields } = refusal
  const added: AddedField[] = []
  for (let at = 0; at < fields.length; at += 2) {
    added.push({ name: fields[at] as string, value: fields[at + 1] as string, why: detail })
  }
  return respond(context, { status, fields: added, more: { detail, refused: what } })
}

/** An interim response with the headers that core's table requires or recommends. */
function interimOf(context: Context, status: number, isFirst: boolean): Interim {
  const fields = statusFields(context, statusFactsOf(status), 0)
    // A second 104 must not name the upload resource again.
    .filter(({ name }) => isFirst || name !== 'Location')
    .flatMap(({ name, value }) => [name, value])
  if (status === 103) {
    const hints = hintsOf(context.options.fields)
    const hint = hintUnder(context.settings.base ?? '')
    fields.push(...(hints.length > 0 ? hints : [hint.name, hint.value]))
  }
  return { status, phrase: statusFactsOf(status).phrase, fields }
}

/** The links that the final response will carry (RFC 8297, section 2). */
function hintsOf(fields: readonly string[]): string[] {
  return fields.filter((_, at) => fields[at - (at % 2)]?.toLowerCase() === 'link')
}

function contentOf(context: Context, { content }: Answer, account: Account): Content {
  const { body, type } = context.options
  const policy = context.settings.allowed.html ? [] : SANDBOX
  if (body !== undefined) {
    return { body, fields: ['Content-Type', type ?? 'text/plain; charset=utf-8', ...policy] }
  }
  const own =
    content === undefined ? describe(context, account) : { body: content.body, fields: ['Content-Type', content.type] }
  return type === undefined ? own : { body: own.body, fields: ['Content-Type', type, ...policy] }
}

/** The headers that describe the body; a type that was already added wins. */
function contentFields({ body, fields }: Content, hasType: boolean): string[] {
  const described = fields.filter((_, at) => !hasType || fields[at - (at % 2)] !== 'Content-Type')
  return [...described, 'Content-Length', String(byteLength(body))]
}

/** `Connection`, when a connection-level header is sent or the connection ends; the client's own wishes still apply. */
function connectionFields(request: Context['request'], upgrade: boolean, close: boolean): string[] {
  if (upgrade) return ['Connection', close || isLast(request) ? 'upgrade, close' : 'upgrade']
  return close ? ['Connection', 'close'] : []
}

/** Whether the client ends the connection after this request (RFC 9112, section 9.3). */
function isLast(request: Context['request']): boolean {
  const wishes = listOf(fieldOf(request, 'connection'))
  return wishes.includes('close') || (request.httpVersion === '1.0' && !wishes.includes('keep-alive'))
}

function variesOnAccept({ options }: Context, { content }: Answer): boolean {
  return content === undefined && options.body === undefined
}

function has(fields: readonly AddedField[], name: string): boolean {
  return fields.some((field) => field.name.toLowerCase() === name.toLowerCase())
}
