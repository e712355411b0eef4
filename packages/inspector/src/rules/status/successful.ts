import { isJson, parseContentRange } from '@statuskit/core/fields'
import { isSafeMethod } from '@statuskit/core/methods'
import type { Facts } from '../../message/facts.ts'
import { isRecorded } from '../../message/recorded.ts'
import { hasField, only, type Rule, when } from '../rule.ts'

/** Rules about 2xx responses except 206. */
export const SUCCESSFUL_RULES: readonly Rule[] = [
  {
    id: 'status-200-error-body',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.class === 'successful' && row.code !== 207,
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9110 15; RFC 9205 4.6',
    message: 'The body reports an error ({member}), but the status is {status}.',
    fix: 'Send the 4xx or 5xx status that matches the body.',
    reason: 'Caches, monitoring and generic clients go by the status and treat the response as a success.',
    check(facts) {
      const type = facts.mediaType?.type
      if (type === undefined || !isJson(type) || EXEMPT_TYPES.test(type)) return undefined
      const member = errorMember(facts.json?.value)
      return member === undefined ? undefined : { values: { member } }
    },
  },
  {
    id: 'status-201-missing-location',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    statuses: (row, code) => code === 201 && hasField(row, 'Location'),
    absence: ['location', 'content-location'],
    needs: ['method'],
    sections: 'RFC 9110 9.3.3; RFC 9110 15.3.2',
    message:
      '201 (Created) answers a POST without a Location header, which means that the new resource has the URL of the request.',
    fix: 'Add the URL of the new resource, for example `Location: /orders/7`.',
    reason:
      'A 201 without Location is defined: the new resource then has the URL of the request (RFC 9110, section 15.3.2).',
    check: (facts) => when(facts.message.method === 'POST'),
  },
  {
    id: 'status-201-safe-method',
    severity: 'warning',
    level: 'advice',
    statuses: only(201),
    needs: ['method'],
    sections: 'RFC 9110 9.2.1; RFC 9110 15.3.2',
    message: '201 (Created) says that {method} created a resource, but {method} is a safe method.',
    fix: 'Create resources with POST or PUT, or answer {method} with 200.',
    reason: 'Crawlers and prefetching send safe methods on their own, so they would create resources by accident.',
    check: (facts) => when(isSafeMethod(facts.message.method ?? '')),
  },
  {
    id: 'status-204-has-content-length',
    severity: 'error',
    level: 'MUST',
    statuses: only(204),
    fields: ['content-length'],
    yields: ['status-204-has-body', 'cl-invalid', 'cl-multiple-different'],
    sections: 'RFC 9110 8.6',
    message: '204 (No Content) must not have a Content-Length header, but it has `Content-Length: {value}`.',
    fix: 'Remove Content-Length.',
    reason:
      "`Content-Length: 0` is an info, because it breaks the rule without harming clients. With any other length, clients can wait for a body that doesn't come.",
    check: (facts) => (facts.value('content-length') === '0' ? { severity: 'info' } : true),
  },
  {
    id: 'status-204-has-transfer-encoding',
    severity: 'error',
    level: 'MUST',
    statuses: only(204),
    fields: ['transfer-encoding'],
    needs: ['connection'],
    yields: ['status-204-has-body'],
    sections: 'RFC 9112 6.1',
    message: '204 (No Content) must not have a Transfer-Encoding header, but it has `Transfer-Encoding: {value}`.',
    fix: 'Remove Transfer-Encoding.',
  },
  {
    id: 'status-204-has-body',
    severity: 'error',
    level: 'MUST',
    statuses: (row, code) => code === 204 && row?.content === 'forbidden',
    needs: ['content'],
    sections: 'RFC 9110 15.3.5; RFC 9110 6.4.1',
    message:
      '204 (No Content) ends with its headers, but more bytes follow. A client can read them as the start of the next response.',
    fix: 'Remove the body, or send 200.',
    // A client reads no such body, so one in a recording was added later.
    check: (facts) => when(facts.hasContent === true && !isRecorded(facts)),
  },
  {
    id: 'status-205-has-content',
    severity: 'error',
    level: 'MUST',
    statuses: (row, code) => code === 205 && row?.content === 'empty',
    sections: 'RFC 9110 15.3.6',
    message: '205 (Reset Content) must not have a body, but {what}.',
    fix: 'Send `Content-Length: 0` without a body, or send 200.',
    check(facts) {
      const length = facts.value('content-length')
      if (facts.hasContent) return { values: { what: 'it has one' } }
      return length !== undefined && /[1-9]/.test(length) && facts.message.method !== 'HEAD'
        ? { values: { what: `it has \`Content-Length: ${length}\`` }, fields: ['content-length'] }
        : undefined
    },
  },
  {
    id: 'status-207-not-xml',
    // RFC 4918 makes XML the default, and APIs other than WebDAV send JSON on purpose.
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: only(207),
    fields: ['content-type'],
    sections: 'RFC 4918 13',
    message: 'By default, the body of 207 (Multi-Status) is an XML document, but this one is `{value}`.',
    fix: "Send 200 if your clients don't use WebDAV.",
    check: ({ mediaType }) => when(mediaType !== undefined && !/[/+]xml$/.test(mediaType.type)),
  },
  {
    id: 'status-226-missing-im',
    severity: 'warning',
    level: 'MUST',
    statuses: (row, code) => code === 226 && hasField(row, 'IM'),
    absence: ['im'],
    sections: 'RFC 3229 10.3; RFC 3229 10.5.2',
    message: "226 (IM Used) has no IM header, so the client can't tell how to decode the body.",
    fix: 'Add the manipulation, for example `IM: vcdiff`, or send 200.',
    reason: "The requirement is for delta-encoded responses. The inspector can't tell whether this is one.",
  },
  {
    id: 'location-unexpected',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    // A 202 can point to a status monitor.
    statuses: (row) =>
      row !== undefined && row.class !== 'redirection' && row.code !== 202 && !hasField(row, 'Location'),
    fields: ['location'],
    sections: 'RFC 9110 10.2.2',
    message: 'Location has no defined meaning in a {status} response to this request.',
    fix: 'Remove Location, or use Content-Location or Link.',
  },
  {
    id: 'content-range-unexpected',
    severity: 'warning',
    level: 'advice',
    statuses: (row, code) => !hasField(row, 'Content-Range') && code >= 200,
    fields: ['content-range'],
    sections: 'RFC 9110 14.4',
    message: '`Content-Range: {value}` has no meaning in a {status} response.',
    fix: 'Send 206 if the body is a part, or remove Content-Range.',
    reason: 'If the body is a part, clients and caches use it as the whole.',
    // An API with a unit of its own can define a meaning.
    check: (facts) => when(parseContentRange(facts.value('content-range') ?? '')?.unit === 'bytes'),
  },
]

/** Formats that report errors inside a 200 by design. */
const EXEMPT_TYPES = /graphql|json-seq|json-rpc|problem\+json/

function errorMember(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const object = value as Record<string, unknown>
  // GraphQL and JSON-RPC. A document with data is more than an error.
  if ('jsonrpc' in object || 'data' in object || 'errors' in object) return undefined
  const explained = ['error', 'message', 'detail', 'title'].some((name) => isExplanation(object[name]))
  if (!explained) return undefined
  if (object.success === false && isExplanation(object.error)) return '"success": false'
  const name = ['status', 'statusCode', 'code'].find((each) => isErrorCode(object[each]))
  // A code alone can be anything. Next to an error it is a status.
  return name === undefined || (name === 'code' && !isExplanation(object.error))
    ? undefined
    : `"${name}": ${object[name]}`
}

function isExplanation(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
}

function isErrorCode(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 400 && (value as number) <= 599
}

/** Whether the response is one part of a representation. */
export function isSinglePart(facts: Facts): boolean {
  return facts.mediaType?.type !== 'multipart/byteranges'
}
