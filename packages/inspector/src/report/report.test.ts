import { readFileSync } from 'node:fs'
import DraftAjv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect/inspect.ts'
import { parseCase } from '../rules/cases.ts'
import { describeRules } from '../rules/describe.ts'
import { formatGithub } from './github.ts'
import { type Inspected, locate } from './inspected.ts'
import { formatJson, formatLine } from './json.ts'
import { formatSarif } from './sarif.ts'
import { EMPTY_SUMMARY, mergeSummaries, summarize } from './summary.ts'
import { formatTerminal } from './terminal.ts'

const MESSAGES = [
  '> GET https://a.example/1\nHTTP/1.1 401',
  '> GET https://a.example/2\nHTTP/1.1 401',
  '> GET https://b.example/\nHTTP/1.1 429\nETag: x',
  '> GET https://__proto__/\nHTTP/1.1 405',
  'HTTP/1.1 200 Not Found',
  'HTTP/1.1 200',
].map(parseCase)
const RESULTS: Inspected[] = MESSAGES.map((message, index) => ({
  source: 'a file, 100%.har',
  place: index + 1,
  // The second one is known to be in a line, and its finding in another.
  ...(index === 1 && { position: { line: 5 } }),
  method: message.method,
  url: message.url,
  status: message.status,
  findings: inspect(message).map((finding) =>
    index === 1 ? { ...finding, position: { line: 7, column: 5 } } : finding,
  ),
}))

describe('summaries', () => {
  it('count by rule and by host', () => {
    expect(summarize(RESULTS)).toMatchObject({
      messages: 6,
      clean: 1,
      findings: { error: 4, warning: 1, info: 1 },
      byRule: { 'status-401-missing-www-authenticate': { error: 2, warning: 0, info: 0 } },
      byHost: { 'b.example': { error: 1, warning: 1, info: 0 }, unknown: { error: 0, warning: 0, info: 1 } },
    })
    expect(Object.keys(summarize(RESULTS).byHost)).toContain('__proto__')
  })

  it('of parts add up to that of the whole', () => {
    const whole = JSON.stringify(summarize(RESULTS))
    for (let cut = 0; cut <= RESULTS.length; cut++) {
      const parts = [summarize(RESULTS.slice(cut)), summarize(RESULTS.slice(0, cut)), EMPTY_SUMMARY]
      expect(JSON.stringify(parts.reduce(mergeSummaries))).toBe(whole)
    }
  })

  it('keep the hosts with the most findings, and add up to all findings', () => {
    const find = (host: string) => ({
      status: 401,
      url: `https://${host}/`,
      findings: inspect(parseCase('HTTP/1.1 401')),
    })
    const results = Array.from({ length: 5000 }, (_, index) =>
      find(index % 10 === 0 ? 'often.example' : `h${index}.example`),
    )
    const halves = [results.slice(0, 2500), results.slice(2500)].map(summarize)
    for (const summary of [summarize(results), halves.reduce(mergeSummaries)]) {
      const { byHost, otherHosts, findings } = summary
      expect(Object.keys(byHost)).toHaveLength(1000)
      expect(byHost['often.example']?.error).toBe(500)
      expect(Object.values(byHost).reduce((sum, { error }) => sum + error, otherHosts.error)).toBe(findings.error)
      expect(findings.error).toBe(5000)
    }
    expect(summarize(results)).toEqual(summarize(results))
  })
})

