import { readdirSync, readFileSync } from 'node:fs'
import type { ExchangeBody, ExchangeHeader, ExchangeParty, ExchangeRequest } from '../src/reference/exchange.ts'

/** A response as written: the problem document of an error, its phrase and its framing are added later. */
export interface WrittenResponse {
  readonly kind: 'response'
  readonly from: ExchangeParty
  readonly to: ExchangeParty
  readonly status: number
  readonly httpVersion: string
  readonly headers: readonly ExchangeHeader[]
  readonly body: string
}

/** A message as written in `data/reference/exchanges`. */
export type WrittenMessage = ExchangeRequest | WrittenResponse | ExchangeBody

/** The messages of a status, as written. */
export interface WrittenExchange {
  readonly code: number
  readonly messages: readonly WrittenMessage[]
}

type Fail = (message: string) => never

const PARTIES: readonly string[] = ['client', 'server', 'proxy', 'gateway', 'network'] satisfies ExchangeParty[]
const folder = new URL('../data/reference/exchanges/', import.meta.url)

/** All written exchanges, by code. */
export function readExchangeTexts(): WrittenExchange[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.http'))
    .sort()
    .map((file) => parseExchange(file, readFileSync(new URL(file, folder), 'utf8')))
}

/**
 * Reads messages that each follow a line such as `# client to server`.
 *
 * @throws {Error} with the file and what to change
 */
export function parseExchange(file: string, source: string): WrittenExchange {
  const fail: Fail = (message) => {
    throw new Error(`exchanges/${file}: ${message}`)
  }
  const code = Number(/^(\d{3})\.http$/.exec(file)?.[1] ?? fail('name the file after its status, such as "404.http"'))
  const [before, ...parts] = source.split(/^# /m)
  if (before !== '') fail('begin with "# client to server"')
  return { code, messages: parts.map((part) => parseMessage(part, fail)) }
}

function parseMessage(text: string, fail: Fail): WrittenMessage {
  const [heading = '', start = '', ...rest] = text.trimEnd().split('\n')
  const sent = parseParties(heading, fail)
  if (start === '') return { kind: 'body', ...sent, body: rest.join('\n') }
  const end = rest.includes('') ? rest.indexOf('') : rest.length
  const headers = rest.slice(0, end).map((line): ExchangeHeader => {
    const [, name = '', value = ''] =
      /^([\w-]+): (\S.*)$/.exec(line) ?? fail(`write "Name: value" instead of "${line}"`)
    return [name, value]
  })
  const content = { headers, body: rest.slice(end + 1).join('\n') }
  const [, method, target = '', requestVersion = ''] = /^([A-Z]+) (\S+) HTTP\/(\S+)$/.exec(start) ?? []
  if (method !== undefined) {
    return { kind: 'request', ...sent, method, target, httpVersion: requestVersion, ...content }
  }
  const [, httpVersion = '', status] =
    /^HTTP\/(1\.1) (\d{3})$/.exec(start) ?? fail(`write "GET / HTTP/1.1" or "HTTP/1.1 200" instead of "${start}"`)
  return { kind: 'response', ...sent, status: Number(status), httpVersion, ...content }
}

function parseParties(heading: string, fail: Fail): { from: ExchangeParty; to: ExchangeParty } {
  const [, from = '', to = ''] = /^(\w+) to (\w+)$/.exec(heading) ?? []
  if (!PARTIES.includes(from) || !PARTIES.includes(to)) {
    fail(`write "# client to server" instead of "# ${heading}"; known: ${PARTIES.join(', ')}`)
  }
  return { from: from as ExchangeParty, to: to as ExchangeParty }
}
