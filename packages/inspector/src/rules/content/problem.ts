import { isJson } from '@statuskit/core/fields'
import { parseUrl } from '../../fields/url.ts'
import type { Facts } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

const PROBLEM = 'application/problem+json'
/** A line of a stack trace, as Node, Java, Python, .NET and PHP print it. */
const FRAME =
  /(?:^|\n)[^\S\n]*(?:at .{1,200}[:(]\S*:\d+|File ".{1,200}", line \d+|#\d+ \/.{1,200}\(\d+\)|in \/.{1,200}:line \d+)/

/** Rules about problem documents. */
export const PROBLEM_RULES: readonly Rule[] = [
  {
    id: 'problem-not-json',
    severity: 'error',
    level: 'MUST',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3',
    message: 'Content-Type is `application/problem+json`, but the body is not a JSON object.',
    fix: 'Send an object, for example `{"title":"Not Found","status":404}`.',
    check: (facts) =>
      when(
        isProblem(facts) && facts.text !== undefined && facts.hasContent === true && documentOf(facts) === undefined,
      ),
  },
  {
    id: 'problem-status-mismatch',
    severity: 'error',
    level: 'MUST',
    statuses: (_, code) => code >= 400,
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3.1.2',
    message: 'The problem has `"status": {member}`, but the response is {status}.',
    fix: 'Send the same status in both. A proxy that changes one has to change the other.',
    check(facts) {
      const member = isProblem(facts) || looksLikeProblem(facts) ? documentOf(facts)?.status : undefined
      return isStatus(member) && member !== facts.status ? { values: { member } } : undefined
    },
  },
  {
    id: 'problem-status-type',
    severity: 'warning',
    level: 'MUST',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3.1; RFC 9457 3.1.2',
    message: 'The problem has `"status": {member}`, which is not {expected}, so {effect}.',
    fix: 'Send the status of the response as a number: `"status": {status}`.',
    reason: 'Clients still have the status of the response.',
    check(facts) {
      const member = isProblem(facts) ? documentOf(facts)?.status : undefined
      if (member === undefined || isStatus(member)) return undefined
      // Clients must ignore a member of the wrong type. A number has the right type, whatever its value.
      const [expected, effect] =
        typeof member === 'number'
          ? ['a status code', "it can't be the status of the response"]
          : ['a number', 'clients ignore it']
      return { values: { member: JSON.stringify(member), expected, effect } }
    },
  },
  {
    id: 'problem-on-success',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.class === 'successful' || row?.class === 'redirection',
    fields: ['content-type'],
    sections: 'RFC 9457 3; RFC 9110 15',
    message: 'The body is a problem document, but {status} says that there is no problem.',
    fix: 'Send a 4xx or 5xx status.',
    reason: 'Clients go by the status and treat the response as a success.',
    // A 304 about a stored problem has its Content-Type.
    check: (facts) => when(isProblem(facts) && facts.status !== 304),
  },
  {
    id: 'problem-member-type',
    severity: 'warning',
    level: 'MUST',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3.1',
    message: "The problem's `{name}` is not a string, so clients ignore it.",
    fix: 'Send a string, and put structured data into an extension member, for example `errors`.',
    reason: 'Clients ignore the member and still read the rest.',
    check(facts) {
      const document = isProblem(facts) ? documentOf(facts) : undefined
      const name = ['type', 'title', 'detail', 'instance'].find(
        (each) => document?.[each] !== undefined && typeof document[each] !== 'string',
      )
      return name === undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'problem-type-invalid',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3.1.1',
    message:
      "The problem's type `{type}` is not an absolute URL or a full path, so it means something else at each URL.",
    fix: 'Use an absolute URL such as `https://example.com/types/out-of-credit`, or a full path such as `/types/out-of-credit`.',
    check(facts) {
      const type = isProblem(facts) ? documentOf(facts)?.type : undefined
      // A path from the root, `/types/123`, means the same at each URL of an origin.
      const isRelative = typeof type === 'string' && !type.startsWith('/') && parseUrl(type) === undefined
      return isRelative ? { values: { type } } : undefined
    },
  },
  {
    id: 'problem-title-generic',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    statuses: (row) => row !== undefined,
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 4.2.1',
    message: 'The problem has the default type, but its title is `{title}` instead of the phrase of {status}.',
    fix: 'Add a `type` that identifies the problem, or send `{phrase}` as the title.',
    reason: "The title is for people, so programs aren't affected.",
    check(facts) {
      const { type = 'about:blank', title } = (isProblem(facts) && documentOf(facts)) || {}
      const translated = facts.has('content-language')
      return type === 'about:blank' && typeof title === 'string' && title !== facts.row?.phrase && !translated
        ? { values: { title, phrase: facts.row?.phrase ?? '' } }
        : undefined
    },
  },
  {
    id: 'problem-wrong-media-type',
    severity: 'warning',
    level: 'advice',
    statuses: (_, code) => code >= 400,
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3',
    message: 'The body is a problem document, but its Content-Type is `{value}`.',
    fix: 'Send `Content-Type: application/problem+json`.',
    reason: 'Clients that look for problems by the media type miss it.',
    check(facts) {
      return when(!isProblem(facts) && looksLikeProblem(facts))
    },
  },
  {
    id: 'problem-leaks-internals',
    severity: 'warning',
    level: 'advice',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 5',
    message: "The problem's `{name}` contains a stack trace.",
    fix: 'Log the stack trace, and tell clients what they can do.',
    reason: 'A stack trace shows attackers the code, its paths and its dependencies.',
    check(facts) {
      const document = isProblem(facts) ? documentOf(facts) : undefined
      const found = Object.entries(document ?? {}).find(([, value]) => typeof value === 'string' && FRAME.test(value))
      return found === undefined ? undefined : { values: { name: found[0] } }
    },
  },
]

function isProblem(facts: Facts): boolean {
  return facts.mediaType?.type === PROBLEM
}

function documentOf(facts: Facts): Record<string, unknown> | undefined {
  const value = facts.json?.value
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** Whether JSON of another media type has the members of a problem. */
function looksLikeProblem(facts: Facts): boolean {
  if (!isJson(facts.mediaType?.type ?? '')) return false
  const document = documentOf(facts)
  return typeof document?.type === 'string' && typeof document.title === 'string' && isStatus(document.status)
}

function isStatus(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 599
}