describe('the terminal', () => {
  it('shows each finding once, the worst first, and where it was made', () => {
    const text = formatTerminal(RESULTS, summarize(RESULTS), false)
    expect(text).toMatch(/^error {2}status-401-missing-www-authenticate\n/)
    expect(text).toContain(
      '  · GET https://a.example/1 401 (a file, 100%.har#1)\n  · GET https://a.example/2 401 (a file, 100%.har:7:5)\n',
    )
    expect(text).toContain(
      '\n  MUST  RFC 9110, section 15.5.2: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2\n',
    )
    expect(text).toContain('\n  MAY  RFC 6585, section 4: ')
    expect(text.match(/status-401/g)).toHaveLength(1)
    expect(text).toMatch(/6 messages: 4 errors, 1 warning, 1 info\n$/)
    expect(text).not.toContain('\u001b')
    expect(formatTerminal(RESULTS, summarize(RESULTS), true)).toContain('\u001b[31merror')
    expect(formatTerminal([], EMPTY_SUMMARY, false)).toBe('0 messages\n')
  })

  it('shows findings of one rule with different messages apart, each with its own response', () => {
    const results = ['soon', '30s', 'soon'].map((value, index): Inspected => {
      const message = parseCase(`HTTP/1.1 503 Service Unavailable\nRetry-After: ${value}`)
      return { url: `https://a.example/${index}`, status: 503, findings: inspect(message) }
    })
    const text = formatTerminal(results, summarize(results), false)
    const blocks = text.split('\n\n').filter((block) => block.includes('retry-after-invalid'))
    expect(blocks).toHaveLength(2)
    expect(blocks[0]).toMatch(/a\.example\/0 503\n.*a\.example\/2 503\n {2}`Retry-After: soon` /)
    expect(blocks[1]).toMatch(/a\.example\/1 503\n {2}`Retry-After: 30s` /)
    expect(blocks.join('')).toContain('`Retry-After: 30`')
    // The rule of a SARIF log is about all of its results.
    const [run] = JSON.parse(formatSarif(results, '1.2.3')).runs
    const [rule] = run.tool.driver.rules.filter(({ id }: { id: string }) => id === 'retry-after-invalid')
    expect(rule.fullDescription.text + rule.help.text + rule.help.markdown).not.toContain('`Retry-After')
    expect(rule.help.text).toMatch(/^MUST/)
  })

  it('shows a single place beside the name of the rule', () => {
    const [result] = RESULTS
    if (result === undefined) throw new Error('There is no result.')
    const text = formatTerminal([result], summarize([result]), false)
    expect(text).toMatch(
      /^error {2}status-401-missing-www-authenticate · GET https:\/\/a\.example\/1 401 \(.*\)\n {2}401 /,
    )
  })

  it('shows the findings of one message in the order of its lines', () => {
    const head = ['HTTP/1.1 401 Unauthorized', 'Retry-After: soon', 'ETag: x', 'Date: today']
    const message = {
      ...parseCase(head.join('\n')),
      source: { line: 1, headers: [{ line: 2 }, { line: 3 }, { line: 4 }] },
    }
    const result: Inspected = { position: { line: 1 }, status: 401, findings: locate(inspect(message), message) }
    const linesOf = (results: readonly Inspected[]) =>
      [...formatTerminal(results, summarize(results), false).matchAll(/\(line (\d)\)/g)].map(([, line]) => Number(line))
    const lines = linesOf([result])
    expect(new Set(lines).size).toBe(4)
    expect(lines).toEqual([...lines].sort())
    const several = formatTerminal([result, result], summarize([result, result]), false)
    const ranks = [...several.matchAll(/^(\w+) {2}/gm)].map(([, severity = '']) =>
      ['error', 'warning', 'info'].indexOf(severity),
    )
    expect(ranks).toEqual([...ranks].sort())
  })
})

