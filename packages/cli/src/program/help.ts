import { type Command, Help } from 'commander'
import type { Text } from '../terminal/text.ts'

/** Examples in the help of each command. A test runs all of them. */
export const EXAMPLES = {
  explain: `Examples:
  statuskit 407
  statuskit not found --full
  statuskit 401 403
  statuskit 499 nginx
  statuskit 405 --snippet go
  statuskit retry-after`,
  name: `Examples:
  statuskit explain etag-invalid
  statuskit explain etag
  statuskit explain 407`,
  find: `Examples:
  statuskit find too large
  statuskit find CORS error
  statuskit find slow down --json`,
  list: `Examples:
  statuskit list 5xx
  statuskit list --retryable
  statuskit list --requires www-authenticate
  statuskit list --vendor nginx`,
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

/** What `inspect` reads. */
export const INPUT_FORMATS = `The format of the input is detected by its content:
  - the output of curl (-i, -v, --trace, --trace-ascii, -w '%{json}%{header_json}'), wget -S, or HTTPie -v
  - a HAR file, a Postman collection with saved responses, or JSON messages, also one per line (NDJSON)
  - response headers as browser tools copy them, with :status
  - a WARC or WAT file of a crawl
Raw HTTP needs -i http, which counts the bytes of the body. Files can be compressed with gzip, and text can be UTF-16.`

/** The examples of `inspect`. They need a response, so its own tests run such commands. */
export const INSPECT_EXAMPLES = `Examples:
  statuskit inspect https://example.com/
  curl -si https://example.com/ | statuskit inspect
  statuskit inspect session.har --fail-on warning
  statuskit inspect --explain etag-invalid`

/** The examples of `catalogue`. They need a file of the user, so its own tests run them. */
export const CATALOGUE_EXAMPLES = `Examples:
  statuskit catalogue ./src/problems.ts --out dist/problems
  statuskit catalogue ./src/problems.ts --out dist/problems --check
  statuskit catalogue ./src/problems.ts --check --at http://127.0.0.1:3000`

/** How to set up completion in each shell. */
export const COMPLETION_SETUP = `Setup:
  bash: add this line to ~/.bashrc
    eval "$(statuskit completion bash)"
  zsh: add this line to ~/.zshrc, after compinit
    eval "$(statuskit completion zsh)"
  fish: add this line to ~/.config/fish/config.fish
    statuskit completion fish | source`

export const INSPECT_EXIT_CODES = `Exit codes:
  0  no finding reaches --fail-on
  1  a finding reaches --fail-on
  2  the command failed: a wrong argument, a missing file, no response to inspect`

export const EXIT_CODES = `Exit codes:
  0  success
  1  inspect or catalogue --check found a mistake, or a search found nothing
  2  the command failed: a wrong argument, a missing file, a port in use`

/** Puts the examples before the options, for a command whose options fill a screen. */
export function showExamplesFirst(command: Command, examples: string, text: Text): Command {
  return command.configureHelp({
    ...command.configureHelp(),
    formatHelp(described, helper) {
      const [usage, description, ...rest] = Help.prototype.formatHelp.call(helper, described, helper).split('\n\n')
      const [, ...lines] = examples.split('\n')
      return [usage, description, [text.bold('Examples:'), ...lines].join('\n'), ...rest].join('\n\n')
    },
  })
}

/** The sections after the generated help. Lines to copy aren't wrapped. */
export function afterHelp(sections: readonly string[], text: Text): string {
  const wrapped = sections.map((section) => (/^(?:Examples|Setup):/.test(section) ? section : text.rewrap(section)))
  return `\n${wrapped.join('\n\n')}`.replace(/^[A-Z][a-z ]+:$/gm, (heading) => text.bold(heading))
}
