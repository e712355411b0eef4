import * as nest from '@nestjs/common'
import { InvalidArgument, rejectWithProblem } from './invalid-argument.ts'

/** The options of Nest's `StandardSchemaValidationPipe`, without those that shape its own exception. */
export interface StandardSchemaProblemPipeOptions {
  /** Whether handlers get the value that the schema returns. Default: `true`. */
  readonly transform?: boolean
  /** Whether arguments of custom decorators are validated. Default: `false`. */
  readonly validateCustomDecorators?: boolean
  /** Options for the schema's `validate`. */
  readonly validateOptions?: Readonly<Record<string, unknown>>
}

interface Issue {
  readonly path?: readonly unknown[] | undefined
}

/**
 * The `StandardSchemaValidationPipe` of NestJS 12, except that it throws a validation problem. Each error names its place: a
 * pointer into the body, or the parameter of the query or the path. For an argument of a custom decorator, that is a
 * pointer into the argument.
 *
 * @throws {TypeError} when NestJS is older than version 12
 * @example
 * app.useGlobalPipes(new StandardSchemaProblemPipe())
 */
export class StandardSchemaProblemPipe implements nest.PipeTransform {
  readonly #pipe: nest.PipeTransform<unknown, Promise<unknown>>

  constructor(options?: StandardSchemaProblemPipeOptions) {
    // A named import wouldn't load on NestJS 11.
    if (!('StandardSchemaValidationPipe' in nest)) {
      throw new TypeError(
        'StandardSchemaProblemPipe needs NestJS 12; this application runs an older one. Run `npm install @nestjs/common@12 @nestjs/core@12`, or call `validationProblem` in a pipe of your own.',
      )
    }
    const exceptionFactory = (issues: readonly Issue[]) => new InvalidArgument(issues)
    this.#pipe = new nest.StandardSchemaValidationPipe({ ...options, exceptionFactory })
  }

  transform(value: unknown, metadata: nest.ArgumentMetadata): Promise<unknown> {
    return rejectWithProblem(this.#pipe.transform(value, metadata), metadata, placeIn)
  }
}

function placeIn(member: string | undefined, issues: readonly Issue[]): readonly object[] {
  if (member === undefined) return issues
  // An issue may be an instance of a validator's class, and a copy would lose its getters.
  return issues.map((issue) => Object.create(issue, { path: { value: [member, ...(issue.path ?? [])] } }))
}
