import { isToken, splitList } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { only, type Rule, when } from '../rule.ts'
import { websocketAccept } from './websocket-accept.ts'

const H2 = ['connection-fields-h2', 'status-101-in-http2']

/** Rules about Upgrade and the WebSocket handshake. */
export const UPGRADE_RULES: readonly Rule[] = [
  {
    id: 'upgrade-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['upgrade'],
    needs: ['connection'],
    yields: H2,
    sections: 'RFC 9110 7.8; RFC 9110 15.5.22',
    message: "`Upgrade: {value}` {what}, so the client can't tell which protocol the server means.",
    fix: 'Name the protocols, separated by commas: `Upgrade: websocket` or `Upgrade: HTTP/2.0, TLS/1.3`.',
    check(facts) {
      const protocols = splitList(facts.value('upgrade') ?? '')
      if (protocols.length === 0) return { values: { what: 'is empty' } }
      const broken = protocols.find((each) => each.split('/').length > 2 || !each.split('/').every(isToken))
      return broken === undefined ? undefined : { values: { what: `has \`${broken}\`, which is not a protocol` } }
    },
  },
  {
    id: 'upgrade-without-connection',
    severity: 'warning',
    level: 'MUST',
    fields: ['upgrade'],
    needs: ['connection'],
    sees: ['connection'],
    yields: H2,
    sections: 'RFC 9110 7.8; RFC 9110 7.6.1',
    message:
      "Upgrade is sent without `Connection: Upgrade`, so proxies forward it to clients that it isn't meant for{what}.",
    fix: 'Send `Connection: Upgrade` with it.',
    reason: 'On a 101 it is an error, because WebSocket clients fail the connection. Elsewhere the header is a hint.',
    check(facts) {
      if (hasToken(facts.value('connection'), 'upgrade')) return undefined
      return facts.status === 101
        ? { values: { what: ', and WebSocket clients fail the connection' }, severity: 'error' }
        : { values: { what: '' } }
    },
  },
  {
    id: 'status-101-protocol-not-offered',
    severity: 'error',
    level: 'MUST',
    statuses: only(101),
    fields: ['upgrade'],
    needs: ['allRequestHeaders'],
    yields: ['status-101-not-requested', 'upgrade-invalid', ...H2],
    sections: 'RFC 9110 7.8',
    message: 'The response switches to {protocol}, but the client offered `Upgrade: {offered}`.',
    fix: 'Switch to a protocol that the request lists, or answer without switching.',
    check(facts) {
      const offered = facts.request('upgrade') ?? ''
      const protocol = splitList(facts.value('upgrade') ?? '').find((each) => !offers(offered, each))
      return offered === '' || protocol === undefined ? undefined : { values: { protocol, offered } }
    },
  },
  {
    id: 'websocket-accept-wrong',
    severity: 'error',
    level: 'MUST',
    statuses: only(101),
    fields: ['upgrade'],
    needs: ['allRequestHeaders'],
    sees: ['sec-websocket-accept'],
    yields: ['status-101-not-requested', 'status-101-protocol-not-offered', ...H2],
    sections: 'RFC 6455 4.1; RFC 6455 4.2.2',
    message: 'Sec-WebSocket-Accept {what}, so the client fails the connection.',
    fix: 'Send `Sec-WebSocket-Accept: {right}` for this key.',
    check(facts) {
      const key = facts.request('sec-websocket-key')
      if (key === undefined || !hasToken(facts.value('upgrade'), 'websocket')) return undefined
      const right = websocketAccept(key)
      const value = facts.value('sec-websocket-accept')
      if (value === right) return undefined
      const what = value === undefined ? 'is missing' : `is \`${value}\`, which is not the answer to the key \`${key}\``
      return { values: { what, right }, fields: ['sec-websocket-accept'] }
    },
  },
  {
    id: 'websocket-choice-not-offered',
    severity: 'error',
    level: 'MUST',
    statuses: only(101),
    fields: ['sec-websocket-protocol', 'sec-websocket-extensions'],
    needs: ['allRequestHeaders'],
    yields: ['status-101-not-requested'],
    sections: 'RFC 6455 4.1',
    message: "The server chose `{name}: {choice}`, which the client didn't offer, so the client fails the connection.",
    fix: 'Choose from the values in the request, or leave {name} out.',
    check(facts) {
      for (const name of ['sec-websocket-protocol', 'sec-websocket-extensions']) {
        // Extensions have parameters, which the server can set.
        const offered = splitList(facts.request(name) ?? '').map(withoutParameters)
        const choice = splitList(facts.value(name) ?? '').find((each) => !offered.includes(withoutParameters(each)))
        if (choice !== undefined) return { values: { name: facts.sentName(name), choice }, fields: [name] }
      }
      return undefined
    },
  },
  {
    id: 'connection-option-end-to-end',
    severity: 'error',
    level: 'MUST',
    fields: ['connection'],
    needs: ['connection'],
    yields: ['connection-fields-h2'],
    sections: 'RFC 9110 7.6.1',
    message: '`Connection: {value}` names {option}, so proxies remove that header before it reaches the client.',
    fix: 'Remove {option} from Connection.',
    check(facts) {
      const option = endToEndOption(facts.value('connection'))
      return option === undefined ? undefined : { values: { option } }
    },
  },
  {
    id: 'connect-2xx-framing',
    severity: 'warning',
    level: 'MUST',
    statuses: (row, code) => row?.class === 'successful' || (code >= 200 && code < 300),
    fields: ['content-length', 'transfer-encoding'],
    needs: ['method', 'connection'],
    sections: 'RFC 9110 9.3.6',
    message: 'A {status} response to CONNECT must not have {names}: after its headers the connection is a tunnel.',
    fix: 'Remove {names}.',
    reason: 'Clients must ignore these headers, so the tunnel still works with those that do.',
    check(facts) {
      if (facts.message.method !== 'CONNECT') return undefined
      const fields = ['content-length', 'transfer-encoding'].filter((name) => facts.has(name))
      const names = fields.map((name) => facts.sentName(name)).join(' and ')
      return { values: { names }, fields }
    },
  },
  {
    id: 'field-name-upper-case-h2',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9113 8.2.1; RFC 9114 4.2',
    message: 'The header name {name} has upper-case letters, which make an HTTP/{version} response malformed.',
    fix: 'Send `{lower}`.',
    reason: 'Tools that record messages often change the case, so it is mostly theirs.',
    check: (facts) => upperCaseName(facts),
  },
]

