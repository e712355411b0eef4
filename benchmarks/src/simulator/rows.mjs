import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { versionOf } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { median, spread } from '../statistics.mjs'

const HTTPBIN = 'github.com/mccutchen/go-httpbin/v2/cmd/go-httpbin@v2.26.0'
const ROUNDS = 15
const SECONDS = 2
const TARGET = 0.85

/**
 * The simulator and its peers compared with bare node:http. All run in each round, so that noise affects all of them, and
 * ratios are taken within a round. Needs wrk, and Go for go-httpbin.
 *
 * @param {string} stage
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function simulatorRows(stage) {
  await outputOf('wrk', ['-v'], stage).catch((error) => {
    if (error.code === 'ENOENT') throw new Error('wrk is missing. Run apt-get install wrk.')
  })
  const started = []
  try {
    const simulator = await start(started, process.execPath, [join(import.meta.dirname, 'simulator.mjs')])
    const url = `${simulator}/api/status/404`
    // The response that wrk will get, byte for byte except the port.
    const body = await (await fetch(url, { headers: { Accept: '*/*' } })).text()
    const program = (name) => [join(import.meta.dirname, name), body]
    const servers = [
      ['bare node:http', await start(started, process.execPath, program('bare.mjs'))],
      ['simulator `/api/status/404`', url],
      [`Fastify ${versionOf('fastify')}`, await start(started, process.execPath, program('fastify.mjs'))],
      ...(await startHttpbin(started, stage)),
    ]
    return toRows(await measure(servers))
  } finally {
    for (const child of started) child.kill()
  }
}

/** @returns {Promise<[name: string, rates: number[]][]>} */
async function measure(servers) {
  const all = servers.map(([name, url]) => [name, url, []])
  for (let round = 0; round < ROUNDS; round++) {
    // A different one starts each round.
    for (const [, url, rates] of [...all.slice(round % all.length), ...all.slice(0, round % all.length)]) {
      const output = await outputOf('wrk', ['-t1', '-c32', `-d${SECONDS}s`, url], '/')
      rates.push(Number(/Requests\/sec:\s*([\d.]+)/.exec(output)[1]))
    }
  }
  return all.map(([name, , rates]) => [name, rates])
}

function toRows([[, bare], ...others]) {
  return others.map(([name, rates], at) => {
    const ratios = rates.map((rate, round) => rate / bare[round])
    const ratio = median(ratios)
    const measured = `${ratio.toFixed(2)} × (${spread(ratios, 2)}; ${Math.round(median(rates))} against ${Math.round(median(bare))} requests/s)`
    const row = `${name}, against bare node:http with the same body`
    return at === 0 ? { row, target: `≥ ${TARGET} ×`, measured, holds: ratio >= TARGET } : { row, measured }
  })
}

/** The released go-httpbin; nothing if Go is missing. */
async function startHttpbin(started, stage) {
  try {
    await outputOf('go', ['version'], stage)
  } catch {
    return []
  }
  await outputOf('env', [`GOBIN=${stage}`, 'go', 'install', HTTPBIN], stage)
  const port = await freePort()
  const child = spawn(join(stage, 'go-httpbin'), ['-host', '127.0.0.1', '-port', String(port)], { stdio: 'ignore' })
  started.push(child)
  const url = `http://127.0.0.1:${port}/status/404`
  while (!(await fetch(url).catch(() => undefined))) await new Promise((resolve) => setTimeout(resolve, 50))
  return [[`go-httpbin ${HTTPBIN.split('@')[1]} \`/status/404\``, url]]
}

/** Starts a program and returns the first URL that it prints. */
async function start(started, command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(line)?.[0]
    if (url !== undefined) {
      child.stdout.resume()
      return url
    }
  }
  throw new Error(`${args[0]} printed no URL.`)
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
