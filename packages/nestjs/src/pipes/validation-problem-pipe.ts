import { type ArgumentMetadata, type ValidationError, ValidationPipe, type ValidationPipeOptions } from '@nestjs/common'
import { InvalidArgument, rejectWithProblem } from './invalid-argument.ts'

/** The options of `ValidationPipe`, without those that shape its own exception. */
export type ValidationProblemPipeOptions = Omit<
  ValidationPipeOptions,
  'exceptionFactory' | 'errorHttpStatusCode' | 'disableErrorMessages' | 'errorFormat' | 'maxErrorMessagesLength'
>

/** The options that the type leaves out. Code without types may pass them. */
const UNUSED = [
  'exceptionFactory',
  'errorHttpStatusCode',
  'disableErrorMessages',
  'errorFormat',
  'maxErrorMessagesLength',
]

/**
 * Nest's `ValidationPipe`, except that it throws a validation problem. Each error names its place: a pointer into the body,
 * or the parameter of the query or the path. For an argument of a custom decorator, that is a pointer into the argument.
 *
 * @throws {TypeError} if you set an option of `ValidationPipe` that this pipe doesn't have
 * @example
 * app.useGlobalPipes(new ValidationProblemPipe({ whitelist: true }))
 */
export class ValidationProblemPipe extends ValidationPipe {
  constructor(options?: ValidationProblemPipeOptions) {
    const given: Readonly<Record<string, unknown>> = { ...options }
    const unused = UNUSED.find((name) => given[name] !== undefined)
    if (unused !== undefined) {
      throw new TypeError(
        `ValidationProblemPipe has no option \`${unused}\`. Remove it. To change the status or the messages, set \`validationStatus\` or \`validationMessages\` in \`ProblemsModule.forRoot\`.`,
      )
    }
    super({ ...options, exceptionFactory: (errors) => new InvalidArgument(errors) })
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return rejectWithProblem(super.transform(value, metadata), metadata, placeIn)
  }
}

function placeIn(member: string | undefined, errors: readonly ValidationError[]): readonly object[] {
  const [first] = errors
  // For an argument that isn't an object, Nest writes an error of its own, with the argument's name in place of a property.
  if (first?.constraints?.isObject !== undefined && Object.getPrototypeOf(first) === Object.prototype)
    return [{ ...first, property: member }]
  return member === undefined ? errors : [{ property: member, children: errors }]
}
