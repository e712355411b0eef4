import { type Finding, isObject, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { locationNamed } from '../location.ts'
import { wordingOf } from '../message.ts'
import { parsePointer } from '../pointer.ts'
import { isJsonSchemaKeyword, isUnknownMemberKeyword } from './ajv.ts'

const ERROR_CODE = /\.openapi\.validation$/

/** Whether express-openapi-validator created this error. It sets each of these members, and no others. */
export function isOpenApiError(thrown: RawIssue): boolean {
  return (
    thrown.name === 'Bad Request' &&
    thrown.status === 400 &&
    typeof thrown.path === 'string' &&
    Object.hasOwn(thrown, 'headers') &&
    Array.isArray(thrown.errors) &&
    thrown.errors.length > 0 &&
    thrown.errors.every(isOpenApiIssue)
  )
}

function isOpenApiIssue(issue: unknown): boolean {
  return (
    isObject(issue) &&
    typeof issue.path === 'string' &&
    typeof issue.message === 'string' &&
    Object.keys(issue).every((key) => key === 'path' || key === 'message' || key === 'errorCode')
  )
}

/**
 * The finding of an issue of express-openapi-validator. Its path starts with the part of the request: `/body/items/0`.
 */
export function readOpenApiIssue({ path, message, errorCode }: RawIssue): Finding[] | undefined {
  if (typeof path !== 'string' || !ERROR_CODE.test(String(errorCode))) return undefined
  const [part, ...keys] = parsePointer(path)
  const location = locationNamed(part)
  const keyword = String(errorCode).replace(ERROR_CODE, '')
  // No schema finds an unknown parameter of the query, so its issue has no keyword.
  const isUnknown = isUnknownMemberKeyword(keyword) || /^Unknown query parameter '/.test(String(message))
  const wording = isUnknown ? UNKNOWN_MEMBER : wordingOf(message, isJsonSchemaKeyword(keyword))
  // If the path names no part of the request, it is the path of the request itself.
  return [{ ...wording, location, path: location === undefined ? [] : keys }]
}

/** Adds an error code to an issue that no schema found, such as an unknown query parameter. */
export function withErrorCode(issue: unknown): unknown {
  return { errorCode: 'request.openapi.validation', ...Object(issue) }
}
