/**
 * Checks that an error of an HTTP client or an SDK becomes a 500 without details of the other server, and that an error of a
 * framework keeps its status. The libraries come from the npm registry, and each causes its error against a server on
 * loopback. They are too large to install for every change. The last line counts the results.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../workspace/packages.mjs'
import { CLIENTS, OWN, PACKAGES, WITHOUT_STATUS } from './libraries.mjs'

const FOLDER = join(ROOT, 'node_modules/.cache/http-clients')
const REQUEST = { method: 'GET', url: '/', headers: {} }
/** The response of the other server; none of it may reach a client. */
const UPSTREAM = JSON.stringify({
  message: 'SECRET',
  error: { message: 'SECRET', type: 'invalid_request_error' },
  code: 20404,
  more_info: 'https://www.twilio.com/docs/errors/20404',
})

mkdirSync(FOLDER, { recursive: true })
writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ name: 'http-clients', private: true, type: 'module' }))
writeFileSync(join(FOLDER, 'load.mjs'), 'export const load = (name) => import(name)\n')
const options = ['--no-save', '--no-fund', '--no-audit', '--no-package-lock', '--ignore-scripts', '--loglevel=error']
execFileSync('npm', ['install', ...options, ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' })
const { load } = await import(pathToFileURL(join(FOLDER, 'load.mjs')).href)
const { render } = await import(new URL('../../../packages/core/dist/render.js', import.meta.url).href)

let passed = 0
let failed = 0
for (const status of [404, 403]) {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-upstream': 'SECRET', server: 'SECRET' })
    response.end(UPSTREAM)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${server.address().port}`
  for (const [name, raise] of Object.entries(CLIENTS)) {
    const answer = render(await errorOf(raise, origin), REQUEST)
    report(`${name}, ${status}`, answer, answer.status === 500 && saysNothing(answer, status))
    // The service set a status before, which must not be used for an error of an HTTP client either.
    const later = render(await errorOf(raise, origin), { ...REQUEST, responseStatus: 401 })
    report(`${name}, ${status}, after the service set 401`, later, later.status === 500)
  }
  server.close()
  server.closeAllConnections()
}
for (const [name, raise] of Object.entries(OWN)) {
  const answer = render(await errorOf(raise), REQUEST)
  report(name, answer, answer.status === 404 && answer.omitted.length === 0)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function errorOf(raise, origin) {
  try {
    await raise(load, origin)
  } catch (error) {
    return error
  }
  throw new Error('the library threw no error')
}

function saysNothing({ body, headers, omitted, problem }, status) {
  const reported = omitted.some(({ what, reason }) => what === 'status' && reason.includes(String(status)))
  // Some have no status, so nothing is omitted.
  const nothing = WITHOUT_STATUS.includes(problem.cause?.name) && omitted.length === 0
  return (reported || nothing) && !body.includes('SECRET') && !JSON.stringify(headers).includes('SECRET')
}

function report(name, { status, body, omitted }, isRight) {
  if (isRight) passed += 1
  else {
    failed += 1
    console.log(`${name}: ${status} ${body} ${JSON.stringify(omitted)}`)
  }
}
