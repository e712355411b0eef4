import { isFieldText, isToken } from '../../../packages/core/src/fields/field-value.ts'
import { OPTION_NAMES, STREAM_OPTION_NAMES } from '../../../packages/simulator/src/plan/request/options.ts'
import { hostOf } from '../../../packages/simulator/src/plan/request/request.ts'
import { createState } from '../../../packages/simulator/src/plan/state.ts'
import { plan } from '../../../packages/simulator/src/routes/planner.ts'
import { faultOf } from '../../../packages/simulator/test/plan-fault.ts'
import { expect, type Target } from '../target.ts'

const SETTINGS = {
  allowed: { html: false, externalRedirects: false, siteFields: false },
  runtime: { name: 'node', wire: true, networkErrors: false, codings: ['gzip', 'deflate', 'br'] },
  always: [],
  cors: false,
} as const

const REQUESTS: Target = {
  name: 'simulator-requests',
  what: 'the request grammar of the simulator: targets, options, sequences, faults, streams',
  covers: ['packages/simulator/src/plan/', 'packages/simulator/src/routes/'],
  tokens: [
    ...['/', '?', '&', '=', ',', ':', ';', '%0d%0a', '%00', '%', '%E0%A4', '//', '..', '+', '\\', 'x2', '\u00e9', '#'],
    ...[
      '/api/status/200',
      '/api/status/200:0.5,503',
      '/seq/a/503x2,200',
      '/seq/a/404;loop',
      '/fault/reset',
      '/limit/a/1/1',
    ],
    ...[
      '/redirect/3',
      '/auth/digest',
      '/conditional/a',
      '/range/100',
      '/negotiate',
      '/sse/3',
      '/ndjson/2',
      '/trailers',
    ],
    ...['//evil.example/', 'https://evil.example/', 'Location:https://evil.example/', 'Set-Cookie:a=b', 'text/html'],
    ...[...OPTION_NAMES, ...STREAM_OPTION_NAMES].flatMap((name) => [`${name}=`, `Simulate-${name}: `]),
    ...['1', '0', '999', '1000', '1e9', '5-1', 'close', 'truncate', 'hang', 'basic', 'GET,HEAD', '__proto__', 'X-A:b'],
    ...[
      '\nRange: bytes=0-5',
      '\nIf-None-Match: "a"',
      '\nAuthorization: Digest username="a", uri="',
      '\nAccept: text/html',
    ],
  ],
  // Node refuses longer ones.
  longest: 12 << 10,
  async run(input) {
    const [first = '', ...rest] = input.toString('latin1').split('\n')
    const space = first.indexOf(' ')
    const method = first.slice(0, Math.max(space, 0)) || 'GET'
    const target = first.slice(space + 1)
    const lines = rest.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 1 ? [] : [line.slice(0, colon), line.slice(colon + 1).trim()]
    })
    const names = lines.filter((_, at) => at % 2 === 0)
    const values = lines.filter((_, at) => at % 2 === 1)
    // Servers refuse other requests before the simulator sees them.
    if (![method, ...names].every(isToken) || !values.every(isFieldText) || !isFieldText(target)) return
    const request = { method, target, httpVersion: '1.1', lines, connection: 1 }
    let now = 0
    const planned = await plan(
      request,
      createState('fuzz', () => now++),
      SETTINGS,
    )
    const fault = faultOf(planned)
    expect(fault === undefined, `a plan is valid: ${fault}`)
    for (let at = 0; at < planned.fields.length; at += 2) {
      if (!/^(?:content-)?location$/i.test(planned.fields[at] ?? '')) continue
      const { host } = new URL(planned.fields[at + 1] ?? '', 'http://a.invalid')
      expect(host === 'a.invalid' || host === hostOf(request), 'no redirect leads to another server')
    }
  },
}

/** The targets of the simulator. */
export const SIMULATOR_TARGETS: readonly Target[] = [REQUESTS]
