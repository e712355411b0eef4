import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../scripts/workspace/processor-time.ts'
import { RULES } from '../rules/catalogue.ts'
import { inspect } from './inspect.ts'

const EVERY_RULE = { rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])) }
const NAMES = [...new Set(RULES.flatMap(({ fields = [], absence = [] }) => [...fields, ...absence]))]

const FULL = process.env.STATUSKIT_FULL === '1'
/** The characters of a long value: in the full run, work that grows with its square outlasts the test. */
const LENGTH = FULL ? 500_000 : 50_000
/** Milliseconds of processor time for one such value. Work that grows with the square takes seconds. */
const LIMIT = FULL ? 8000 : 1000
const PATIENCE = FULL ? 300_000 : 60_000
const BAIT = [
  '"',
  'a,',
  '\\',
  ' ',
  'a=',
  'a=b,',
  ';',
  '<a>,',
  '<a>;a="',
  'W/"a",',
  '\t',
  'a b ',
  '=',
  '%',
  '@',
  '(',
  ':a:',
  '1,',
  'a;b="\\',
  'a',
  '1',
  '-',
  'a, ',
  '"a" ',
  // After the first one, each of these leaves a run that two parts of a pattern could share.
  `;path=${' '.repeat(40_000)};`,
  `a${' '.repeat(40_000)}b`,
]

it('reads a long text of a problem once', () => {
  const body = JSON.stringify({ detail: `${'\n'.repeat(LENGTH)}x`, title: 'at '.repeat(LENGTH / 3) })
  const message = { status: 400, headers: [['Content-Type', 'application/problem+json'] as const], body }
  expect(processorTime(() => inspect(message, EVERY_RULE), LIMIT)).toBeLessThan(LIMIT)
})

describe('on any input', () => {
  it('never throws: any value', () => {
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(inspect(value as never, EVERY_RULE))))
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap')
        },
      },
    )
    expect(inspect(trap as never)).toEqual([])
  })

  it('never throws, and says the same twice: any message', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('', ',', '"', ';', '=', 'max-age=', 'W/"', '@1', '<a>;', 'bytes 0-'),
    )
    const line = fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 10 })), text)
    const message = fc.record(
      {
        status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.double()),
        headers: fc.array(line, { maxLength: 12 }),
        method: fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', '?'),
        url: fc.oneof(fc.webUrl(), text),
        httpVersion: fc.constantFrom('1.0', '1.1', '2', '3', 'x'),
        reason: text,
        requestHeaders: fc.array(line, { maxLength: 8 }),
        body: fc.oneof(fc.json(), fc.uint8Array()),
        rawBody: fc.uint8Array(),
        contentSize: fc.nat(),
      },
      { requiredKeys: ['status', 'headers'] },
    )
    fc.assert(
      fc.property(message, (given) => {
        expect(inspect(given, EVERY_RULE)).toEqual(inspect(given, EVERY_RULE))
      }),
      { numRuns: 2000 },
    )
  })

  it(
    'takes no value twice: long values of each field, of what parsers stumble over',
    () => {
      for (const name of [...NAMES, 'x-any']) {
        // A pattern that looks for a run at the end is slow only if something else follows it.
        for (const piece of BAIT) {
          for (const end of piece.length === 1 ? ['', 'b'] : ['']) {
            const headers = [[name, `${piece.repeat(LENGTH / piece.length)}${end}`]] as const
            const message = {
              status: 200,
              headers,
              method: 'GET',
              url: 'https://a.example/',
              requestHeaders: headers,
            }
            expect(
              processorTime(() => inspect(message, EVERY_RULE), LIMIT),
              JSON.stringify([name, piece, end]),
            ).toBeLessThan(LIMIT)
          }
        }
      }
    },
    PATIENCE,
  )

  it(
    'takes many lines as it takes few',
    () => {
      for (const name of [...NAMES, 'x-any']) {
        const headers = Array.from({ length: LENGTH / 20 }, (_, index) => [name, `a${index}=b`] as const)
        const message = { status: 200, headers, method: 'GET', url: 'https://a.example/' }
        expect(
          processorTime(() => inspect(message, EVERY_RULE), LIMIT),
          name,
        ).toBeLessThan(LIMIT)
      }
    },
    PATIENCE,
  )
})
