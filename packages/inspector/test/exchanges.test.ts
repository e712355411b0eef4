import { findStatus, type ResponseField } from '@statuskit/core'
import {
  type ExchangeMessage,
  type ExchangeRequest,
  type ExchangeResponse,
  findExchange,
  listReferences,
  type StatusExchange,
} from '@statuskit/core/reference'
import { createSimulator, type Simulator } from '@statuskit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../src/inspect/inspect.ts'
import type { HttpMessage } from '../src/message/message.ts'
import { exchange as exchangeRaw } from './raw-exchange.ts'

/** What the inspector says of a status itself, which nobody should send. Nothing else is reported, in the strict profile too. */
const OF_THE_STATUS: Readonly<Record<number, readonly string[]>> = {
  305: ['status-305-deprecated'],
  306: ['status-306-reserved'],
  418: ['status-418-joke'],
  510: ['status-506-510-obsolete'],
}

/** Where the status isn't that of the response: 208 MUST NOT be more than a part of a 207 (RFC 5842, section 7.1). */
const INSIDE: Readonly<Record<number, number>> = { 208: 207 }

const exchanges = listReferences().map(({ code }) => {
  const exchange = findExchange(code)
  if (exchange === undefined) throw new Error(`${code} has no exchange`)
  return exchange
})

const isRequest = (message: ExchangeMessage): message is ExchangeRequest => message.kind === 'request'
const isResponse = (message: ExchangeMessage): message is ExchangeResponse => message.kind === 'response'

function requestOf({ messages }: StatusExchange): ExchangeRequest {
  return messages.find(isRequest) as ExchangeRequest
}

/** The response that the exchange is about. */
function subjectOf({ code, messages }: StatusExchange): ExchangeResponse | undefined {
  return messages.filter(isResponse).find(({ status }) => status === (INSIDE[code] ?? code))
}

function valuesOf(headers: ExchangeResponse['headers'], wanted: string): string[] {
  return headers.filter(([name]) => name.toLowerCase() === wanted.toLowerCase()).map(([, value]) => value)
}

/** What the inspector knows of an exchange when it reads a response of it. A network intercepts only what isn't encrypted. */
function toMessage(request: ExchangeRequest, response: ExchangeResponse): HttpMessage {
  const origin = `${request.to === 'network' ? 'http' : 'https'}://${valuesOf(request.headers, 'Host')[0]}`
  return {
    status: response.status,
    headers: response.headers,
    httpVersion: response.httpVersion,
    method: request.method,
    url: new URL(request.target, origin).href,
    requestHeaders: request.headers,
    rawBody: new TextEncoder().encode(response.body),
    ...(response.phrase !== '' && { reason: response.phrase }),
  }
}

it('is there for every status', () => {
  expect(exchanges.map(({ code }) => code)).toEqual(listReferences().map(({ code }) => code))
  expect(exchanges).toHaveLength(64)
})

describe.each(exchanges)('$code', (exchange) => {
  const responses = exchange.messages.filter(isResponse)

  it('is clean', () => {
    const findings = responses.flatMap((response) =>
      inspect(toMessage(requestOf(exchange), response), { profile: 'strict' }).map(({ id }) => id),
    )
    expect(findings).toEqual(OF_THE_STATUS[exchange.code] ?? [])
  })

  it('has a response with the status, and ends with a final one', () => {
    expect(subjectOf(exchange)).toBeDefined()
    for (const response of responses.slice(0, -1)) expect(response.status).toBeLessThan(200)
    const last = responses.at(-1)?.status ?? 0
    expect(last === 101 || last >= 200).toBe(true)
  })
})

it('shows 208 as the status of a member', () => {
  expect(findExchange(208)?.messages.filter(isResponse)[0]?.body).toContain(
    '<status>HTTP/1.1 208 Already Reported</status>',
  )
})

describe('beside the simulator', () => {
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await createSimulator()
  })
  afterAll(() => simulator.close())

  /** The headers that a status requires or recommends, but those of a 200 that had them: the two answer different requests. */
  const needed = (code: number): readonly ResponseField[] =>
    (findStatus(code)?.responseFields ?? []).filter(
      ({ requirement, when }) => requirement !== 'optional' && when !== 'when a 200 response would have carried it',
    )

  it.each(exchanges.filter(({ code }) => INSIDE[code] === undefined))('$code has the same headers', async (shown) => {
    const request = requestOf(shown)
    const own = /^(?:host|connection|content-length|transfer-encoding)$/i
    const headers = Object.fromEntries(request.headers.filter(([name]) => !own.test(name)))
    const upgrade = valuesOf(request.headers, 'Upgrade').length > 0 ? { Connection: 'Upgrade' } : {}
    const answers = await exchangeRaw(Number(new URL(simulator.url).port), {
      method: request.method,
      target: `/api/status/${shown.code}`,
      headers: { ...headers, ...upgrade },
    })
    const answer = answers.find(({ status }) => status === shown.code)
    expect(answer, 'the simulator can send it').toBeDefined()
    const sent = needed(shown.code).filter(({ name }) => valuesOf(answer?.headers ?? [], name).length > 0)
    for (const { name } of sent) expect(subjectOf(shown)?.headers.map(([each]) => each)).toContain(name)
  })

  it.each(exchanges)('$code has what it requires in every response', (shown) => {
    for (const { name, requirement, when } of needed(shown.code)) {
      if (requirement !== 'required' || when !== undefined) continue
      expect(valuesOf(subjectOf(shown)?.headers ?? [], name), name).not.toEqual([])
    }
  })
})
