import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'
import { EXAMPLES } from './help.ts'

describe('a mistake gets a message that says what to do, and exit code 2', () => {
  it.each([
    ['407 --jsn', 'Unknown option --jsn. Did you mean --json?'],
    ['find', '<words> is missing. For how to use it, run statuskit find --help.'],
    ['list --vendor nginx --web', 'Unknown option --web. For how to use it, run statuskit list --help.'],
    ['list --requires', '--requires <header> needs a value.'],
    ['list 4xx 5xx', 'There are too many arguments. For how to use it, run statuskit list --help.'],
    ['407 --web --json', "--web can't be combined with --json."],
    ['401 403 --full', '--full is for one status: statuskit 401'],
    ['400 401 402 403 404', 'You named 5 statuses. Compare at most 4.'],
    ['401 600', '600 is not a status code'],
    ['499 --web', '499 has a page for each vendor. Name one: statuskit 499 nginx --web'],
    ['499 504 --web', 'The site compares registered codes only. Leave out 499, or leave out --web.'],
    ['help 405', 'help explains commands. To explain a status, run statuskit 405.'],
    ['help fnd', 'Unknown command "fnd". Did you mean find?'],
    ['completion powershell', 'Completion is not available for "powershell". Use bash, zsh, fish.'],
    ['find 407', 'find searches for words. To explain a number, run statuskit 407.'],
    ['find 40', '40 is not a status code. To see those from 400 to 499, run statuskit list 4xx.'],
    ['find 600', '600 is not a status code. Give a number from 100 to 599'],
    ['40', '40 is not a status code. To see those from 400 to 499, run statuskit list 4xx.'],
    ['etag-invald', 'Did you mean statuskit explain etag-invalid?'],
    ['explain etag-weak', 'Did you mean statuskit explain etag-weak-with-ranges?'],
    ['retry-aftr', '"retry-aftr" is not a status, a header or a rule. Did you mean statuskit retry-after?'],
    ['header retry-aftr', '"retry-aftr" is not a status, a header or a rule. Did you mean statuskit retry-after?'],
    ['header lcoation', 'Did you mean statuskit location?'],
    ['rule etag-invald', 'Did you mean statuskit explain etag-invalid?'],
    [
      'explain etag-',
      'These begin with it: etag-weak-with-ranges, etag-invalid, etag-multiple, etag-encoding-suffix. To see one, run',
    ],
    ['content-', 'content-language, content-length and others. To see one, run statuskit content-base.'],
    ['inspct http://127.0.0.1:1/', 'Did you mean statuskit inspect http://127.0.0.1:1/?'],
    ['inspct http://127.0.0.1:1/?a&b', "Did you mean statuskit inspect 'http://127.0.0.1:1/?a&b'?"],
    ['inspct http://127.0.0.1:1/ --summary', 'Did you mean statuskit inspect http://127.0.0.1:1/ --summary?'],
    ['list 404', 'list takes a class, such as 4xx. To explain a status, run statuskit 404.'],
    ['list 6xx', '"6xx" is not a class. Use 1xx, 2xx, 3xx, 4xx, 5xx, or --vendor for the statuses of vendors.'],
    ['list nginx', 'nginx is a vendor. To list its statuses, run statuskit list --vendor nginx.'],
    ['list Cloudflare', 'run statuskit list --vendor cloudflare.'],
    ['list vendors', 'To list the statuses of vendors, run statuskit list --vendor.'],
    ['etag --full', '--full is for statuses. For all about ETag, run statuskit etag.'],
    ['x-powered-by --web', 'The site has no page of X-Powered-By. Leave out --web.'],
    ['etag-invalid --full', '--full is not for rules. For all about this one, run statuskit explain etag-invalid.'],
    ['list --vendor ngnix', '"ngnix" is not a vendor with known status codes. Did you mean nginx?'],
    ['list --vendor microsoft', '"microsoft" is not a vendor with known status codes. Use one of anthropic, aws-alb'],
    ['list --vendor --retryable', "so --vendor can't be combined with"],
    ['list --requires alow', 'No status requires "alow". Did you mean Allow?'],
    ['list --requires zeppelin', 'No status requires "zeppelin". Use one of Allow, Cache-Control, Connection'],
    ['serve --port abc', '--port can\'t be "abc". Use a whole number from 0 to 65535'],
    ['serve --proxy-port 70000', '--proxy-port can\'t be "70000". Use a whole number from 0 to 65535'],
    ['serve --public=yes', '--public takes no value. Write --public to turn it on, or leave it out.'],
    ['407 --full=1', '--full takes no value.'],
    ['serve --publik=yes', 'Unknown option --publik=yes.'],
    ['serve --prot 1', 'Unknown option --prot. Did you mean --port?'],
    ['serve 8080', 'serve takes options only: statuskit serve --port 8080'],
    ['serve here', 'serve takes options only: statuskit serve --port 3000'],
    [
      '4044',
      '4044 is not a status code. Give a number from 100 to 599, or a phrase: statuskit 404, statuskit not found.',
    ],
    ['99', '99 is not a status code'],
    ['600', '600 is not a status code'],
    ['5xx', '5xx is a class of statuses. To see them, run statuskit list 5xx.'],
    ['inspect', 'statuskit inspect: Standard input is empty. Pass a URL or a file, or pipe a response in.'],
    ['inspect --forma json', 'Unknown option --forma. Did you mean --format?'],
    ['inspect --summary --format sarif', "--summary can't be combined with --format sarif. Use --format json"],
    ['inspect nothing-of-that-name', 'There is no file nothing-of-that-name.'],
  ])('statuskit %s', async (line, message) => {
    const { code, output, errors } = await runCommand(line.split(' '))
    expect([code, output]).toEqual([2, ''])
    expect(errors).toMatch(/^statuskit/)
    expect(errors).toContain(message)
  })
})

