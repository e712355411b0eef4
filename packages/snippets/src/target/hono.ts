import { conditionOf } from '../javascript/condition.ts'
import type { Framework } from '../javascript/framework.ts'
import { writeSample } from '../javascript/framework.ts'
import { call, contentOf, literal, quote } from '../javascript/literal.ts'
import { colonPath } from '../javascript/path.ts'
import { throwProblem } from '../javascript/problem-call.ts'
import { readRange, refuseRange } from '../javascript/shared.ts'
import { blocks, indent } from '../text.ts'
import type { Writer } from './target.ts'

/** Hono 4 with `toResponse` of @statuskit/core, on Node.js. */
export const HONO: Writer = {
  id: 'hono',
  label: 'Hono',
  language: 'typescript',
  side: 'server',
  write: (scenario) => writeSample(FRAMEWORK, scenario),
}

const field = (name: string) => `context.req.header(${quote(name)})`
const REPORT = "const report = new TextEncoder().encode('hello world')"

const FRAMEWORK: Framework = {
  field,
  target: 'context.req.url',
  route({ method, path }, body) {
    const parameters = /\bcontext\b[.,]/.test(body) ? '(context)' : '()'
    return `app.${method.toLowerCase()}(${quote(colonPath(path))}, ${parameters} => {\n${indent(body)}\n})`
  },
  send({ status, fields = {}, json, text }) {
    const all = { ...fields, ...(text !== undefined && { 'Content-Type': text.type }) }
    const given = Object.keys(all).length === 0 ? [] : [literal(all)]
    if (json !== undefined) {
      return `return ${call('context.json', [literal(json), ...(status === 200 && given.length === 0 ? [] : [String(status), ...given])])}`
    }
    return `return ${call('context.body', [text === undefined ? 'null' : contentOf(text.content), String(status), ...given])}`
  },
  redirect: (status, location) => `return context.redirect(${quote(location)}, ${status})`,
  sample({ imports = [], before = '', throws = false, routes, server = '' }) {
    const problems = [
      "import { problem } from '@statuskit/core'",
      "import { toResponse } from '@statuskit/core/adapter'",
    ]
    const all = [...(throws ? problems : []), "import { Hono } from 'hono'", ...imports]
    const onError = throws
      ? [
          'app.onError((error, context) => toResponse(error, { request: context.req.raw, earlier: context.res.headers }))',
        ]
      : []
    const app = ['const app = new Hono()', ...onError, routes].join('\n')
    return blocks(all.join('\n'), before, app, server)
  },
  own: {
    100: () => ({
      cannot:
        'Hono returns a Response, which cannot have an interim status. Node.js, Deno and Bun send the 100 before Hono runs.',
    }),
    101: () => ({
      imports: ["import { serve, upgradeWebSocket } from '@hono/node-server'", "import { WebSocketServer } from 'ws'"],
      routes: `app.get(
  '/events',
  upgradeWebSocket(() => ({
    onOpen: (event, socket) => socket.send('hello'),
  })),
)`,
      server: `const websocket = { server: new WebSocketServer({ noServer: true }) }
const server = serve({ fetch: app.fetch, port: 3000, websocket })`,
      note: 'This is for Node.js. For Deno, Bun and Cloudflare Workers, import their upgradeWebSocket. It works over HTTP/1.1 only.',
    }),
    102: () => ({ cannot: 'Hono returns a Response, which cannot have an interim status.' }),
    103: (scenario) => ({
      imports: ["import { earlyHints } from '@hono/node-server/early-hints'"],
      routes: `app.use('/', earlyHints({ link: ${quote(scenario.fields?.Link ?? '')} }))
${FRAMEWORK.route(scenario, `return context.html(${quote(scenario.text?.content ?? '')})`)}`,
      note: 'This works on Node.js only. Chromium acts on a 103 over HTTP/2 and HTTP/3 only.',
    }),
    104: () => ({ cannot: 'Hono returns a Response, which cannot have an interim status.' }),
    206: (scenario) => ({
      before: REPORT,
      routes: FRAMEWORK.route(
        scenario,
        `${readRange(field)}
context.header('Accept-Ranges', 'bytes')
context.header('ETag', '"v1"')
context.header('Content-Type', 'text/plain')
if (!(start < report.length)) return context.body(report)
const end = Math.min(Number(range?.[2] || Infinity), report.length - 1)
context.header('Content-Range', \`bytes \${start}-\${end}/\${report.length}\`)
return context.body(report.slice(start, end + 1), 206)`,
      ),
      note: 'serveStatic does all of this for files.',
    }),
    304: (scenario) => ({
      imports: ["import { etag } from 'hono/etag'"],
      routes: `app.use(etag()) // makes a 304 of a 200 whose ETag the client has
${FRAMEWORK.route(scenario, `return context.json(${literal(scenario.json)}, 200, ${literal(scenario.fields)})`)}`,
    }),
    405: (scenario) => ({
      throws: true,
      routes: `${FRAMEWORK.route({ ...scenario, method: 'GET' }, `return context.json(${literal(scenario.json)})`)}
app.all(${quote(scenario.path)}, () => {
${indent(throwProblem(scenario))}
})`,
    }),
    406: (scenario) => ({
      throws: true,
      imports: ["import { accepts } from 'hono/accepts'"],
      routes: FRAMEWORK.route(
        scenario,
        `const type = accepts(context, { header: 'Accept', supports: ['image/svg+xml'], default: '' })
if (type === '') ${throwProblem({ ...scenario, detail: 'The chart is there as image/svg+xml.' })}
return context.body('<svg xmlns="http://www.w3.org/2000/svg"/>', 200, { 'Content-Type': type })`,
      ),
    }),
    416: (scenario) => ({
      throws: true,
      before: REPORT,
      routes: FRAMEWORK.route(
        scenario,
        `${refuseRange(field)}
return context.body(report, 200, { 'Content-Type': 'text/plain' })`,
      ),
      note: 'See 206 for ranges that can be served.',
    }),
    426: (scenario) => {
      const { before, test } = conditionOf({ is: 'not-equal', field: 'Upgrade', value: 'websocket' }, FRAMEWORK)
      return {
        throws: true,
        routes: FRAMEWORK.route(
          scenario,
          `${before}if (${test}) {
  const upgrade = ${throwProblem(scenario).replace('throw ', '')}
  return toResponse(upgrade, { request: context.req.raw, httpVersion: '1.1' })
}
return context.body(null, 204)`,
        ),
        note: 'A fetch Request does not tell you its HTTP version. Set 1.1 only if the server supports nothing newer, because Upgrade belongs to HTTP/1.1.',
      }
    },
    417: () => ({
      cannot: 'Node.js answers an unknown Expect header with 417 before Hono runs.',
    }),
  },
}
