import type { ArgumentMetadata } from '@nestjs/common'
import { type ValidationIssues, type ValidationLocation, validationProblem } from '@statuskit/core/validation'

/** The parts of the request for Nest's names. An argument of a custom decorator may come from any part. */
const LOCATIONS: Readonly<Record<ArgumentMetadata['type'], ValidationLocation | undefined>> = {
  body: 'body',
  query: 'query',
  param: 'path',
  custom: undefined,
}

/** Thrown by a pipe's exception factory, which isn't told which argument the issues are about. */
export class InvalidArgument<Issue> {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    this.issues = issues
  }
}

/**
 * Throws a validation problem in place of an invalid argument. If the argument is a single member of its part of the
 * request, as `@Query('limit')` is, `placeIn` puts the issues below that member.
 */
export async function rejectWithProblem<Argument, Issue>(
  transformed: Promise<Argument>,
  { type, data }: ArgumentMetadata,
  placeIn: (member: string | undefined, issues: readonly Issue[]) => readonly object[],
): Promise<Argument> {
  try {
    return await transformed
  } catch (thrown) {
    if (!(thrown instanceof InvalidArgument)) throw thrown
    const location = LOCATIONS[type]
    // The data of a custom decorator isn't the name of a member.
    const member = location !== undefined && typeof data === 'string' && data !== '' ? data : undefined
    throw validationProblem(placeIn(member, thrown.issues) as ValidationIssues, { in: location })
  }
}
