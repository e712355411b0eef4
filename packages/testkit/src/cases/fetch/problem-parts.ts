import { problem } from '@statuskit/core'
import { assertEqual, assertIncludes, assertLacks, assertMatches } from '../../suite/assertions.ts'
import type { Case, Service } from '../../suite/case.ts'
import { expectProblem, onlyEntry, throwing, utf8Length } from '../../suite/expectations.ts'

const NOTHING_POLLUTED = () =>
  assertEqual(({} as { polluted?: unknown }).polluted, undefined, 'Object.prototype.polluted')

function deep(levels: number): object {
  let value: object = {}
  for (let level = 0; level < levels; level++) value = { value }
  return value
}

function cyclic(): object {
  const value: { self?: object } = {}
  value.self = value
  return value
}

const told = (service: Service) => onlyEntry(service).omitted.map(({ what }) => what)

/** Headers, extensions and details that are malicious or broken. */
export const PROBLEM_PARTS: readonly Case[] = [
  {
    id: 'invalid-headers',
    name: 'headers that must not be sent are dropped and reported, and the status stays',
    routes: [
      throwing(
        problem(409, {
          headers: {
            'X-Line': 'a\r\nSet-Cookie: x=y',
            'X-Nul': 'a\0b',
            'X-Wide': 'a\u0100',
            'X Name': 'b',
            'X-Long': 'x'.repeat(65_536),
            'X-Good': 'c',
          },
        }),
      ),
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Conflict', status: 409 })
      assertEqual(answer.headers['x-good'], 'c', 'the header x-good')
      assertEqual(
        answer.lines.filter((line) => /^(?:set-cookie|x.(?:line|nul|wide|name|long))/i.test(line)),
        [],
        'the header lines that are not allowed',
      )
      assertEqual(told(service), ['X-Line', 'X-Nul', 'X-Wide', 'X Name', 'X-Long'], 'what the log hook was told')
    },
  },
  {
    id: 'reserved-extensions',
    name: 'extensions never replace standard members or pollute prototypes',
    routes: [
      throwing(
        problem(409, {
          extensions: JSON.parse(
            '{"status":200,"type":"x","title":"y","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toJSON":1,"order":7}',
          ),
        }),
      ),
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      const body = JSON.parse(answer.body)
      assertMatches(body, { type: 'about:blank', title: 'Conflict', status: 409, order: 7 }, 'the body')
      assertEqual(Object.hasOwn(body, '__proto__'), false, 'whether the body has __proto__')
      assertEqual(answer.status, 409, 'the status')
      NOTHING_POLLUTED()
    },
  },
  {
    id: 'extension-to-json',
    name: 'a toJSON among the extensions does not replace the document',
    routes: [throwing(problem(409, { extensions: { toJSON: () => ({ status: 200 }), order: 7 } }))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409, order: 7 })
    },
  },
  {
    id: 'unjson-extensions',
    name: 'extensions that JSON cannot represent become text or are dropped, and are reported',
    routes: [
      throwing(
        problem(409, {
          extensions: {
            cyclic: cyclic(),
            big: 10n,
            day: new Date(0),
            map: new Map([['a', 1]]),
            nothing: undefined,
            get broken() {
              throw new Error('SECRET')
            },
            deep: deep(10_000),
            order: 7,
          },
        }),
      ),
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      assertEqual(answer.status, 409, 'the status')
      assertLacks(answer.body, 'SECRET')
      assertMatches(
        JSON.parse(answer.body),
        {
          title: 'Conflict',
          status: 409,
          big: '10',
          day: '1970-01-01T00:00:00.000Z',
          order: 7,
        },
        'the body',
      )
      assertEqual(told(service).length > 0, true, 'whether the log hook was told')
    },
  },
  {
    id: 'detail-characters',
    name: 'a detail of any characters arrives unchanged',
    routes: [
      throwing(problem(409, { detail: 'a\r\nb</script>\0\u2028"\\' })),
      throwing(problem(409, { detail: '\ud800' }), '/lone'),
    ],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), {
        title: 'Conflict',
        status: 409,
        detail: 'a\r\nb</script>\0\u2028"\\',
      })
      // A lone surrogate can't be encoded in UTF-8, so it is escaped or replaced.
      const lone = await service.ask('GET', '/lone')
      assertEqual(lone.status, 409, 'the status')
      assertIncludes(['\ud800', '\ufffd'], JSON.parse(lone.body).detail)
      assertEqual(lone.headers['content-length'], String(utf8Length(lone.body)), 'the header content-length')
    },
  },
  {
    id: 'detail-megabyte',
    name: 'a detail of a megabyte arrives completely',
    routes: [throwing(problem(409, { detail: 'ä'.repeat(500_000) }))],
    async run(service) {
      const answer = await service.ask('GET', '/')
      assertEqual(JSON.parse(answer.body).detail.length, 500_000, 'the length of the detail')
      assertEqual(answer.cut, false, 'whether the response ended early')
    },
  },
]