it.each([
  [['serv'], '"serv" is neither a status nor a command. Did you mean statuskit serve?'],
  [['fnd', 'slow', 'down'], 'Did you mean statuskit find slow down?'],
  [['fnd slow down'], 'Did you mean statuskit find slow down?'],
])('a misspelled command ends with 2: %j', async (args, message) => {
  const { code, errors } = await runCommand(args)
  expect(code).toBe(2)
  expect(errors).toContain(message)
})

describe('a lookup without a result ends with 1', () => {
  it.each([
    ['299', '299 is not registered, and we know of no vendor that uses it. Clients treat it like 200 OK'],
    ['not fuond', '"not fuond" is not a status. Did you mean "Not Found"?'],
    ['paylod too large', 'Did you mean "Payload Too Large"?'],
    ['clint closed request', 'Did you mean "Client Closed Request"?'],
    ['explain 299', '299 is not registered'],
    ['zeppelin 299', 'Nothing matches "zeppelin 299".'],
    ['explain zeppelin', '"zeppelin" is not a rule, a header or a status. To see all rules, run statuskit inspect'],
    ['explain nope', '"nope" is not a rule, a header or a status. To see all rules, run statuskit inspect --list.'],
    ['zeppelin', 'Nothing matches "zeppelin".'],
    ['too many --json', '"too many" is not a status. Search with statuskit find "too many".'],
    [
      'find zeppelin',
      'Nothing matches "zeppelin". Try fewer or different words. To see all codes, run statuskit list.',
    ],
    ['499 ngnix', 'Did you mean statuskit 499 nginx?'],
    ['404 nginx', 'nginx does not define 404. Its codes: 444, 494, 495, 496, 497, 499.'],
    ['ngnix 499', 'Did you mean statuskit 499 nginx?'],
    ['nginx 404', 'nginx does not define 404. Its codes: 444, 494, 495, 496, 497, 499.'],
    ['is 401 better than 403', 'To compare statuses, run statuskit 401 403'],
    ['401 299', '299 is not registered'],
    ['list 1xx --retryable', 'No status matches all of these filters.'],
  ])('statuskit %s', async (line, message) => {
    const { code, output, errors } = await runCommand(line.split(' '))
    expect([code, output]).toEqual([1, ''])
    expect(errors).toContain(message)
  })
})

