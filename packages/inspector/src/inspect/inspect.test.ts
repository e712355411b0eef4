import { describe, expect, it } from 'vitest'
import { parseCase } from '../rules/cases.ts'
import { inspectSession } from '../session/inspect-session.ts'
import { inspectLines } from '../stream/inspect-lines.ts'
import { inspect } from './inspect.ts'
import type { InspectOptions } from './options.ts'

const ids = (text: string, options?: Parameters<typeof inspect>[1]) =>
  inspect(parseCase(text), options).map(({ id }) => id)

describe('inspect', () => {
  it('says what, why, and what to do', () => {
    expect(inspect(parseCase('> DELETE\nHTTP/1.1 405\nAllow: GET, DELETE'))).toEqual([
      {
        id: 'status-405-allow-lists-method',
        severity: 'warning',
        level: 'MUST',
        message: '405 rejects DELETE, but `Allow: GET, DELETE` lists it.',
        fix: 'Support DELETE, or send `Allow: GET`.',
        reference: {
          document: 'RFC 9110',
          section: '15.5.6',
          url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6',
        },
        fields: [['Allow', 'GET, DELETE']],
      },
    ])
  })

  it('takes the word of a body that names Retry-After as left out, as the simulator does', () => {
    const head = 'HTTP/1.1 429\nContent-Type: application/problem+json\n\n'
    expect(ids(`${head}{"status":429,"optional":[{"name":"Retry-After"}]}`)).toEqual([])
    expect(ids(`${head}{"status":429,"optional":[null,{"name":"RateLimit"}]}`)).toEqual([
      'status-429-missing-retry-after',
    ])
  })

  it('cites the section of the status where each status has one', () => {
    const section = (status: number) => {
      const [finding] = inspect(parseCase(`HTTP/1.1 ${status}\nRetry-After: 5\nCache-Control: max-age=60`))
      return [finding?.id, finding?.reference.document, finding?.reference.section]
    }
    expect(section(428)).toEqual(['error-must-not-be-stored', 'RFC 6585', '3'])
    expect(section(429)).toEqual(['error-must-not-be-stored', 'RFC 6585', '4'])
  })

  it('is silent about a response that is right, in the strict profile too', () => {
    const text = `> GET https://example.com/a
> Accept: */*
HTTP/1.1 200 OK
Date: Sun, 06 Nov 1994 08:49:37 GMT
Content-Type: application/json
Content-Length: 2
Cache-Control: max-age=60
ETag: "a"
Vary: Accept-Encoding

{}`
    expect(ids(text, { profile: 'strict' })).toEqual([])
  })

  it('reports infos in the profile that has them', () => {
    const text = 'HTTP/1.1 200\nPragma: no-cache\nServer: nginx/1.2'
    expect(ids(text)).toEqual([])
    expect(ids(text, { profile: 'strict' })).toContain('pragma-in-response')
    expect(ids(text, { profile: 'browser' })).toEqual(['server-version-leak'])
  })

  it('turns rules off, and grades them anew', () => {
    expect(ids('HTTP/1.1 429', { rules: { 'status-429-missing-retry-after': 'off' } })).toEqual([])
    expect(
      inspect(parseCase('HTTP/1.1 429'), { rules: { 'status-429-missing-retry-after': 'error' } })[0]?.severity,
    ).toBe('error')
    expect(ids('HTTP/1.1 200\nPragma: no-cache', { rules: { 'pragma-in-response': 'info' } })).toEqual([
      'pragma-in-response',
    ])
  })

  it.each([
    [{ rules: { 'etag-invlid': 'off' } }, 'rules: there is no rule "etag-invlid". Did you mean "etag-invalid"?'],
    [
      { rules: { 'etag-invalid': 'of' } },
      'rules["etag-invalid"] can\'t be "of". Use one of error, warning, info, off.',
    ],
    [{ profile: 'strickt' }, 'profile can\'t be "strickt". Use one of default, strict, browser.'],
    [{ profil: 'strict' }, 'There is no "profil" in options. Use profile, rules, ignore.'],
    [{ ignore: [{ path: 'legacy' }] }, 'path in ignore has to begin with / or *, and is "legacy".'],
    [
      { ignore: { path: '/legacy' } },
      'ignore has to be a list such as [{"path":"/legacy/*"}], not {"path":"/legacy"}.',
    ],
  ])('refuses the options %j', async (options, message) => {
    const given = options as InspectOptions
    const right = { status: 200, headers: [] }
    expect(() => inspect(right, given)).toThrow(message)
    expect(() => inspectSession([right], given)).toThrow(message)
    const lines = new Blob(['{"status":200,"headers":[]}']).stream()
    await expect(inspectLines(lines, () => undefined, given)).rejects.toThrow(message)
  })

  it('refuses options that are not an object', () => {
    expect(() => inspect({ status: 200, headers: [] }, null as never)).toThrow(
      'The options have to be an object such as {"profile":"strict"}, not null.',
    )
  })

  it('takes the configuration of the command', () => {
    const config = { failOn: 'warning', rules: { 'openapi-body-mismatch': 'off' } } as InspectOptions
    expect(ids('HTTP/1.1 429', config)).toEqual(['status-429-missing-retry-after'])
  })

  it('ignores by rule, host, path and status', () => {
    const text = '> GET https://api.example.com/old/a\nHTTP/1.1 429'
    for (const entry of [
      { host: 'api.example.com' },
      { host: '*.example.com' },
      { path: '/old/*' },
      { path: '*a' },
      { status: 429 },
    ]) {
      expect(ids(text, { ignore: [entry] })).toEqual([])
    }
    for (const entry of [
      { host: 'example.com' },
      { path: '/old' },
      { status: 404 },
      { rule: 'etag-invalid' as const },
      { host: 'api.example.com', status: 1 },
    ]) {
      expect(ids(text, { ignore: [entry] })).toHaveLength(1)
    }
  })

  it('finds one cause once', () => {
    expect(ids('HTTP/1.1 204\nContent-Length: 5\n\nhello')).toEqual(['status-204-has-body'])
    expect(ids('HTTP/1.1 407\nWWW-Authenticate: Basic realm="a"')).toEqual(['status-407-from-origin'])
    expect(ids('HTTP/1.1 200\nCache-Control: public, private, s-maxage=5')).toEqual(['cc-public-private'])
  })

  it('reads values without a newline after them, which clients remove', () => {
    const idsOf = (value: string) =>
      inspect({ status: 200, headers: [], requestHeaders: [['Authorization', value]] }).map(({ id }) => id)
    expect(idsOf('Basic amRvZTpwYXNzd29yZA==\n')).toEqual([])
    expect(idsOf('\r\n')).toEqual([])
    expect(idsOf('Basic amRv\nZTpwYXNzd29yZA==')).toEqual(['request-field-invalid'])
  })

  it('reads values without the spaces and tabs around them', () => {
    const headers = [
      ['ETag', ' "a"\t'],
      ['Age', '60 '],
    ] as const
    expect(inspect({ status: 200, headers })).toEqual([])
    expect(inspect({ status: 200, headers: [['ETag', ' a ']] })[0]?.fields).toEqual([['ETag', 'a']])
  })

  it('reports no attribute twice in cookies that the source joined', () => {
    const headers = [['Set-Cookie', 'a=1; Path=/a, b=2; Path=/']] as const
    const idsOf = (hidden: string[]) => inspect({ status: 200, headers, hidden }).map(({ id }) => id)
    expect(idsOf([])).toContain('cookie-attribute-contradiction')
    expect(idsOf(['field-lines'])).toEqual([])
  })

  it.each([
    '[88 bytes were stripped]',
    '<PLACEHOLDER>',
    '[REDACTED]',
    '***',
    'STS-XXX',
    'CSP-FILTERED',
    'REDACTED',
    'SANITIZED',
    'max-age=REDACTED',
    'a="[REDACTED]"; b',
    'Tue',
    'https://a.example/<ACCESS_TOKEN>',
    'https://a.example/?code=<test_code>&b=1',
    'https://a.example/{API_KEY}/x',
    'https://a.example/<%= id %>/x',
    'Cookie <SECRET>',
    'Bearer [REDACTED]',
    '[...]',
    'ntn_...',
  ])('reports nothing about a value that a recorder replaced: %s', (value) => {
    for (const name of ['ETag', 'Cache-Control', 'Location', 'Date']) {
      expect(
        inspect({
          status: 302,
          headers: [
            ['Location', '/a'],
            [name, value],
          ],
        }).map(({ id }) => id),
      ).toEqual([])
    }
  })

  it("reports nothing about a header whose value is its own name, as recorders' filters write it", () => {
    expect(ids('HTTP/1.1 200\nSet-Cookie: test_set_cookie')).toEqual([])
    expect(ids('HTTP/1.1 200\nSet-Cookie: DUMMY_SET_COOKIE')).toEqual([])
    expect(ids('HTTP/1.1 200\nSet-Cookie: test_cookie')).toEqual(['cookie-nameless'])
  })

  it('reports nothing about a name in which a recorder replaced a part', () => {
    expect(ids('HTTP/1.1 200\nTransfer-Enc<API_USERNAME>ng: chunked')).toEqual([])
    expect(ids('HTTP/1.1 200\nTransfer-Enc<oding: chunked')).toEqual(['field-name-invalid'])
  })

  it('reports nothing about a date that a recorder split at its comma', () => {
    expect(ids('HTTP/1.1 200\nDate: Mon\nDate: 04 Jul 2022 00:48:26 GMT')).toEqual([])
  })

  it('reads the attributes of a cookie that a recorder left', () => {
    const other = 'Set-Cookie: b=REDACTED; SameSite=None'
    expect(ids(`HTTP/1.1 200\nSet-Cookie: a=REDACTED; Path=REDACTED\n${other}`)).toEqual([
      'cookie-samesite-none-insecure',
    ])
  })

  it('reads a link and a cookie that look like a placeholder', () => {
    expect(ids('HTTP/1.1 200\nSet-Cookie: a=<NAME>; SameSite=None')).toEqual(['cookie-samesite-none-insecure'])
    expect(ids('HTTP/1.1 200\nLink: <NEXT>; rel="next", x')).toEqual(['link-invalid'])
    expect(ids('HTTP/1.1 200\nLink: <next_page>; rel="next", x')).toEqual(['link-invalid'])
  })

  it('reports no link with a placeholder inside', () => {
    const link = (target: string) => ids(`HTTP/1.1 200\nLink: <https://a.example/?token=${target}&page=2>; rel="next"`)
    expect(link('<TOKEN>')).toEqual([])
    expect(link('<token')).toEqual(['link-uri-invalid'])
  })

  it.each([0, -2, -1])('is silent about status %i, which means that no response came', (status) => {
    expect(inspect({ status, headers: [] })).toEqual([])
  })

  it('is silent by default about what does no harm', () => {
    for (const text of [
      'HTTP/1.1 204\nContent-Length: 0',
      'HTTP/1.1 200\nExpires: Thu, 01 Jan 1970 00:00:00',
      'HTTP/1.1 200\nCache-Control: no-cache, no-cache=Set-Cookie',
    ]) {
      expect(ids(text)).toEqual([])
    }
  })

  it('warns about a Location that browsers repair, and shows it repaired', () => {
    const [finding] = inspect(parseCase('HTTP/1.1 302\nLocation: /a?b=c|d e'))
    expect(finding).toMatchObject({ severity: 'warning', fix: expect.stringContaining('`Location: /a?b=c%7Cd%20e`') })
    expect(inspect(parseCase('HTTP/1.1 302\nLocation: https://a.example:x/'))[0]?.severity).toBe('error')
  })

  it.each([
    ['200\nETag: W/abc', 'ETag: W/"abc"'],
    ['405\nAllow: GET HEAD', 'Allow: GET, HEAD'],
    ['200\nVary: Accept; Origin', 'Vary: Accept, Origin'],
    ['503\nRetry-After: 1.5s', 'Retry-After: 2'],
    ['503\nRetry-After: 2030-01-01T00:00:00Z', 'Retry-After: Tue, 01 Jan 2030 00:00:00 GMT'],
    ['200\nAge: 60s', 'Age: 60'],
    ['200\nExpires: 2030-01-01', 'Expires: Tue, 01 Jan 2030 00:00:00 GMT'],
    ['200\nContent-Length: 5\nContent-Length: 5', 'Content-Length: 5'],
    ['200\nDate: Mon, 06 Nov 1994 08:49:37 GMT', 'Date: Sun, 06 Nov 1994 08:49:37 GMT'],
    ['200\nDeprecation: Sun, 06 Nov 1994 08:49:37 GMT', 'Deprecation: @784111777'],
    ['200\nCache-Control: no-cache max-age=0', 'no-cache, max-age=0'],
  ])('shows the corrected value: %j', (text, corrected) => {
    const finding = inspect(parseCase(`HTTP/1.1 ${text}`)).find(({ fields }) => fields.length > 0)
    expect(finding?.fix).toContain(`\`${corrected}\``)
    // What it suggests is right.
    const rest = text.split('\n')[0]
    const header = corrected.includes(': ') ? corrected : `Cache-Control: ${corrected}`
    expect(ids(`HTTP/1.1 ${rest}\n${header}`)).not.toContain(finding?.id)
  })

  it('keeps a terminal from obeying a server', () => {
    expect(inspect(parseCase('HTTP/1.1 200\nContent-Type: \u001b[2J'))[0]?.message).not.toContain('\u001b')
  })
})
