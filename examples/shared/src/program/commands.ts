/** A command line to try, and its expected result. */
export interface Command {
  /** What it shows. */
  readonly comment: string
  readonly command: string
  readonly expected: {
    /** The status of the last response. */
    readonly status: number
    /** A header of it, as curl prints it. */
    readonly header?: string
    /** The exit code of curl, if it is not 0. */
    readonly exitCode?: number
  }
}

const JSON_CONTENT = '-H "Content-Type: application/json"'
const TOKEN = '-H "Authorization: Bearer demo-token"'
const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736'

/** The commands that the example suggests. Each one works on its own. */
export function commandsFor(origin: string): Command[] {
  return [
    {
      comment: 'All orders',
      command: `curl -i ${origin}/orders`,
      expected: { status: 200 },
    },
    {
      comment: 'A new order',
      command: `curl -i ${origin}/orders ${JSON_CONTENT} -d '{"customer":"Alan","items":[{"sku":"TEA-1","quantity":1}]}'`,
      expected: { status: 201, header: 'Location: /orders/3' },
    },
    {
      comment: 'Invalid values, each with a pointer to its place',
      command: `curl -i ${origin}/orders ${JSON_CONTENT} -d '{"customer":"","items":[{"sku":"TEA-1","quantity":0}]}'`,
      expected: { status: 422 },
    },
    {
      comment: 'JSON that ends too early',
      command: `curl -i ${origin}/orders ${JSON_CONTENT} -d '{"customer":'`,
      expected: { status: 400 },
    },
    {
      comment: 'A form instead of JSON',
      command: `curl -i ${origin}/orders -d customer=Alan`,
      expected: { status: 415, header: 'Accept: application/json' },
    },
    {
      comment: 'An unknown order; the body has the trace ID of the request',
      command: `curl -i ${origin}/orders/999 -H "traceparent: 00-${TRACE_ID}-00f067aa0ba902b7-01"`,
      expected: { status: 404 },
    },
    {
      comment: 'A method that the path has no route for',
      command: `curl -i -X DELETE ${origin}/orders`,
      expected: { status: 405, header: 'Allow: GET, HEAD, POST' },
    },
    {
      comment: 'Pay without a token',
      command: `curl -i -X POST ${origin}/orders/1/payment`,
      expected: { status: 401, header: 'WWW-Authenticate: Bearer realm="orders"' },
    },
    {
      comment: 'Pay with the token (409 the second time)',
      command: `curl -i -X POST ${origin}/orders/1/payment ${TOKEN}`,
      expected: { status: 200 },
    },
    {
      comment: 'Pay an order that is already paid',
      command: `curl -i -X POST ${origin}/orders/2/payment ${TOKEN}`,
      expected: { status: 409 },
    },
    {
      comment: 'The last of four requests, where three are allowed in 10 seconds',
      command: `curl -i -w "\\n" "${origin}/reports?request=[1-4]"`,
      expected: { status: 429, header: 'Retry-After: 10' },
    },
    {
      comment: 'A backend service that closes the connection',
      command: `curl -i ${origin}/exchange-rate`,
      expected: { status: 503, header: 'Retry-After: 30' },
    },
    {
      comment: 'A bug whose message has a password, which only the log in this terminal shows',
      command: `curl -i ${origin}/bug`,
      expected: { status: 500 },
    },
    {
      comment: 'A download that breaks: the connection is cut',
      command: `curl -i ${origin}/export`,
      expected: { status: 200, exitCode: 18 },
    },
  ]
}

/** A command as it is printed: a comment with the expected result, and the line to copy. */
export function formatCommand({ comment, command, expected }: Command): string {
  const { status, header, exitCode } = expected
  const field = header === undefined ? '' : ` with ${header}`
  const end = exitCode === undefined ? '' : `, and exit code ${exitCode}`
  return `# ${comment}: ${status}${field}${end}\n${command}`
}
