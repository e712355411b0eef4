import type { Question } from '../../suite/answer.ts'
import { assertEqual, assertLacks, assertMatches } from '../../suite/assertions.ts'
import type { Case, Route } from '../../suite/case.ts'
import type { Document } from '../../suite/expectations.ts'
import { expectProblem, onlyEntry } from '../../suite/expectations.ts'

const JSON_CONTENT = { 'Content-Type': 'application/json' }
const READS: Route = { method: 'POST', path: '/', handle: (exchange) => exchange.send(200, 'read') }

const CONTENTS: readonly (readonly [id: string, name: string, question: Question, document: Document])[] = [
  [
    'content-malformed',
    'is malformed',
    { headers: JSON_CONTENT, body: '{"SECRET' },
    { title: 'Bad Request', status: 400, detail: 'The request content could not be parsed.' },
  ],
  [
    'content-too-large',
    'is too large',
    { headers: JSON_CONTENT, body: `"${'SECRET'.repeat(40)}"` },
    { title: 'Content Too Large', status: 413, detail: 'The server does not accept request content of this size.' },
  ],
  [
    'content-charset',
    'has an unknown charset',
    { headers: { 'Content-Type': 'application/json; charset=SECRET' }, body: '{}' },
    {
      title: 'Unsupported Media Type',
      status: 415,
      detail: 'The charset of the request content is not supported.',
    },
  ],
]

const NOTHING_REPEATED: Case = {
  id: 'no-echo',
  name: 'nothing of a request reaches the response to it',
  routes: [READS],
  async run(service) {
    const headers = {
      Accept: 'SECRET/x, text/html;level="SECRET"',
      'Accept-Language': 'SECRET',
      Cookie: 'sid=SECRET',
      Authorization: 'Bearer SECRET',
      Origin: 'https://SECRET.example',
      'X-Request-Id': 'SECRET',
      traceparent: 'SECRET',
    }
    for (const [method, path] of [
      ['GET', '/SECRET?q=SECRET'],
      ['DELETE', '/?q=SECRET'],
      ['GET', '/%E0%A4%A?SECRET'],
    ] as const) {
      const answer = await service.ask(method, path, { headers })
      assertEqual(answer.status >= 400, true, 'whether the answer is an error')
      assertLacks(JSON.stringify(answer), 'SECRET')
    }
  },
}

/** Bodies that the framework's parser rejects, and requests whose data must not reach the response. */
export const REQUEST_CONTENT: readonly Case[] = [
  NOTHING_REPEATED,
  ...CONTENTS.map(
    ([id, name, question, document]): Case => ({
      id,
      name: `content that ${name} is a ${document.status} without a word of it`,
      routes: [READS],
      async run(service) {
        const answer = await service.ask('POST', '/', question)
        expectProblem(answer, document)
        assertLacks(JSON.stringify(answer), 'SECRET')
        assertMatches(onlyEntry(service), { level: 'info', problem: { status: document.status } }, 'the log entry')
      },
    }),
  ),
]
