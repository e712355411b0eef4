/** Why there is no 104 for Node's frameworks. */
export const NO_104 =
  "Node.js has no function to send it. Code that writes to the socket itself doesn't work over HTTP/2."

/** The body that the samples of 206 and 416 serve. */
export const REPORT = "const report = Buffer.from('hello world')"

/** Finds the single range of a request. */
export function readRange(field: (name: string) => string): string {
  return `// One range of bytes is enough: a server may ignore all others.
const asked = ${field('If-Range')} ? '' : (${field('Range')} ?? '')
const range = /^bytes=(\\d+)-(\\d*)$/.exec(asked)
const start = Number(range?.[1])`
}

/** Rejects a range that starts after the end. */
export function refuseRange(field: (name: string) => string): string {
  return `${readRange(field)}
if (start >= report.length) {
  throw problem(416, { detail: \`The report has \${report.length} bytes.\`, completeLength: report.length })
}`
}

/** Before Node's server accepts a body, it sends a 100 or only a final status. */
export const CHECK_CONTINUE = `.on('checkContinue', (request, response) => {
  // Without this listener Node sends 100 by itself. What is too large gets its 413 alone, and is never sent.
  if (Number(request.headers['content-length']) <= 10_000_000) response.writeContinue()
`

/** Node sends a 417 without a body itself, unless there is a listener. */
export const CHECK_EXPECTATION = `// Without this listener Node answers with a 417 that has no content.
`
