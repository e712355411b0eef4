/**
 * Errors as http-errors and Boom make them. The packages themselves need modules of Node, which the suite must do without; a
 * test compares these with the real ones.
 */

const PHRASES: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

function phraseOf(status: number): string {
  return PHRASES[status] ?? ''
}

/** An error of http-errors: its classes have the status and `expose`, and properties of the service's are its own. */
export function httpError(status: number, message: string = phraseOf(status), properties: object = {}): Error {
  const prototype = Object.create(Error.prototype, {
    name: { value: `${phraseOf(status).replaceAll(' ', '')}Error` },
    status: { value: status, writable: true },
    statusCode: { value: status, writable: true },
    expose: { value: status < 500, writable: true },
  })
  const error = Object.setPrototypeOf(new Error(message), prototype)
  // Theirs is enumerable, unlike that of other errors.
  Object.defineProperty(error, 'message', { value: message, enumerable: true })
  return Object.assign(error, properties)
}

/** What http-errors makes of an error that exists: the same error, with a status. */
export function withHttpStatus(status: number, error: Error): Error {
  return Object.assign(error, { expose: status < 500, status, statusCode: status })
}

/** An error of Boom. */
export function boomError(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Error {
  const isServer = status >= 500
  return Object.assign(new Error(message), {
    data: null,
    isBoom: true,
    isServer,
    output: {
      statusCode: status,
      payload: {
        statusCode: status,
        error: phraseOf(status),
        message: isServer ? 'An internal server error occurred' : message,
      },
      headers,
    },
  })
}
