/** Examples in the help of each command. A test runs all of them. */
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
  statuskit serve --port 3000 --proxy-port 3001
  statuskit serve --tls`,
} as const

export const EXIT_CODES = `Exit codes:
  0  success
  1  inspect found a mistake, or a lookup or search found nothing
  2  the command failed: a wrong argument, a missing file, a port in use`
