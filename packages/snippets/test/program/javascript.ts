import { folderOf, PROJECT, type Program, samplesOf, start, writeFiles } from './program.ts'

export type JavaScriptTarget = 'express' | 'fastify' | 'koa' | 'hono'

/** How to create the server of a sample that creates none itself. */
const SERVER: Readonly<Record<JavaScriptTarget, string>> = {
  express: 'createServer(app)',
  fastify: 'app.server',
  koa: 'createServer(app.callback())',
  hono: 'createAdaptorServer(app) as Server',
}

/** The modules of a target's program by file name: each unchanged sample, with an export of its server at the end. */
export function modulesOf(target: JavaScriptTarget): Record<string, string> {
  const samples = samplesOf(target)
  const modules = samples.map(({ status, code }) => [`s${status}.ts`, moduleOf(target, code)])
  return { ...Object.fromEntries(modules), 'main.ts': mainOf(samples.map(({ status }) => status)) }
}

function moduleOf(target: JavaScriptTarget, code: string): string {
  const own = /^const server = /m.test(code)
  const lines = [code.replace('port: 3000', 'port: 0')]
  if (!own && SERVER[target].startsWith('createServer')) lines.unshift("import { createServer } from 'node:http'")
  if (!own && target === 'hono') {
    lines.unshift("import type { Server } from 'node:http'", "import { createAdaptorServer } from '@hono/node-server'")
  }
  if (target === 'fastify') lines.push('await app.ready()')
  lines.push(own ? 'export { server }' : `export const server = ${SERVER[target]}`)
  return `${lines.join('\n')}\n`
}

/** The program: one server that passes each request to the server of its sample, with the path that the sample expects. */
function mainOf(statuses: readonly number[]): string {
  return `import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
${statuses.map((status) => `import { server as s${status} } from './s${status}.ts'`).join('\n')}

const servers = new Map<string, Server>([
${statuses.map((status) => `  ['${status}', s${status} as Server],`).join('\n')}
])

function serverOf(request: IncomingMessage): Server {
  const [, status = '', path = ''] = /^[/]s[/](\\d+)(.*)$/.exec(request.url ?? '') ?? []
  request.url = path
  const server = servers.get(status)
  if (server === undefined) throw new Error('no sample of ' + request.url)
  return server
}

const main = createServer((request, response) => void serverOf(request).emit('request', request, response))
// A listener changes what Node does by itself: each is there only where a sample has one, and else does what Node does.
const listens = (event: string) => [...servers.values()].some((server) => server.listenerCount(event) > 0)
if (listens('upgrade')) {
  main.on('upgrade', (request, ...more) => serverOf(request).emit('upgrade', request, ...more))
}
if (listens('checkContinue')) {
  main.on('checkContinue', (request, response) => {
    const server = serverOf(request)
    if (server.emit('checkContinue', request, response)) return
    response.writeContinue()
    server.emit('request', request, response)
  })
}
if (listens('checkExpectation')) {
  main.on('checkExpectation', (request, response) => {
    if (!serverOf(request).emit('checkExpectation', request, response)) response.writeHead(417).end()
  })
}
main.listen(0, '127.0.0.1', () => console.log('listening on ' + (main.address() as AddressInfo).port))
`
}

/** Starts the program of a target. */
export function startJavaScript(target: JavaScriptTarget): Promise<Program> {
  const folder = folderOf(target)
  writeFiles(folder, { ...PROJECT, ...modulesOf(target) })
  return start(process.execPath, ['--import', 'tsx', 'main.ts'], folder)
}
