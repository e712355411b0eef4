/** Command lines of the help, for each command: all of them are run by a test. */
export const EXAMPLES = {
  explain: `Examples:
  statuskit 407
  statuskit not found --full
  statuskit 405 --snippet go
  statuskit 499 --json`,
  find: `Examples:
  statuskit find too large
  statuskit find slow down --json`,
  list: `Examples:
  statuskit list --class 5xx
  statuskit list --retryable
  statuskit list --requires www-authenticate`,
  serve: `Examples:
  statuskit serve
  statuskit serve --port 3000 --proxy-port 3001`,
} as const

export const EXIT_CODES = `Exit codes:
  0  it went well
  1  inspect found something, or nothing was found for what was asked
  2  it could not be done: the command has a mistake, a file is missing, a port
     is in use`
