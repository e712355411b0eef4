import type { Framework } from '../javascript/framework.ts'
import { interimParts, partsOf, writeSample } from '../javascript/framework.ts'
import { chain, contentOf, literal, quote } from '../javascript/literal.ts'
import { colonPath } from '../javascript/path.ts'
import { throwProblem } from '../javascript/problem-call.ts'
import { CHECK_CONTINUE, CHECK_EXPECTATION, NO_104, REPORT, readRange, refuseRange } from '../javascript/shared.ts'
import { blocks, indent } from '../text.ts'
import type { Writer } from './target.ts'

/** Express 5 with @statuskit/express. */
export const EXPRESS: Writer = {
  id: 'express',
  label: 'Express',
  language: 'typescript',
  side: 'server',
  write: (scenario) => writeSample(FRAMEWORK, scenario),
}

const field = (name: string) => `request.get(${quote(name)})`

const FRAMEWORK: Framework = {
  field,
  target: 'request.originalUrl',
  route({ method, path }, body) {
    const parameters = /\b(request|response)\s*[.]\w/.test(body) ? '(request, response)' : '()'
    return `app.${method.toLowerCase()}(${quote(colonPath(path))}, ${parameters} => {\n${indent(body)}\n})`
  },
  send({ status, fields = {}, json, text }) {
    const { Location: location, ...others } = fields
    const steps = [
      status === 200 ? '' : `.status(${status})`,
      location === undefined ? '' : `.location(${quote(location)})`,
      Object.keys(others).length === 0 ? '' : `.set(${literal(others)})`,
      text === undefined ? '' : `.type(${quote(text.type)})`,
      text === undefined ? '' : `.send(${contentOf(text.content)})`,
      json === undefined ? '' : `.json(${literal(json)})`,
      json === undefined && text === undefined ? '.end()' : '',
    ]
    return chain('response', steps)
  },
  redirect: (status, location) => `response.redirect(${status}, ${quote(location)})`,
  sample({ imports = [], before = '', throws = false, routes, server = '' }) {
    const problems = ["import { problem } from '@statuskit/core'", "import { problems } from '@statuskit/express'"]
    const all = [...(throws ? problems : []), "import express from 'express'", ...imports]
    const app = ['const app = express()', routes, ...(throws ? ['app.use(problems())'] : [])].join('\n')
    return blocks(all.join('\n'), before, app, server)
  },
  own: {
    100: (scenario) => ({
      ...partsOf(FRAMEWORK, { ...scenario, status: 413 }),
      imports: ["import { createServer } from 'node:http'"],
      server: `const server = createServer(app)\nserver${CHECK_CONTINUE}  app(request, response)\n})`,
    }),
    101: () => ({
      imports: ["import { createServer } from 'node:http'", "import { WebSocketServer } from 'ws'"],
      routes: '',
      server: `const server = createServer(app)
const events = new WebSocketServer({ server, path: '/events' }) // sends the 101
events.on('connection', (socket) => socket.send('hello'))`,
    }),
    102: (scenario) => interimParts(FRAMEWORK, scenario, 'response.writeProcessing()'),
    103: (scenario) =>
      interimParts(FRAMEWORK, scenario, `response.writeEarlyHints(${literal({ link: scenario.fields?.Link })})`),
    104: () => ({ cannot: NO_104 }),
    206: (scenario) => ({
      before: REPORT,
      routes: FRAMEWORK.route(
        scenario,
        `${readRange(field)}
response.set({ 'Accept-Ranges': 'bytes', ETag: '"v1"' }).type('text/plain')
if (!(start < report.length)) {
  response.send(report)
  return
}
const end = Math.min(Number(range?.[2] || Infinity), report.length - 1)
response.status(206).set('Content-Range', \`bytes \${start}-\${end}/\${report.length}\`)
response.send(report.subarray(start, end + 1))`,
      ),
      note: 'sendFile and express.static do all of this for files.',
    }),
    304: (scenario) => ({
      routes: FRAMEWORK.route(
        scenario,
        `response.set(${literal(scenario.fields)})
if (request.fresh) response.status(304).end()
else response.json(${literal(scenario.json)})`,
      ),
    }),
    405: (scenario) => ({
      throws: true,
      routes: `app
  .route(${quote(scenario.path)})
  .get((request, response) => {
    response.json(${literal(scenario.json)})
  })
  .all(() => {
${indent(throwProblem(scenario), '    ')}
  })`,
      note: 'notFound() of @statuskit/express does this for every route.',
    }),
    406: (scenario) => ({
      throws: true,
      routes: FRAMEWORK.route(
        scenario,
        `if (!request.accepts('image/svg+xml')) {
  ${throwProblem({ ...scenario, detail: 'The chart is there as image/svg+xml.' })}
}
response.type('image/svg+xml').send('<svg xmlns="http://www.w3.org/2000/svg"/>')`,
      ),
    }),
    416: (scenario) => ({
      throws: true,
      before: REPORT,
      routes: FRAMEWORK.route(
        scenario,
        `${refuseRange(field)}
response.type('text/plain').send(report)`,
      ),
      note: 'See 206 for ranges that can be served. sendFile and express.static handle both for files.',
    }),
    417: (scenario) => ({
      ...partsOf(FRAMEWORK, scenario),
      imports: ["import { createServer } from 'node:http'"],
      server: `const server = createServer(app)\n${CHECK_EXPECTATION}server.on('checkExpectation', app)`,
    }),
  },
}
