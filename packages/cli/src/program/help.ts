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
  statuskit serve --tls
  statuskit serve --public --metrics-port 3002`,
} as const

/** How the environment sets options of `serve`. */
export const ENVIRONMENT = `Environment:
  HOST, PORT and STATUSKIT_… set options that the command line leaves out:
  PORT=3000 STATUSKIT_PUBLIC=true STATUSKIT_STORE=redis://localhost:6379`

/** The examples of `catalogue`. They need a file of the user, so its own tests run them. */
export const CATALOGUE_EXAMPLES = `Examples:
  statuskit catalogue ./src/problems.ts --out dist/problems
  statuskit catalogue ./src/problems.ts --out dist/problems --check
  statuskit catalogue ./src/problems.ts --check --at http://127.0.0.1:3000`

export const EXIT_CODES = `Exit codes:
  0  success
  1  inspect or catalogue --check found a mistake, or a search found nothing
  2  the command failed: a wrong argument, a missing file, a port in use`