it('writes SARIF that its schema takes', () => {
  const schema = JSON.parse(readFileSync(new URL('../../data/sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
  const ajv = new DraftAjv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  for (const results of [RESULTS, [], RESULTS.map(({ source, place, ...rest }) => rest)]) {
    expect(validate(JSON.parse(formatSarif(results, '1.2.3'))), JSON.stringify(validate.errors)).toBe(true)
  }
  // The schema can refuse.
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
  const [run] = JSON.parse(formatSarif(RESULTS, '1.2.3')).runs
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  const regions = run.results.map(
    ({ locations }: { locations: { physicalLocation: { region: object } }[] }) => locations[0]?.physicalLocation.region,
  )
  expect(regions.slice(0, 2)).toEqual([{ startLine: 1 }, { startLine: 7, startColumn: 5 }])
  const urls = [
    'https://a.example/ü%20x',
    'http://localhost:8080/orders?page=2',
    'http://[::1]:8080/',
    'no URL',
    undefined,
  ]
  const places = urls.map((url) => {
    const where = url === undefined ? {} : { url }
    const [{ locations }] = JSON.parse(
      formatSarif([{ status: 401, ...where, findings: RESULTS[0]?.findings ?? [] }], '1'),
    ).runs[0].results
    return locations[0].physicalLocation.artifactLocation.uri
  })
  // Relative, because GitHub refuses other schemes than that of the checkout.
  const paths = ['a.example/%C3%BC%20x', 'localhost%3A8080/orders', '%5B%3A%3A1%5D%3A8080/', 'stdin', 'stdin']
  expect(places).toEqual(paths)
  const limited = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'status-429-missing-retry-after')
  expect(limited).toMatchObject({ level: 'warning', properties: { requirement: 'MAY' } })
  expect(run.tool.driver.rules[limited.ruleIndex]).toMatchObject({
    id: 'status-429-missing-retry-after',
    name: 'Status429MissingRetryAfter',
    shortDescription: { text: 'Status 429 missing Retry-After' },
    defaultConfiguration: { level: 'warning' },
    help: { text: expect.stringContaining('`Retry-After: 30`') },
    helpUri: expect.stringMatching(/rules\.md#status-429-missing-retry-after$/),
    properties: { requirement: 'MAY' },
  })
})

it('writes titles for SARIF in which every header of a rule keeps its hyphens and gets its capitals', () => {
  const [some] = RESULTS[0]?.findings ?? []
  const titled = describeRules().flatMap(({ id, headers }) => {
    const [header] = headers.filter((name) => name.includes('-') && `-${id}-`.includes(`-${name}-`))
    return header === undefined || some === undefined ? [] : [{ id, header, finding: { ...some, id } }]
  })
  expect(titled.length).toBeGreaterThan(40)
  for (const { id, header, finding } of titled) {
    const [rule] = JSON.parse(formatSarif([{ status: 401, findings: [finding] }], '1')).runs[0].tool.driver.rules
    const special: Record<string, string> = { ch: 'CH', ct: 'CT', www: 'WWW' }
    const words = header.split('-').map((word) => special[word] ?? word.replace(/^./, (each) => each.toUpperCase()))
    expect(rule.shortDescription.text, id).toContain(words.join('-'))
  }
})

it('writes annotations of GitHub, a line each', () => {
  const lines = formatGithub(RESULTS).trim().split('\n')
  expect(lines).toHaveLength(6)
  expect(lines[0]).toMatch(
    /^::error file=a file%2C 100%25\.har,line=1,title=status-401-missing-www-authenticate::GET https/,
  )
  expect(lines[1]).toContain(',line=7,col=5,title=')
  expect(lines[0]).toMatch(/ MUST: https:\S+$/)
  expect(lines.at(-1)).toMatch(/^::notice /)
})

describe('texts of a hostile server', () => {
  // What moves the cursor, what begins a command of a terminal in one or two characters, and what begins a line.
  const text = '\u001b]0;x\u0007\u009b2J\r\n::set-output name=a::b\n##[error]x'
  const [finding] = inspect(parseCase('HTTP/1.1 401'))
  const hostile: Inspected[] = [
    {
      method: text,
      url: `https://a.example/${text}`,
      status: 401,
      findings: finding === undefined ? [] : [{ ...finding, message: text, fix: text }],
    },
  ]
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
  const controls = /[\0-\x09\x0b-\x1f\x7f-\x9f]/

  it('do not control a terminal, in any format', () => {
    const summary = summarize(hostile)
    for (const report of [
      formatTerminal(hostile, summary, false),
      formatGithub(hostile),
      formatJson(hostile, summary),
      formatLine(hostile[0] as Inspected),
      formatSarif(hostile, '1.0.0'),
    ])
      expect(report).not.toMatch(controls)
  })

  it('stay what they are in JSON', () => {
    expect(JSON.parse(formatLine(hostile[0] as Inspected)).method).toBe(text)
    expect(JSON.parse(formatSarif(hostile, '1.0.0')).runs[0].results[0].message.text).toContain(text)
  })

  it('give no commands to GitHub: an annotation is one line', () => {
    expect(formatGithub(hostile)).toMatch(/^::error [^\n]*\n$/)
    expect(formatTerminal(hostile, summarize(hostile), false)).not.toMatch(/^\s*::/m)
  })
})

it('writes JSON', () => {
  const { results, summary } = JSON.parse(formatJson(RESULTS, summarize(RESULTS)))
  expect(results).toHaveLength(6)
  expect(results[0].findings[0]).toMatchObject({ severity: 'error', level: 'MUST' })
  expect(summary.messages).toBe(6)
})

it('says which findings are about the request, without its secrets', () => {
  const message = parseCase(
    '> GET https://a.example/\n> Authorization: Bearer null\nHTTP/1.1 401\nWWW-Authenticate: Bearer',
  )
  const result: Inspected = { source: 'a.har', url: message.url, status: 401, findings: inspect(message) }
  expect(result.findings).toMatchObject([
    { id: 'request-authorization-invalid', side: 'request', fields: [['Authorization', '…']] },
  ])
  expect(formatTerminal([result], summarize([result]), false)).toContain(
    'error  request-authorization-invalid (request) · ',
  )
  expect(formatGithub([result])).toContain('::https://a.example/ 401, request: Authorization has')
  expect(JSON.parse(formatSarif([result], '1.0.0')).runs[0].results[0]).toMatchObject({
    message: { text: expect.stringContaining('401, request: ') },
    properties: { side: 'request' },
  })
  expect(JSON.parse(formatJson([result], summarize([result]))).results[0].findings[0].side).toBe('request')
})
