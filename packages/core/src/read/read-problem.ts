import { hasBrand, READ_PROBLEM_BRAND } from '../problem/brand.ts'
import { isReserved } from '../problem/document.ts'
import { statusClassOf } from '../status/status-class.ts'
import type { ProblemSource } from './source.ts'

/**
 * A problem read from a response: plain data, with texts of another service. Members that were missing or had the wrong
 * type are absent. If you throw it in a service, it becomes a 502 that reveals none of it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3.1 | RFC 9457, section 3.1}
 */
export interface ReadProblem<Type extends string = string, Extensions = Readonly<Record<string, unknown>>> {
  /** The URI of the type, resolved against the URL of the response. `about:blank` adds nothing to the status. */
  readonly type: Type
  /** A short summary of the type. It is advisory: use `type` to tell types apart. */
  readonly title?: string
  /** The HTTP status, or the body's if no HTTP status is known. Absent if neither is. */
  readonly status?: number
  /** The status of the response. */
  readonly httpStatus?: number
  /**
   * The status in the body, whatever the number. If an intermediary changed the response's status, this is the original
   * one.
   */
  readonly bodyStatus?: number
  /** Whether both statuses are known and differ. Neither is right by definition (RFC 9457, section 5). */
  readonly statusMismatch: boolean
  /** What went wrong this time, written for people. Programs should read the extensions. */
  readonly detail?: string
  /** The URI of this occurrence, resolved against the URL of the response. */
  readonly instance?: string
  /** The type as the body gives it. */
  readonly rawType?: string
  /** The instance as the body gives it. */
  readonly rawInstance?: string
  /** The members beside the standard ones, in an object without a prototype. `__proto__` is in `document` only. */
  readonly extensions: Extensions
  /** The whole document as it was parsed. */
  readonly document: Readonly<Record<string, unknown>>
}

/** Whether a value is a problem that any copy of the package has read. Never throws. */
export function isReadProblem(value: unknown): value is ReadProblem {
  return hasBrand(value, READ_PROBLEM_BRAND)
}

/** Reads a document. Members of the wrong type are ignored, as RFC 9457, section 3.1, says. */
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

/**
 * Resolves a relative reference (RFC 3986, section 5) if the base is known. A full URI stays as it is, byte for byte.
 */
function resolve(reference: string | undefined, base: string | undefined): string | undefined {
  if (reference === undefined || /^[a-z][a-z\d+.-]*:/i.test(reference)) return reference
  try {
    return new URL(reference, base).href
  } catch {
    return reference
  }
}
