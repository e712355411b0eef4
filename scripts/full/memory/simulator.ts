/**
 * The memory of the simulator, in its own process: with 10,000 idle connections, and after 100,000 keys of sequences and limits,
 * of which it remembers 10,000. The last line counts the checks.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createSimulator } from '@statuskit/simulator'

const CONNECTIONS = 10_000
const KEYS = 100_000
/** How many sockets are opened, or requests sent, at the same time. */
const AT_ONCE = 100
/** Node's own socket and parser take most of it. */
const MOST_PER_CONNECTION = 20_000
/** For 10,000 sequences with a connection each, and 10,000 windows. */
const MOST_FOR_KEYS = 20e6

if (process.send === undefined) await measure()
else await serve()

async function serve(): Promise<void> {
  const simulator = await createSimulator()
  process.on('message', () => {
    for (let turn = 0; turn < 3; turn++) globalThis.gc?.()
    const { heapUsed, external, rss } = process.memoryUsage()
    process.send?.({ used: heapUsed + external, rss, connections: simulator.load.connections })
  })
  process.on('disconnect', () => process.exit())
  process.send?.(Number(new URL(simulator.url).port))
}

async function measure(): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: ['--expose-gc', '--import', 'tsx'] })
  const [port] = (await once(child, 'message')) as [number]
  let failed = 0
  function judge(what: string, holds: boolean): void {
    console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`)
    if (!holds) failed++
  }

  await sendKeys(port, 2000, 'warm')
  const before = await read(child)
  const sockets: Socket[] = []
  await inTurn(CONNECTIONS, async () => {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    sockets.push(socket.resume())
  })
  let idle = await read(child)
  while (idle.connections < CONNECTIONS) idle = await read(child)
  const each = (idle.used - before.used) / CONNECTIONS
  judge(
    `${CONNECTIONS} idle connections take ${(each / 1000).toFixed(1)} kB each on the heap, ${(idle.rss / 1e6).toFixed(0)} MB of the process in all`,
    each <= MOST_PER_CONNECTION,
  )
  const { status } = await fetch(`http://127.0.0.1:${port}/api/status/204`)
  judge('another client is answered meanwhile', status === 204)
  for (const socket of sockets) socket.destroy()

  let empty = await read(child)
  while (empty.connections > 0) empty = await read(child)
  await sendKeys(port, KEYS, 'key')
  const full = await read(child)
  await sendKeys(port, KEYS, 'other')
  const again = await read(child)
  judge(
    `${KEYS} keys take ${((full.used - empty.used) / 1e6).toFixed(1)} MB on the heap, ${(full.rss / 1e6).toFixed(0)} MB of the process in all`,
    full.used - empty.used <= MOST_FOR_KEYS,
  )
  judge(
    `${KEYS} more take ${((again.used - full.used) / 1e6).toFixed(1)} MB more`,
    again.used - full.used <= MOST_FOR_KEYS / 10,
  )
  child.kill()
  console.log(`${4 - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

/** Uses keys, each for a sequence and a limit. */
async function sendKeys(port: number, count: number, prefix: string): Promise<void> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1')
  await once(socket, 'connect')
  let received = 0
  socket.on('data', (text: string) => {
    received += text.split('HTTP/1.1 ').length - 1
  })
  for (let sent = 0; sent < count; ) {
    // A pipeline of a bounded length.
    let requests = ''
    for (const end = Math.min(count, sent + AT_ONCE / 2); sent < end; sent++) {
      for (const path of [`/seq/${prefix}-${sent}/204`, `/limit/${prefix}-${sent}/1/3600?body=a`])
        requests += `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`
    }
    socket.write(requests)
    while (received < 2 * sent) await once(socket, 'data')
  }
  socket.destroy()
}

async function inTurn(count: number, action: () => Promise<void>): Promise<void> {
  let left = count
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await action()
    }),
  )
}

async function read(child: ChildProcess): Promise<{ used: number; rss: number; connections: number }> {
  child.send('read')
  const [message] = await once(child, 'message')
  return message
}
