import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JavaScriptTarget, startJavaScript } from './program/javascript.ts'
import { type Program, samplesOf } from './program/program.ts'
import { verifySample } from './verify.ts'
import { verifyServer } from './verify-server.ts'

const TARGETS: readonly JavaScriptTarget[] = ['express', 'fastify', 'koa', 'hono']

describe.each(TARGETS)('%s with the built packages', (target) => {
  let program: Program
  beforeAll(async () => {
    program = await startJavaScript(target)
  })
  afterAll(() => program?.stop())

  it.each(samplesOf(target).map(({ status }) => status))('%i is sent correctly', async (status) => {
    expect(await verifySample(program.port, status)).toEqual([])
  })

  if (target !== 'hono') return
  it('gets the responses that its samples say Node.js sends', async () => {
    expect(await verifyServer(program.port, [100, 417])).toEqual([])
  })
})
