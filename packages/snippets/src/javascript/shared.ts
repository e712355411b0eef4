/** Why Node's frameworks have no 104. */
export const NO_104 =
  "Node.js has no function to send it. Code that writes to the socket itself doesn't work over HTTP/2."

/** The content that the samples of 206 and 416 serve. */
export const REPORT = "const report = Buffer.from('hello world')"

/** Finds the one range that a request asks for. */
export function readRange(field: (name: string) => string): string {
  return `// One range of bytes is enough: a server may ignore all others.
const asked = ${field('If-Range')} ? '' : (${field('Range')} ?? '')
const range = /^bytes=(\\d+)-(\\d*)$/.exec(asked)
const start = Number(range?.[1])`
}

/** Refuses a range that begins behind the end. */
export function refuseRange(field: (name: string) => string): string {
  return `${readRange(field)}
if (start >= report.length) {
  throw problem(416, { detail: \`The report has \${report.length} bytes.\`, completeLength: report.length })
}`
}

/** Node's server asks before it takes content: a 100, or a final status alone. */
export const CHECK_CONTINUE = `.on('checkContinue', (request, response) => {
  // Without this listener Node sends 100 by itself. What is too large gets its 413 alone, and is never sent.
  if (Number(request.headers['content-length']) <= 10_000_000) response.writeContinue()
`

/** Node answers a 417 by itself, without content, unless somebody listens. */
export const CHECK_EXPECTATION = `// Without this listener Node answers with a 417 that has no content.
`