describe('other words for what is meant', () => {
  it.each([
    ['401 vs 403', '401 403'],
    ['401,403', '401 403'],
    ['401, 403', '401 403'],
    ['compare 401 403', '401 403'],
    ['compare 401 and 403', '401 403'],
    ['nginx 499', '499 nginx'],
    ['explain 401', '401'],
    ['explain 401 --json', '401 --json'],
    ['show me not found', '404'],
    ['describe 520', '520'],
    ['unprocessable', '422'],
    ['proxy login', '407'],
    ['client disconnected', '499 nginx'],
    ['too many', 'find too many'],
    ['etag-invalid', 'inspect --explain etag-invalid'],
    ['explain etag-invalid', 'inspect --explain etag-invalid'],
    ['explain openapi-missing-header', 'inspect --explain openapi-missing-header'],
    ['csp', 'content-security-policy'],
    ['CORS error', 'access-control-allow-origin'],
    ['cookie', 'find cookie'],
    ['hsts', 'find hsts'],
    ['ETag', 'explain etag'],
    ['header ETag', 'etag'],
    ['rule etag-invalid', 'explain etag-invalid'],
    ['etag-invalid --json', 'inspect --explain etag-invalid --format json'],
    ['explain openapi-missing-header --json', 'inspect --explain openapi-missing-header --format json'],
  ])('statuskit %s prints what statuskit %s prints', async (line, meant) => {
    const outcome = await runCommand(line.split(' '))
    expect([outcome.code, outcome.errors]).toEqual([0, ''])
    expect(outcome).toEqual(await runCommand(meant.split(' ')))
  })
})

describe('a word in the names of headers or rules gets them with what it finds', () => {
  it.each([
    [
      'explain cookie',
      'Headers and rules with "cookie" in their names: Set-Cookie, set-cookie-',
      'statuskit set-cookie',
    ],
    [
      'explain samesite',
      'names: cookie-samesite-none-insecure, cookie-',
      'statuskit explain cookie-samesite-none-insecure',
    ],
  ])('statuskit %s', async (line, names, command) => {
    const { code, errors, output } = await runCommand(line.split(' '))
    expect(errors).toContain(names)
    expect(errors).toMatch(new RegExp(`To see one, run ${command}\\.\n`))
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringContaining(line === 'explain samesite' ? 'Set-Cookie (' : '431 Request Header'),
    })
  })
})

describe('a code with letters that look like digits is looked up as a code', () => {
  it.each([
    ['4o4', '404'],
    ['explain 5O3 --json', '503 --json'],
    ['5ll', '511'],
  ])('statuskit %s', async (line, meant) => {
    const outcome = await runCommand(line.split(' '))
    expect(outcome.errors).toMatch(/^statuskit: ".*" is not a status code\. Showing \d{3}\.\n$/)
    expect({ ...outcome, errors: '' }).toEqual(await runCommand(meant.split(' ')))
  })

  it.each([
    ['4o4', '404 Not Found'],
    ['4p4', '404 Not Found'],
    ['5o3', '503 Service Unavailable'],
    ['404 not found', '404 Not Found'],
  ])('statuskit find %s', async (words, first) => {
    const { code, output } = await runCommand(['find', ...words.split(' ')])
    expect([code, output.split('\n', 1)[0]]).toEqual([0, first])
  })
})

const COMMANDS = ['', 'explain', 'find', 'list', 'inspect', 'catalogue', 'serve', 'completion', 'help']

