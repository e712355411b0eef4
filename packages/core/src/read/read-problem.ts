import { hasBrand, READ_PROBLEM_BRAND } from '../problem/brand.ts'
import { isReserved } from '../problem/document.ts'
import { statusClassOf } from '../status/status-class.ts'
import type { ProblemSource } from './source.ts'

/**
 * A problem that was read from a response: plain data in somebody else's words. Members that were not there, or were
 * not of their type, are absent. Thrown in a service, it becomes a 502 that tells none of it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3.1 | RFC 9457, section 3.1}
 */
export interface ReadProblem<Type extends string = string, Extensions = Readonly<Record<string, unknown>>> {
  /** The URI of the type, resolved against the URL of the response; `about:blank` says no more than the status does. */
  readonly type: Type
  /** What the type is about. Advisory: it never tells one type from another. */
  readonly title?: string
  /** The HTTP status; that of the body where no HTTP status is known; absent where neither is. */
  readonly status?: number
  /** The status that the response had. */
  readonly httpStatus?: number
  /** The status that the body names, whatever the number: the original one where an intermediary changed the response. */
  readonly bodyStatus?: number
  /** Whether both statuses are known and differ. Neither is right by rule (RFC 9457, section 5). */
  readonly statusMismatch: boolean
  /** What went wrong this time, for people; data for programs is in the extensions. */
  readonly detail?: string
  /** The URI of this occurrence, resolved against the URL of the response. */
  readonly instance?: string
  /** The type as the body has it. */
  readonly rawType?: string
  /** The instance as the body has it. */
  readonly rawInstance?: string
  /** The members beside the standard ones, in an object without prototype; `__proto__` is left to the document. */
  readonly extensions: Extensions
  /** The whole document, as it was parsed. */
  readonly document: Readonly<Record<string, unknown>>
}

/** Whether a value is a problem that any copy of the package has read. Never throws. */
export function isReadProblem(value: unknown): value is ReadProblem {
  return hasBrand(value, READ_PROBLEM_BRAND)
}

/** A document with the members that are of their type, as RFC 9457, section 3.1, has a consumer see it. */
export function toReadProblem(
  document: Readonly<Record<string, unknown>>,
  { status, url }: Pick<ProblemSource, 'status' | 'url'>,
): ReadProblem {
  const httpStatus = statusClassOf(status) && status
  const bodyStatus = Number.isFinite(document.status) ? document.status : undefined
  const known = httpStatus ?? bodyStatus
  const rawType = textOf(document.type)
  const rawInstance = textOf(document.instance)
  const extensions: Record<string, unknown> = Object.create(null)
  for (const name of Object.keys(document)) if (!isReserved(name)) extensions[name] = document[name]
  const members = {
    type: resolve(rawType, url) ?? 'about:blank',
    title: textOf(document.title),
    status: known,
    httpStatus,
    bodyStatus,
    statusMismatch: known !== (bodyStatus ?? known),
    detail: textOf(document.detail),
    instance: resolve(rawInstance, url),
    rawType,
    rawInstance,
    extensions,
    document,
  }
  const present = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
  return Object.defineProperty(present, READ_PROBLEM_BRAND, { value: true }) as unknown as ReadProblem
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A URI stays as it is, byte for byte; a relative reference is resolved (RFC 3986, section 5) where the base is known. */
function resolve(reference: string | undefined, base: string | undefined): string | undefined {
  if (reference === undefined || /^[a-z][a-z\d+.-]*:/i.test(reference)) return reference
  try {
    return new URL(reference, base).href
  } catch {
    return reference
  }
}
