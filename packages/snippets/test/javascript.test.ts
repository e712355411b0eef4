import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exchange } from './exchange.ts'
import { type JavaScriptTarget, startJavaScript } from './program/javascript.ts'
import { type Program, samplesOf } from './program/program.ts'
import { verifySample } from './verify.ts'

const TARGETS: readonly JavaScriptTarget[] = ['express', 'fastify', 'koa', 'hono']

describe.each(TARGETS)('%s', (target) => {
  let program: Program
  beforeAll(async () => {
    program = await startJavaScript(target)
  })
  afterAll(() => program?.stop())

  it.each(samplesOf(target).map(({ status }) => status))('%i is sent as it should be', async (status) => {
    expect(await verifySample(program.port, status)).toEqual([])
  })

  it.runIf(target === 'hono')('sends by itself what its samples say that Node.js sends', async () => {
    const asked = { method: 'POST', path: '/s/201/orders', content: 'hello' }
    const { interim, final } = await exchange(program.port, { ...asked, headers: { Expect: '100-continue' } })
    expect([...interim, final].map(({ status }) => status)).toEqual([100, 201])
    const refused = await exchange(program.port, { ...asked, headers: { Expect: 'a-miracle' } })
    expect(refused.final.status).toBe(417)
  })
})
