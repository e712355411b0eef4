import { isJson, parseContentRange } from '@statuskit/core/fields'
import { isSafeMethod } from '@statuskit/core/methods'
import type { Facts } from '../../message/facts.ts'
import { hasField, only, type Rule, when } from '../rule.ts'

/** Rules about 2xx responses, 206 excepted. */
export const SUCCESSFUL_RULES: readonly Rule[] = [
  {
    id: 'status-200-error-body',
    severity: 'warning',
    statuses: (row) => row?.class === 'successful' && row.code !== 207,
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9110 15; RFC 9205 4.6',
    message: 'the content reports an error ({member}) that the status {status} hides',
    fix: 'Send the 4xx or 5xx status that the content speaks of.',
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
    profile: 'strict',
    statuses: (row, code) => code === 201 && hasField(row, 'Location'),
    absence: ['location', 'content-location'],
    needs: ['method'],
    sections: 'RFC 9110 15.3.2; RFC 9110 9.3.3',
    message: '201 to POST without Location says that the target URI itself was created',
    fix: 'Add Location with the URI of the new resource.',
    check: (facts) => when(facts.message.method === 'POST'),
  },
  {
    id: 'status-201-safe-method',
    severity: 'warning',
    statuses: only(201),
    needs: ['method'],
    sections: 'RFC 9110 9.2.1; RFC 9110 15.3.2',
    message: '201 says that {method}, a safe method, created a resource',
    fix: 'Create with POST or PUT, or answer 200.',
    check: (facts) => when(isSafeMethod(facts.message.method ?? '')),
  },
  {
    id: 'status-204-has-content-length',
    severity: 'warning',
    statuses: only(204),
    fields: ['content-length'],
    yields: ['status-204-has-body', 'cl-invalid', 'cl-multiple-different'],
    sections: 'RFC 9110 8.6',
    message: '204 must not have Content-Length, yet it says {value}',
    fix: 'Remove Content-Length.',
    // A client that believes a length above zero waits for content that never comes.
    check: (facts) => (facts.value('content-length') === '0' ? true : { severity: 'error' }),
  },
  {
    id: 'status-204-has-transfer-encoding',
    severity: 'error',
    statuses: only(204),
    fields: ['transfer-encoding'],
    needs: ['connection'],
    yields: ['status-204-has-body'],
    sections: 'RFC 9112 6.1',
    message: '204 must not have Transfer-Encoding, yet it says {value}',
    fix: 'Remove Transfer-Encoding.',
  },
  {
    id: 'status-204-has-body',
    severity: 'error',
    statuses: (row, code) => code === 204 && row?.content === 'forbidden',
    needs: ['content'],
    sections: 'RFC 9110 15.3.5; RFC 9110 6.4.1',
    message: '204 ends with its header section, yet bytes follow: the client takes them for the next response',
    fix: 'Drop the content, or answer 200.',
    check: (facts) => when(facts.hasContent === true),
  },
  {
    id: 'status-204-has-content-type',
    severity: 'info',
    profile: 'strict',
    statuses: only(204),
    fields: ['content-type'],
    sections: 'RFC 9110 8.3; RFC 9110 15.3.5',
    message: '204 has no content, and Content-Type: {value} describes it',
    fix: 'Remove Content-Type.',
  },
  {
    id: 'status-205-has-content',
    severity: 'error',
    statuses: (row, code) => code === 205 && row?.content === 'empty',
    sections: 'RFC 9110 15.3.6',
    message: '205 must not have content, yet {what}',
    fix: 'Answer 200, or drop the content and say Content-Length: 0.',
    check(facts) {
      const length = facts.value('content-length')
      if (facts.hasContent) return { values: { what: 'it has some' } }
      return length !== undefined && /[1-9]/.test(length) && facts.message.method !== 'HEAD'
        ? { values: { what: `Content-Length is ${length}` }, fields: ['content-length'] }
        : undefined
    },
  },
  {
    id: 'status-207-not-xml',
    // RFC 4918 calls XML the default, and interfaces beside WebDAV have JSON on purpose.
    severity: 'info',
    profile: 'strict',
    statuses: only(207),
    fields: ['content-type'],
    sections: 'RFC 4918 13',
    message: 'by default, 207 has a multistatus document in XML, and this is {value}',
    fix: 'Answer 200 where no client speaks WebDAV.',
    check: ({ mediaType }) => when(mediaType !== undefined && !/[/+]xml$/.test(mediaType.type)),
  },
  {
    id: 'status-226-missing-im',
    severity: 'warning',
    statuses: (row, code) => code === 226 && hasField(row, 'IM'),
    absence: ['im'],
    sections: 'RFC 3229 10.5.2; RFC 3229 10.4.1',
    message: '226 does not say in IM which manipulation was applied',
    fix: 'Add IM, or answer 200.',
  },
  {
    id: 'location-unexpected',
    severity: 'info',
    profile: 'strict',
    // 202 may point to a monitor of the work.
    statuses: (row) =>
      row !== undefined && row.class !== 'redirection' && row.code !== 202 && !hasField(row, 'Location'),
    fields: ['location'],
    sections: 'RFC 9110 10.2.2',
    message: 'Location has no defined meaning in a {status}',
    fix: 'Remove Location, or use Content-Location or Link.',
  },
  {
    id: 'content-range-unexpected',
    severity: 'warning',
    statuses: (row, code) => !hasField(row, 'Content-Range') && code >= 200,
    fields: ['content-range'],
    sections: 'RFC 9110 14.4',
    message: 'Content-Range: {value} has no meaning in a {status}',
    fix: 'Send 206 with a part, or leave Content-Range out.',
    check: (facts) => when(parseContentRange(facts.value('content-range') ?? '') !== undefined),
  },
]

/** Formats that answer 200 with errors inside by design. */
const EXEMPT_TYPES = /graphql|json-seq|json-rpc|problem\+json/

function errorMember(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const object = value as Record<string, unknown>
  // GraphQL and JSON-RPC; a document with data is not just an error.
  if ('jsonrpc' in object || 'data' in object || 'errors' in object) return undefined
  const told = ['error', 'message', 'detail', 'title'].some((name) => isTold(object[name]))
  if (!told) return undefined
  if (object.success === false && isTold(object.error)) return '"success": false'
  const name = ['status', 'statusCode', 'code'].find((each) => isErrorCode(object[each]))
  // A code alone may be anything; with an error beside it, it is a status.
  return name === undefined || (name === 'code' && !isTold(object.error)) ? undefined : `"${name}": ${object[name]}`
}

function isTold(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
}

function isErrorCode(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 400 && (value as number) <= 599
}

/** Whether the response is one part of a representation. */
export function isSinglePart(facts: Facts): boolean {
  return facts.mediaType?.type !== 'multipart/byteranges'
}
