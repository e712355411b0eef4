import type { Context } from './hono-types.ts'

/** Whether a thrown value is a `SyntaxError`, as `context.req.json()` throws. A proxy may throw when it is asked. */
export function isSyntaxError(thrown: unknown): thrown is SyntaxError {
  try {
    return thrown instanceof SyntaxError
  } catch {
    return false
  }
}

/**
 * The error with status 400 for a body that `context.req.json()` could not parse; `undefined` for any other error. Hono
 * throws the `SyntaxError` of `JSON.parse`. The body is parsed again, because the service may have failed to parse other JSON.
 */
export async function malformedJsonError(thrown: SyntaxError, { req }: Context): Promise<Error | undefined> {
  try {
    const { text, json } = req.bodyCache
    // Before 4.9, Hono kept the failed promise of `json()` in place of the text.
    const failed = json === undefined ? parseFailure(await text) === thrown.message : (await failureOf(json)) === thrown
    if (!failed) return undefined
    return Object.assign(new Error('the request content is not JSON', { cause: thrown }), {
      status: 400,
      type: 'entity.parse.failed',
    })
  } catch {
    // The thrown value may be a proxy that throws, and a body can't always be read.
    return undefined
  }
}

async function failureOf(promise: unknown): Promise<unknown> {
  try {
    await promise
    return undefined
  } catch (error) {
    return error
  }
}

/** The message of the error that parsing a text as JSON throws. */
function parseFailure(text: unknown): string | undefined {
  try {
    if (typeof text === 'string') JSON.parse(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
