/**
 * Checks what clients of streams do when a stream of the simulator dies: the client of the Model Context Protocol gets each
 * event once, SDKs for AI services report the error, and WebSocket clients see the close code. The clients come from the npm
 * registry. They are too large to install for every change. The last line counts the results.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { ROOT } from '../workspace/packages.mjs'

const FOLDER = join(ROOT, 'node_modules/.cache/stream-clients')
/** The newest versions that run on Node 20. */
const PACKAGES = [
  '@ai-sdk/openai-compatible@1.0.61',
  '@anthropic-ai/sdk@1.14.0',
  '@modelcontextprotocol/sdk@1.32.2',
  'ai@5.0.277',
  'openai@6.49.0',
  'reconnecting-websocket@4.4.0',
  'ws@8.23.0',
]
const NODES = ['22.23.3', '24.21.0']
const FAULTS = ['end', 'close', 'reset', 'truncate', 'badchunk']

mkdirSync(FOLDER, { recursive: true })
writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ name: 'stream-clients', private: true, type: 'module' }))
writeFileSync(join(FOLDER, 'load.mjs'), 'export const load = (name) => import(name)\n')
const options = ['--no-save', '--no-fund', '--no-audit', '--no-package-lock', '--ignore-scripts', '--loglevel=error']
execFileSync('npm', ['install', ...options, ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' })
const { load } = await import(pathToFileURL(join(FOLDER, 'load.mjs')).href)
const { createSimulator } = await import(new URL('../../packages/simulator/dist/index.js', import.meta.url).href)

let passed = 0
let failed = 0
const sim = await createSimulator()
await checkModelContextProtocol()
await checkAiClients()
await checkReconnectingWebSocket()
checkNode()
await sim.close()
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

function check(name, actual, expected) {
  if (isDeepStrictEqual(actual, expected)) passed += 1
  else {
    failed += 1
    console.log(`${name}:\n  ${JSON.stringify(actual)}\n  ${JSON.stringify(expected)} was expected`)
  }
}

async function checkModelContextProtocol() {
  const { Client } = await load('@modelcontextprotocol/sdk/client/index.js')
  const { StreamableHTTPClientTransport } = await load('@modelcontextprotocol/sdk/client/streamableHttp.js')
  const numbers = Array.from({ length: 10 }, (_, at) => at + 1)
  const note = '{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":{n}}}'
  const serverInfo = { name: 'simulator', version: '1' }
  const result = { protocolVersion: '2025-06-18', capabilities: { logging: {} }, serverInfo }
  for (const fault of FAULTS) {
    const stream = { cut: '3', fault, retry: '5', interval: '20' }

    // A session: the answer to initialize, a 202 for the notification, and the stream of the server.
    const key = `session-${fault}`
    const session = { '1.type': 'application/json', '1.body': JSON.stringify({ jsonrpc: '2.0', id: 0, result }) }
    const query = new URLSearchParams({ ...session, ...stream, '3.body': note })
    const client = new Client({ name: 'test', version: '1' })
    const received = []
    client.fallbackNotificationHandler = async ({ params }) => void received.push(params.data)
    client.onerror = () => undefined
    await client.connect(new StreamableHTTPClientTransport(new URL(`${sim.url}/seq/${key}/200,202,sse:10?${query}`)))
    // 3, 3, 3 and 1 events, and the 204 that ends it.
    await until(async () => (await sim.hits(key)) === 7)
    await client.close()
    check(`MCP session, ${fault}`, received, numbers)

    // The stream that answers a request.
    const transport = new StreamableHTTPClientTransport(
      new URL(`${sim.url}/seq/answer-${fault}/sse:10?${new URLSearchParams({ ...stream, body: note })}`),
    )
    const answers = []
    const ids = []
    transport.onmessage = ({ params }) => answers.push(params.data)
    transport.onerror = () => undefined
    await transport.start()
    const onresumptiontoken = (id) => ids.push(Number(id))
    await transport.send({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: {} }, { onresumptiontoken })
    await until(async () => (await sim.hits(`answer-${fault}`)) === 5)
    await transport.close()
    check(`MCP answer, ${fault}`, [answers, ids], [numbers, numbers])
  }
}

async function checkAiClients() {
  const choice = { index: 0, delta: { content: '{n} ' } }
  const body = JSON.stringify({ id: 'a', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [choice] })
  const messages = [{ role: 'user', content: 'Count to three.' }]
  const { default: OpenAI } = await load('openai')
  const { default: Anthropic } = await load('@anthropic-ai/sdk')
  const { streamText } = await load('ai')
  const { createOpenAICompatible } = await load('@ai-sdk/openai-compatible')
  const errorEvent = 'The simulator ends this stream after event 2 of 3.'

  async function withOpenAi(baseURL, defaultHeaders) {
    let text = ''
    try {
      const client = new OpenAI({ baseURL, apiKey: 'none', defaultHeaders })
      const stream = await client.chat.completions.create({ model: 'm', messages, stream: true })
      for await (const { choices } of stream) text += choices[0].delta.content
      return [text, 'finished']
    } catch (error) {
      return [text, `${error.constructor.name}: ${error.message}`]
    }
  }
  async function withAiSdk(baseURL, headers) {
    let text = ''
    try {
      const model = createOpenAICompatible({ name: 'simulator', baseURL, headers })('m')
      for await (const part of streamText({ model, messages, onError: () => undefined }).fullStream) {
        if (part.type === 'text-delta') text += part.text
        if (part.type === 'error') return [text, `error part: ${part.error.message}`]
      }
      return [text, 'finished']
    } catch (error) {
      return [text, `${error.name}: ${error.message}`]
    }
  }
  async function withAnthropic(baseURL, defaultHeaders) {
    try {
      const client = new Anthropic({ baseURL, apiKey: 'none', defaultHeaders })
      const stream = await client.messages.create({ model: 'm', max_tokens: 9, messages, stream: true })
      for await (const _ of stream);
      return 'finished'
    } catch (error) {
      return error.error?.error?.message ?? error.message
    }
  }

  const broken = [`1 2 `, 'AI_APICallError: Failed to process successful response']
  const cases = [
    ['complete', {}, ['1 2 3 ', 'finished'], ['1 2 3 ', 'finished'], 'finished'],
    // The end of the response looks like the end of the answer.
    ['end', { 'Simulate-Cut': '2', 'Simulate-Fault': 'end' }, ['1 2 ', 'finished'], ['1 2 ', 'finished'], 'finished'],
    [
      'error event',
      { 'Simulate-Error': '2' },
      ['1 2 ', `APIError: ${errorEvent}`],
      ['1 2 ', `error part: ${errorEvent}`],
      errorEvent,
    ],
    ...['close', 'reset', 'truncate', 'badchunk'].map((fault) => [
      fault,
      { 'Simulate-Cut': '2', 'Simulate-Fault': fault },
      ['1 2 ', 'TypeError: terminated'],
      broken,
      'terminated',
    ]),
  ]
  for (const [name, headers, openAi, aiSdk, anthropic] of cases) {
    const all = { 'Simulate-Body': body, 'Simulate-Interval': '20', ...headers }
    const key = name.replace(' ', '-')
    check(`openai, ${name}`, await withOpenAi(`${sim.url}/seq/openai-${key}/503,sse:3`, all), openAi)
    check(`ai, ${name}`, await withAiSdk(`${sim.url}/sse/3`, all), aiSdk)
    check(`@anthropic-ai/sdk, ${name}`, await withAnthropic(`${sim.url}/sse/3`, all), anthropic)
    // The 503 is sent again, a stream that died is not.
    check(`requests of openai, ${name}`, await sim.hits(`openai-${key}`), 2)
  }
}

async function checkReconnectingWebSocket() {
  const { default: module } = await load('reconnecting-websocket')
  const { WebSocket } = await load('ws')
  const Reconnecting = module.default ?? module
  const codes = []
  const url = `${sim.url.replace('http', 'ws')}/seq/again/503,websocket:1012,websocket?3.cut=1&3.fault=truncate`
  const settings = { WebSocket, minReconnectionDelay: 1, maxReconnectionDelay: 5, maxRetries: 9 }
  const socket = new Reconnecting(`${url}&n=1`, [], settings)
  const messages = []
  socket.onopen = () => socket.send('hello')
  socket.onclose = ({ code }) => code > 1000 && codes.push(code)
  socket.onmessage = ({ data }) => messages.push(data)
  await until(async () => (await sim.hits('again')) >= 4)
  socket.close()
  check(
    'reconnecting-websocket',
    [codes.includes(1012), codes.includes(1006), messages.includes('hello')],
    [true, true, true],
  )
}

/** The WebSocket and the EventSource of later versions of Node. */
function checkNode() {
  for (const version of NODES) {
    const folder = join(ROOT, 'node_modules/.cache/nodes', version)
    mkdirSync(folder, { recursive: true })
    const name = `node-${process.platform}-${process.arch}@${version}`
    execFileSync(
      'npm',
      ['install', ...options.filter((each) => each !== '--ignore-scripts'), '--prefix', folder, name],
      { stdio: 'inherit' },
    )
    const node = join(folder, 'node_modules', name.split('@')[0], 'bin/node')
    const script = `
      import { createSimulator } from ${JSON.stringify(new URL('../../packages/simulator/dist/index.js', import.meta.url).href)}
      const sim = await createSimulator()
      const results = []
      for (const path of ['/websocket/1011?cut=1', '/websocket?cut=1&fault=close', '/websocket/4000']) {
        results.push(await new Promise((resolve) => {
          const socket = new WebSocket(sim.url.replace('http', 'ws') + path)
          const messages = []
          socket.onopen = () => socket.send('one')
          socket.onmessage = ({ data }) => messages.push(data)
          socket.onclose = ({ code }) => resolve([code, ...messages])
        }))
      }
      for (const fault of ${JSON.stringify(FAULTS)}) {
        results.push(await new Promise((resolve) => {
          const ids = []
          const source = new EventSource(sim.url + '/sse/7?cut=3&retry=1&interval=20&fault=' + fault)
          source.onmessage = ({ lastEventId }) => ids.push(lastEventId)
          source.onerror = () => source.readyState === 2 && resolve(ids.join(' '))
        }))
      }
      console.log(JSON.stringify(results))
      await sim.close()`
    const args = ['--experimental-eventsource', '--no-warnings', '--input-type=module', '--eval', script]
    const { stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', timeout: 60_000 })
    const results = stdout === '' ? [stderr] : JSON.parse(stdout)
    const expected = [[1011, 'one'], [1006, 'one'], [4000], ...FAULTS.map(() => '1 2 3 4 5 6 7')]
    for (const [at, each] of expected.entries()) check(`Node ${version}, ${at}`, results[at], each)
  }
}

/** Waits until a condition holds; a client that never gets there fails its check. */
async function until(condition) {
  for (const end = performance.now() + 20_000; !(await condition()) && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