describe('help', () => {
  it('goes to standard output with --help and without arguments', async () => {
    const asked = await runCommand(['--help'])
    expect([asked.code, asked.errors]).toEqual([0, ''])
    expect(asked.output).toContain('Usage: statuskit <status> [options]\n       statuskit <command> …\n')
    expect(await runCommand([])).toEqual(asked)
  })

  it.each(COMMANDS)(
    'of "%s" has one form, fits in 80, 60 and 100 columns, and is what statuskit help prints',
    async (name) => {
      const words = name.split(' ').filter(Boolean)
      const { code, output } = await runCommand([...words, '--help'])
      expect(code).toBe(0)
      expect(output).toMatch(new RegExp(`^Usage: statuskit ${name}`))
      expect(output).toMatch(/\n {2}-h, --help +print this help\n/)
      expect(await runCommand(['help', ...words])).toEqual({ code: 0, output, errors: '' })
      for (const columns of [60, 80, 100]) {
        const { output } = await runCommand([...words, '--help'], { columns })
        // Commands to copy aren't wrapped.
        const text = output.replace(/^ {2}\S*statuskit .*$/gm, '')
        expect(text.split('\n').filter((line) => line.length > columns)).toEqual([])
      }
    },
  )

  it('of inspect begins with examples, and ends its options with those for crawls', async () => {
    const { output } = await runCommand(['inspect', '--help'])
    const headings = [...output.matchAll(/^([A-Z][A-Za-z ]+):$/gm)].map(([, heading]) => heading)
    expect(headings.slice(0, 2)).toEqual(['Examples', 'Arguments'])
    expect(headings.slice(-3)).toEqual(['Crawls', 'The format of the input is detected by its content', 'Exit codes'])
    expect(output).not.toContain('catalogue')
  })

  it('has bold headings if colors are on', async () => {
    const { output } = await runCommand(['inspect', '--help'], { color: true })
    for (const heading of ['Usage:', 'Rules:', 'Examples:', 'Exit codes:'])
      expect(output).toContain(`\u001b[1m${heading}\u001b[22m`)
  })

  it.each(Object.values(EXAMPLES).flatMap((text) => text.split('\n').slice(1)))(
    'has an example that works: %s',
    async (line) => {
      const args = line.trim().split(' ').slice(1)
      // Use free ports, because other servers may be running.
      const { code, output, errors } = await runCommand(args.map((arg) => (/^300\d$/.test(arg) ? '0' : arg)))
      expect(code, errors).toBe(0)
      expect(output).not.toBe('')
    },
  )

  it.each(['-V', '--version'])('prints the version with %s', async (option) => {
    const { code, output } = await runCommand([option])
    expect(code).toBe(0)
    expect(output).toMatch(/^\d+\.\d+\.\d+.*\n$/)
  })
})

it('wraps errors between words on a terminal', async () => {
  const { errors } = await runCommand(['list', '--vendor', 'microsoft'], { errorColumns: 60 })
  expect(errors).toContain('\n')
  expect(errors.split('\n').filter((line) => line.length > 60)).toEqual([])
  const { errors: unwrapped } = await runCommand(['list', '--vendor', 'microsoft'])
  expect(errors.replace(/\s+/g, ' ')).toBe(unwrapped.replace(/\s+/g, ' '))
})

describe('statuskit inspect', () => {
  const input = () => Readable.from(['HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n'])

  it('reads the output of curl, and ends with 1 for an error', async () => {
    const { code, output, errors } = await runCommand(['inspect'], { input: input() })
    expect([code, errors]).toEqual([1, ''])
    expect(output).toContain('status-405-missing-allow')
  })

  it('passes on options that other commands have too', async () => {
    const { code, output } = await runCommand(['inspect', '--format', 'json', '--fail-on', 'never'], {
      input: input(),
    })
    expect(code).toBe(0)
    expect(JSON.parse(output).results).toHaveLength(1)
  })
})
