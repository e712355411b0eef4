/**
 * A simulator in its own process, with the store at the URL in the environment. It reports its port, and drains on SIGTERM.
 */
import { createSimulator } from '@statuskit/simulator'
import { openRedisStore } from '@statuskit/simulator/redis'

const store = await openRedisStore(process.env.STORE ?? '', { timeoutMs: 5000 })
const simulator = await createSimulator({ store })
process.send?.({ port: Number(new URL(simulator.url).port) })
process.on('disconnect', () => process.exit())
process.on('SIGTERM', async () => {
  await simulator.close({ graceMs: 10_000 })
  await store.close()
  process.exit()
})
