import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { versionOf } from '../peers.mjs'
import { outputOf } from '../process.mjs'
import { median, spread } from '../statistics.mjs'
import { loadHttp, processorTime, SECONDS, start } from './load.mjs'

const HTTPBIN = 'github.com/mccutchen/go-httpbin/v2/cmd/go-httpbin@v2.26.0'
const ROUNDS = 15
/** The command as it is built. */
const COMMAND = join(import.meta.dirname, '../../../packages/cli/dist/main.js')
const SERVE_TARGET = 0.85
const TARGET = 0.95

/**
 * The simulator and its peers compared with bare node:http, and over HTTP/2 with bare node:http2, by processor time per request.
 * All run in each round, so that noise affects all of them. Needs Linux, wrk and h2load, and Go for go-httpbin.
 *
 * @param {string} stage
 * @returns {Promise<import('../table.mjs').Row[]>}
 */
export async function simulatorRows(stage) {
  for (const [program, source] of [
    ['wrk', 'wrk'],
    ['h2load', 'nghttp2-client'],
  ]) {
    await outputOf(program, ['--version'], stage).catch((error) => {
      if (error.code === 'ENOENT') throw new Error(`${program} is missing. Run apt-get install ${source}.`)
    })
  }
  const started = []
  try {
    const simulator = await start(started, process.execPath, [join(import.meta.dirname, 'simulator.mjs')])
    const url = `${simulator.url}/api/status/404`
    const command = await start(started, process.execPath, [COMMAND, 'serve'])
    // The response that wrk will get, byte for byte except the port.
    const response = await fetch(url, { headers: { Accept: '*/*' } })
    const body = await response.text()
    const fields = [...response.headers].filter(([name]) => !/^(?:connection|date|keep-alive)$/.test(name)).flat()
    const program = (name) => [join(import.meta.dirname, name), body]
    const bareHttp2 = await start(started, process.execPath, program('bare-http2.mjs'))
    const http2 = [
      { name: 'bare node:http2', ...bareHttp2, load: loadHttp2 },
      { name: '`createSimulator` `/api/status/404`', ...simulator, url, load: loadHttp2 },
    ]
    const servers = [
      { name: 'bare node:http', ...(await start(started, process.execPath, program('bare.mjs'))) },
      {
        name: "node:http with the simulator's headers",
        ...(await start(started, process.execPath, [...program('bare.mjs'), JSON.stringify(fields)])),
      },
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
    return [
      ...toRows(await measure(servers), 'bare node:http', 'HTTP/1.1'),
      ...toRows(await measure(http2), 'bare node:http2, over HTTP/2', 'HTTP/2'),
    ]
  } finally {
    for (const child of started) child.kill()
  }
}

async function measure(servers) {
  const all = servers.map((server) => ({ load: loadHttp, ...server, rates: [], costs: [], latencies: [] }))
  for (let round = 0; round < ROUNDS; round++) {
    // A different one starts each round.
    for (const each of [...all.slice(round % all.length), ...all.slice(0, round % all.length)]) {
      const before = processorTime(each.pid)
      const { requests, rate, p99 } = await each.load(each.url)
      each.costs.push((processorTime(each.pid) - before) / requests)
      each.rates.push(rate)
      if (p99 !== undefined) each.latencies.push(p99)
    }
  }
  return all
}

/** What a server answers on eight connections of HTTP/2 without TLS, four requests at a time on each. */
async function loadHttp2(url) {
  const output = await outputOf('h2load', ['-t1', '-c8', '-m4', `-D${SECONDS}`, url], '/')
  return {
    requests: Number(/(\d+) done/.exec(output)[1]),
    rate: Number(/finished in [^,]+, ([\d.]+) req\/s/.exec(output)[1]),
  }
}

function toRows([bare, ...others], base, chart) {
  const bar = ({ name, costs }) => ({ chart, name, value: Number(median(costs).toFixed(1)) })
  return others.map((server, at) => {
    const { name, target, rates, costs, latencies } = server
    const ratios = costs.map((each, round) => bare.costs[round] / each)
    const ratio = median(ratios)
    const details = [
      spread(ratios, 2),
      `${median(costs).toFixed(1)} against ${median(bare.costs).toFixed(1)} µs`,
      `${Math.round(median(rates))} against ${Math.round(median(bare.rates))} requests/s`,
      ...(latencies.length > 0
        ? [`p99 ${median(latencies).toFixed(1)} against ${median(bare.latencies).toFixed(1)} ms`]
        : []),
    ]
    const measured = `${ratio.toFixed(2)} × (${details.join('; ')})`
    const row = `${name}, against ${base} with the same body, by processor time`
    const bars = at === 0 ? [bar(bare), bar(server)] : [bar(server)]
    return {
      row,
      ...(target !== undefined && { target: `≥ ${target} ×`, holds: ratio >= target }),
      measured,
      bars,
    }
  })
}

/** The released go-httpbin, as it is and without its log; nothing if Go is missing. */
async function startHttpbin(started, stage) {
  try {
    await outputOf('go', ['version'], stage)
  } catch {
    return []
  }
  await outputOf('env', [`GOBIN=${stage}`, 'go', 'install', HTTPBIN], stage)
  const servers = []
  for (const [note, options] of [
    ['', []],
    [', without its log', ['-log-level', 'OFF']],
  ]) {
    const port = await freePort()
    const args = ['-host', '127.0.0.1', '-port', String(port), ...options]
    const child = spawn(join(stage, 'go-httpbin'), args, { stdio: 'ignore' })
    started.push(child)
    const url = `http://127.0.0.1:${port}/status/404`
    while (!(await fetch(url).catch(() => undefined))) {
      if (child.exitCode !== null) throw new Error(`go-httpbin ${args.join(' ')} ended with ${child.exitCode}.`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    servers.push({ name: `go-httpbin ${HTTPBIN.split('@')[1]} \`/status/404\`${note}`, pid: child.pid, url })
  }
  return servers
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
