import type { Framework } from '../javascript/framework.ts'
import { interimParts, partsOf, writeSample } from '../javascript/framework.ts'
import { contentOf, literal, quote } from '../javascript/literal.ts'
import { colonPath } from '../javascript/path.ts'
import { throwProblem } from '../javascript/problem-call.ts'
import { CHECK_CONTINUE, CHECK_EXPECTATION, NO_104, REPORT, readRange, refuseRange } from '../javascript/shared.ts'
import { blocks, indent } from '../text.ts'
import type { Writer } from './target.ts'

/** Koa 3 with @koa/router and @statuskit/koa. */
export const KOA: Writer = {
  id: 'koa',
  label: 'Koa',
  language: 'typescript',
  side: 'server',
  write: (scenario) => writeSample(FRAMEWORK, scenario),
}

const field = (name: string) => `context.get(${quote(name)})`

const FRAMEWORK: Framework = {
  field,
  target: 'context.url',
  route({ method, path }, body) {
    const parameters = /\bcontext\b[.,]/.test(body) ? '(context)' : '()'
    return `router.${method.toLowerCase()}(${quote(colonPath(path))}, ${parameters} => {\n${indent(body)}\n})`
  },
  send({ status, fields = {}, json, text }) {
    return [
      // Without a body Koa needs an explicit status; setting a body makes it a 200.
      ...(status === 200 ? [] : [`context.status = ${status}`]),
      ...(Object.keys(fields).length === 0 ? [] : [`context.set(${literal(fields)})`]),
      ...(text === undefined
        ? []
        : [`context.type = ${quote(text.type)}`, `context.body = ${contentOf(text.content)}`]),
      ...(json === undefined ? [] : [`context.body = ${literal(json)}`]),
    ].join('\n')
  },
  redirect: (status, location) => `context.status = ${status}\ncontext.redirect(${quote(location)})`,
  sample({ imports = [], before = '', throws = false, routes, server = '' }) {
    const problems = ["import { problem } from '@statuskit/core'", "import { problems } from '@statuskit/koa'"]
    const router = routes === '' ? [] : ["import Router from '@koa/router'"]
    const all = [...router, ...(throws ? problems : []), "import Koa from 'koa'", ...imports]
    const app = ['const app = new Koa()', ...(throws ? ['app.use(problems())'] : [])]
    const routing = routes === '' ? [] : ['const router = new Router()', routes, 'app.use(router.routes())']
    return blocks(all.join('\n'), before, [...app, ...routing].join('\n'), server)
  },
  own: {
    100: (scenario) => ({
      ...partsOf(FRAMEWORK, { ...scenario, status: 413 }),
      imports: ["import { createServer } from 'node:http'"],
      server: `const handle = app.callback()
const server = createServer(handle)
server${CHECK_CONTINUE}  handle(request, response)
})`,
    }),
    101: () => ({
      imports: ["import { createServer } from 'node:http'", "import { WebSocketServer } from 'ws'"],
      routes: '',
      server: `const server = createServer(app.callback())
const events = new WebSocketServer({ server, path: '/events' }) // sends the 101
events.on('connection', (socket) => socket.send('hello'))`,
    }),
    102: (scenario) => interimParts(FRAMEWORK, scenario, 'context.res.writeProcessing()'),
    103: (scenario) =>
      interimParts(FRAMEWORK, scenario, `context.res.writeEarlyHints(${literal({ link: scenario.fields?.Link })})`),
    104: () => ({ cannot: NO_104 }),
    205: (scenario) => ({
      routes: FRAMEWORK.route(
        scenario,
        `context.respond = false
context.res.writeHead(205, { 'Content-Length': 0 }).end()`,
      ),
      note: "The sample bypasses Koa's own response, which would remove Content-Length from a 205.",
    }),
    206: (scenario) => ({
      before: REPORT,
      routes: FRAMEWORK.route(
        scenario,
        `${readRange(field)}
context.set({ 'Accept-Ranges': 'bytes', ETag: '"v1"' })
context.type = 'text/plain'
if (!(start < report.length)) {
  context.body = report
  return
}
const end = Math.min(Number(range?.[2] || Infinity), report.length - 1)
context.status = 206
context.set('Content-Range', \`bytes \${start}-\${end}/\${report.length}\`)
context.body = report.subarray(start, end + 1)`,
      ),
    }),
    304: (scenario) => ({
      routes: FRAMEWORK.route(
        scenario,
        `context.status = 200
context.set(${literal(scenario.fields)})
if (context.fresh) context.status = 304
else context.body = ${literal(scenario.json)}`,
      ),
    }),
    405: (scenario) => ({
      throws: true,
      routes: `${FRAMEWORK.route({ ...scenario, method: 'GET' }, `context.body = ${literal(scenario.json)}`)}
router.all(${quote(scenario.path)}, () => {
${indent(throwProblem(scenario))}
})`,
      note: '@statuskit/koa does this for every route.',
    }),
    406: (scenario) => ({
      throws: true,
      routes: FRAMEWORK.route(
        scenario,
        `if (!context.accepts('image/svg+xml')) {
  ${throwProblem({ ...scenario, detail: 'The chart is there as image/svg+xml.' })}
}
context.type = 'image/svg+xml'
context.body = '<svg xmlns="http://www.w3.org/2000/svg"/>'`,
      ),
    }),
    416: (scenario) => ({
      throws: true,
      before: REPORT,
      routes: FRAMEWORK.route(
        scenario,
        `${refuseRange(field)}
context.type = 'text/plain'
context.body = report`,
      ),
      note: 'See 206 for ranges that can be served.',
    }),
    417: (scenario) => ({
      ...partsOf(FRAMEWORK, scenario),
      imports: ["import { createServer } from 'node:http'"],
      server: `const server = createServer(app.callback())\n${CHECK_EXPECTATION}server.on('checkExpectation', app.callback())`,
    }),
  },
}