/** Fields that every recipient needs: proxies drop what Connection names. */
const END_TO_END =
  /^(?:age|authorization|cache-control|content-[a-z]+|cookie|date|etag|expires|host|last-modified|location|set-cookie|vary|www-authenticate)$/i

/** A connection option that names a header for every recipient. */
export function endToEndOption(connection: string | undefined): string | undefined {
  return splitList(connection ?? '').find((option) => END_TO_END.test(option))
}

/** Whether a list has a token, in any case. */
export function hasToken(list: string | undefined, token: string): boolean {
  return splitList((list ?? '').toLowerCase()).includes(token)
}

/** A protocol without a version stands for each version. */
function offers(offered: string, protocol: string): boolean {
  const name = protocol.toLowerCase()
  return splitList(offered.toLowerCase()).some(
    (each) => each === name || each.split('/', 1)[0] === name || name.split('/', 1)[0] === each,
  )
}

function withoutParameters(text: string): string {
  return text.split(';', 1)[0]?.trim() ?? ''
}

function upperCaseName(facts: Facts): ReturnType<NonNullable<Rule['check']>> {
  const version = facts.message.httpVersion ?? ''
  if (!/^[23]/.test(version)) return when(false)
  const name = facts.message.headers.find(([each]) => /[A-Z]/.test(each))?.[0]
  return name === undefined
    ? undefined
    : { values: { name, version, lower: name.toLowerCase() }, fields: [name.toLowerCase()] }
}
