import { isJson } from '@statuskit/core/fields'
import { type Facts, parseUrl } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

const PROBLEM = 'application/problem+json'
/** A frame of a stack, as Node, Java, Python, .NET and PHP print it, on a line of its own. */
const FRAME =
  /(?:^|\n)\s*(?:at .{1,200}[:(]\S*:\d+|File ".{1,200}", line \d+|#\d+ \/.{1,200}\(\d+\)|in \/.{1,200}:line \d+)/

/** Rules about problem documents. */
export const PROBLEM_RULES: readonly Rule[] = [
  {
    id: 'problem-not-json',
    severity: 'error',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3',
    message: 'Content-Type says application/problem+json, and the content is no JSON object',
    fix: 'Send a JSON object.',
    check: (facts) =>
      when(
        isProblem(facts) && facts.text !== undefined && facts.hasContent === true && documentOf(facts) === undefined,
      ),
  },
  {
    id: 'problem-status-mismatch',
    severity: 'error',
    statuses: (_, code) => code >= 400,
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3.1.2',
    message: 'the problem says status {member}, and the response is {status}',
    fix: 'Make both the same; where a proxy changed the status, change the document too.',
    check(facts) {
      const member = isProblem(facts) ? documentOf(facts)?.status : undefined
      return isStatus(member) && member !== facts.status ? { values: { member } } : undefined
    },
  },
  {
    id: 'problem-status-type',
    severity: 'warning',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3.1.2; RFC 9457 3.1',
    message: 'clients ignore the status of the problem: {member} is no integer from 100 to 599',
    fix: 'Send it as a number.',
    check(facts) {
      const member = isProblem(facts) ? documentOf(facts)?.status : undefined
      return member === undefined || isStatus(member) ? undefined : { values: { member: JSON.stringify(member) } }
    },
  },
  {
    id: 'problem-on-success',
    severity: 'warning',
    statuses: (row) => row?.class === 'successful' || row?.class === 'redirection',
    fields: ['content-type'],
    sections: 'RFC 9457 3; RFC 9110 15',
    message: 'a problem document comes with {status}, which says that there is none',
    fix: 'Send a 4xx or 5xx status.',
    // The answer to a HEAD, or about a stored problem, is none itself.
    check: (facts) => when(isProblem(facts) && facts.status !== 304),
  },
  {
    id: 'problem-member-type',
    severity: 'warning',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3.1',
    message: 'clients ignore the member {name} of the problem: it is no string',
    fix: 'Send a string; put structured data into a member of your own.',
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
    severity: 'info',
    profile: 'strict',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3.1.1',
    message: 'the type of the problem, {type}, is not absolute: it means another thing at each path',
    fix: 'Use an absolute URI.',
    check(facts) {
      const type = isProblem(facts) ? documentOf(facts)?.type : undefined
      return typeof type === 'string' && parseUrl(type) === undefined ? { values: { type } } : undefined
    },
  },
  {
    id: 'problem-title-generic',
    severity: 'info',
    profile: 'strict',
    statuses: (row) => row !== undefined,
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 4.2.1',
    message: 'a problem of type about:blank has the phrase of {status} as its title, not “{title}”',
    fix: 'Give the problem a type, or use the phrase.',
    check(facts) {
      const { type = 'about:blank', title } = (isProblem(facts) && documentOf(facts)) || {}
      const translated = facts.has('content-language')
      return type === 'about:blank' && typeof title === 'string' && title !== facts.row?.phrase && !translated
        ? { values: { title } }
        : undefined
    },
  },
  {
    id: 'problem-wrong-media-type',
    severity: 'warning',
    statuses: (_, code) => code >= 400,
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 3',
    message: 'the content is a problem document, and {value} does not tell clients so',
    fix: 'Say Content-Type: application/problem+json.',
    check(facts) {
      const type = facts.mediaType?.type ?? ''
      if (!isJson(type) || isProblem(facts)) return undefined
      const document = documentOf(facts)
      return when(typeof document?.type === 'string' && typeof document.title === 'string' && isStatus(document.status))
    },
  },
  {
    id: 'problem-leaks-internals',
    severity: 'warning',
    fields: ['content-type'],
    needs: ['body'],
    sections: 'RFC 9457 5',
    message: 'the member {name} of the problem shows a stack of the service',
    fix: 'Log the stack, and tell clients what they can do.',
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

function isStatus(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 599
}
