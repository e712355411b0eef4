/**
 * A decorator that describes the problems of a route in the OpenAPI document.
 *
 * @packageDocumentation
 */

import { applyDecorators } from '@nestjs/common'
import { ApiResponse, type ApiResponseOptions } from '@nestjs/swagger'
import { type OperationProblem, problemResponses } from '@statuskit/core/schema'

/**
 * Documents the problems of a handler, or of all handlers of a controller. Pass definitions from `defineProblem`, or statuses
 * for problems of the type `about:blank`. Pass all problems with the same status to one call.
 *
 * @nestjs/swagger adds a 200 or 201 only to handlers without a decorator for a response. To keep it on a handler with this
 * one, add `@ApiOkResponse()` or `@ApiCreatedResponse()`.
 *
 * Pass the document to `completeOpenApi` of `@statuskit/core/schema`, which moves the schemas to its components. A schema
 * that refers to itself isn't valid without that.
 *
 * @throws {TypeError} if the schema of the extensions can't be converted to JSON Schema
 * @example
 * @ApiProblem(OutOfCredit, 404)
 */
export function ApiProblem(...problems: readonly OperationProblem[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...Object.entries(problemResponses(...problems)).map(([status, response]) =>
      ApiResponse({ ...response, status: Number(status) } as ApiResponseOptions),
    ),
  )
}
