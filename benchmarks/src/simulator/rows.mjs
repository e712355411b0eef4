import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { versionOf } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { median, spread } from '../statistics.mjs'

const HTTPBIN = 'github.com/mccutchen/go-httpbin/v2/cmd/go-httpbin@v2.26.0'
const ROUNDS = 15
const SECONDS = 2
/** Clock ticks per second. */
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
/** The command as it is built. */
const COMMAND = join(import.meta.dirname, '../../../packages/cli/dist/main.js')
const SERVE_TARGET = 0.85
const TARGET = 0.95

/**
 * The simulator and its peers compared with bare node:http, by processor time per request. All run in each round, so that
 * noise affects all of them. Needs Linux and wrk, and Go for go-httpbin.
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
    const url = `${simulator.url}/api/status/404`
    const command = await start(started, process.execPath, [COMMAND, 'serve'])
    // The response that wrk will get, byte for byte except the port.
    const body = await (await fetch(url, { headers: { Accept: '*/*' } })).text()
    const program = (name) => [join(import.meta.dirname, name), body]
    const servers = [
      { name: 'bare node:http', ...(await start(started, process.execPath, program('bare.mjs'))) },
      { name: '`createSimulator` `/api/status/404`', ...simulator, url, target: TARGET },
      {
        name: '`statuskit serve` `/api/status/404`',
        pid: command.pid,
        url: `${command.url}/api/status/404`,
        target: SERVE_TARGET,
      },
      { name: `Fastify ${versionOf('fastify')}`, ...(await start(started, process.execPath, program('fastify.mjs'))) },
      ...(await startHttpbin(started, stage)),
    ]
    return toRows(await measure(servers))
  } finally {
    for (const child of started) child.kill()
  }
}

async function measure(servers) {
  const all = servers.map((server) => ({ ...server, rates: [], costs: [] }))
  for (let round = 0; round < ROUNDS; round++) {
    // A different one starts each round.
    for (const { pid, url, rates, costs } of [...all.slice(round % all.length), ...all.slice(0, round % all.length)]) {
      const before = processorTime(pid)
      const output = await outputOf('wrk', ['-t1', '-c32', `-d${SECONDS}s`, url], '/')
      costs.push((processorTime(pid) - before) / Number(/(\d+) requests in/.exec(output)[1]))
      rates.push(Number(/Requests\/sec:\s*([\d.]+)/.exec(output)[1]))
    }
  }
  return all
}

/** The processor time of a process so far, in microseconds. */
function processorTime(pid) {
  // After the name in parentheses: user and system time are the 12th and 13th fields.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / TICKS
}

function toRows([bare, ...others]) {
  return others.map(({ name, target, rates, costs }) => {
    const ratios = costs.map((each, round) => bare.costs[round] / each)
    const ratio = median(ratios)
    const details = [
      spread(ratios, 2),
      `${median(costs).toFixed(1)} against ${median(bare.costs).toFixed(1)} µs`,
      `${Math.round(median(rates))} against ${Math.round(median(bare.rates))} requests/s`,
    ]
    const measured = `${ratio.toFixed(2)} × (${details.join('; ')})`
    const row = `${name}, against bare node:http with the same body, by processor time`
    return target === undefined ? { row, measured } : { row, target: `≥ ${target} ×`, measured, holds: ratio >= target }
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
  return [{ name: `go-httpbin ${HTTPBIN.split('@')[1]} \`/status/404\``, pid: child.pid, url }]
}

/** Starts a program and returns its process id and the first URL that it prints. */
async function start(started, command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url !== undefined) {
      child.stdout.resume()
      return { pid: child.pid, url }
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
