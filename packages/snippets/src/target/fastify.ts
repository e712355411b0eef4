import type { Framework, Parts } from '../javascript/framework.ts'
import { interimParts, partsOf, writeSample } from '../javascript/framework.ts'
import { chain, contentOf, literal, quote } from '../javascript/literal.ts'
import { colonPath } from '../javascript/path.ts'
import { throwProblem } from '../javascript/problem-call.ts'
import { CHECK_CONTINUE, CHECK_EXPECTATION, NO_104, REPORT, readRange, refuseRange } from '../javascript/shared.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { blocks, indent } from '../text.ts'
import type { Writer } from './target.ts'

/** Fastify 5 with @statuskit/fastify. */
export const FASTIFY: Writer = {
  id: 'fastify',
  label: 'Fastify',
  language: 'typescript',
  side: 'server',
  write: (scenario) => writeSample(FRAMEWORK, scenario),
}

const field = (name: string) =>
  /^[a-z]+$/i.test(name) ? `request.headers.${name.toLowerCase()}` : `request.headers[${quote(name.toLowerCase())}]`

const FRAMEWORK: Framework = {
  field,
  target: 'request.url',
  route({ method, path }, body) {
    const parameters = /\breply\s*[.]\w/.test(body)
      ? '(request, reply)'
      : /\brequest[.]\w/.test(body)
        ? '(request)'
        : '()'
    return `app.${method.toLowerCase()}(${quote(colonPath(path))}, async ${parameters} => {\n${indent(body)}\n})`
  },
  send({ status, fields = {}, json, text }) {
    const steps = [
      status === 200 ? '' : `.code(${status})`,
      Object.keys(fields).length === 0 ? '' : `.headers(${literal(fields)})`,
      text === undefined ? '' : `.type(${quote(text.type)})`,
    ]
    if (steps.join('') === '' && json !== undefined) return `return ${literal(json)}`
    const content = json === undefined ? text && contentOf(text.content) : literal(json)
    return `return ${chain('reply', [...steps, `.send(${content ?? ''})`])}`
  },
  redirect: (status, location) => `return reply.redirect(${quote(location)}, ${status})`,
  sample({ imports = [], before = '', throws = false, routes, server = '' }) {
    const problems = ["import { problem } from '@statuskit/core'", "import { problems } from '@statuskit/fastify'"]
    const all = [...(throws ? problems : []), "import Fastify from 'fastify'", ...imports]
    const app = ['const app = Fastify()', ...(throws ? ['await app.register(problems)'] : []), routes].join('\n')
    return blocks(all.join('\n'), before, app, server)
  },
  own: {
    100: (scenario) => ({
      ...limited(scenario),
      server: `app.server${CHECK_CONTINUE}  app.routing(request, response)\n})`,
    }),
    101: () => ({
      imports: ["import websocket from '@fastify/websocket'"],
      routes: `await app.register(websocket)
app.get('/events', { websocket: true }, (socket) => {
  socket.send('hello')
})`,
    }),
    102: (scenario) => interimParts(FRAMEWORK, scenario, 'reply.raw.writeProcessing()'),
    103: (scenario) =>
      interimParts(FRAMEWORK, scenario, `reply.raw.writeEarlyHints(${literal({ link: scenario.fields?.Link })})`),
    104: () => ({ cannot: NO_104 }),
    206: (scenario) => ({
      before: REPORT,
      routes: FRAMEWORK.route(
        scenario,
        `${readRange(field)}
reply.headers({ 'Accept-Ranges': 'bytes', ETag: '"v1"' }).type('text/plain')
if (!(start < report.length)) return reply.send(report)
const end = Math.min(Number(range?.[2] || Infinity), report.length - 1)
reply.code(206).header('Content-Range', \`bytes \${start}-\${end}/\${report.length}\`)
return reply.send(report.subarray(start, end + 1))`,
      ),
      note: '@fastify/static does all of this for files.',
    }),
    304: (scenario) => ({
      routes: FRAMEWORK.route(
        scenario,
        `reply.headers(${literal(scenario.fields)})
if (request.headers['if-none-match'] === ${quote(scenario.fields?.ETag ?? '')}) return reply.code(304).send()
return ${literal(scenario.json)}`,
      ),
      note: 'The sample compares a single ETag. @fastify/etag adds an ETag to every route and compares it in the same way.',
    }),
    405: (scenario) => ({
      throws: true,
      routes: `${FRAMEWORK.route({ ...scenario, method: 'GET' }, `return ${literal(scenario.json)}`)}
app.route({
  method: ['POST', 'PUT', 'PATCH', 'DELETE'],
  url: ${quote(scenario.path)},
  handler: async () => {
${indent(throwProblem(scenario), '    ')}
  },
})`,
      note: '@statuskit/fastify does this for every route.',
    }),
    413: (scenario) => ({ ...limited(scenario), note: 'The default of bodyLimit is 1 MiB.' }),
    416: (scenario) => ({
      throws: true,
      before: REPORT,
      routes: FRAMEWORK.route(
        scenario,
        `${refuseRange(field)}
return reply.type('text/plain').send(report)`,
      ),
      note: 'See 206 for ranges that can be served. @fastify/static handles both for files.',
    }),
    417: (scenario) => ({
      ...partsOf(FRAMEWORK, scenario),
      server: `${CHECK_EXPECTATION}app.server.on('checkExpectation', app.routing)`,
    }),
  },
}

/** A route with a body limit: Fastify counts, and throws if the body is longer. */
function limited({ method, path, json }: Scenario): Parts {
  const answer = FRAMEWORK.send(json === undefined ? { status: 204 } : { status: 200, json })
  return {
    throws: true,
    routes: `app.${method.toLowerCase()}(${quote(colonPath(path))}, { bodyLimit: 10_000_000 }, async (request, reply) => {
${indent(answer)}
})`,
  }
}
