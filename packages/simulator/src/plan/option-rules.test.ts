import { describe, expect, it } from 'vitest'
import { createHandler } from '../fetch.ts'
import { createSimulator } from '../index.ts'
import { openRedisStore } from '../redis.ts'

describe('createSimulator refuses', () => {
  it.each([
    [{ prot: 3000 }, 'createSimulator has no option "prot". Its options: port, proxyPort, host, seed, allowHtml,'],
    [{ TLS: true }, 'createSimulator has no option "TLS".'],
    [{ toString: 1 }, 'createSimulator has no option "toString".'],
    [{ public: 1 }, 'createSimulator: the option "public" must be true or false.'],
    [{ seed: 7 }, 'createSimulator: the option "seed" must be a string.'],
    [{ tls: 'cert.pem' }, 'the option "tls" must be true, false, or a certificate with its key: { cert, key }.'],
    [
      { store: Promise.resolve() },
      'the option "store" must be a store. To open one, write: await openRedisStore(url).',
    ],
    [{ allowedHosts: 'a.example' }, 'the option "allowedHosts" must be a list of host names.'],
    [{ trustedProxies: true }, 'the option "trustedProxies" must be a whole number from 0 up.'],
    [{ onExchange: console }, 'the option "onExchange" must be a function.'],
    [{ perClient: 5 }, 'the option "perClient" must be an object, such as { connections: 100 }.'],
    [
      { perClient: { connection: 5 } },
      'createSimulator: perClient has no option "connection". Its options: connections,',
    ],
    [{ perClient: { connections: '5' } }, 'perClient: the option "connections" must be a whole number from 1 up.'],
    ['x', 'createSimulator takes its options as an object: port, proxyPort,'],
    [null, 'createSimulator takes its options as an object: port, proxyPort,'],
    [[], 'createSimulator takes its options as an object: port, proxyPort,'],
  ])('%j', async (options, message) => {
    const failed = createSimulator(options as never)
    await expect(failed).rejects.toThrow(TypeError)
    await expect(failed).rejects.toThrow(message)
  })
})

it('createSimulator takes each option as undefined', async () => {
  const sim = await createSimulator({ store: undefined, tls: undefined, perClient: { connections: undefined } })
  await sim.close()
})

it.each([
  [{ base: '/v1' }, 'createHandler has no option "base". Its options: seed, allowHtml,'],
  [{ cors: 'yes' }, 'createHandler: the option "cors" must be true or false.'],
  [null, 'createHandler takes its options as an object: seed, allowHtml,'],
])('createHandler refuses %j', (options, message) => {
  expect(() => createHandler(options as never)).toThrow(message)
})

it.each([
  [
    'redis://localhost:1',
    { lifetime: 5 },
    'openRedisStore has no option "lifetime". Its options: prefix, lifetimeSeconds,',
  ],
  ['redis://localhost:1', { onError: true }, 'openRedisStore: the option "onError" must be a function.'],
  ['redis://localhost:1', null, 'openRedisStore takes its options as an object: prefix, lifetimeSeconds,'],
  [undefined, {}, "The store's URL is not valid. Use one like redis://localhost:6379"],
])('openRedisStore refuses %j with %j', async (url, options, message) => {
  const failed = openRedisStore(url as never, options as never)
  await expect(failed).rejects.toThrow(TypeError)
  await expect(failed).rejects.toThrow(message)
})
