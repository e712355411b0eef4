import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createSimulator } from '@statuskit/simulator'
import type { TargetId } from '../src/target/target.ts'
import { runFetch } from './program/client.ts'
import { fastApiVersion, startFastApi } from './program/fastapi.ts'
import { goVersion, startGo } from './program/go.ts'
import { type JavaScriptTarget, startJavaScript } from './program/javascript.ts'
import { folderOf, type Program, samplesOf } from './program/program.ts'
import { springVersion, startSpring } from './program/spring.ts'
import { verifySample } from './verify.ts'
import { verifyCurl, verifyFetch } from './verify-client.ts'
import { verifyServer } from './verify-server.ts'

/** How to run the samples of a target. */
export interface Runner {
  /** The framework, runtime or program that has the version. */
  readonly framework: string
  /** Whether the repository pins the version; otherwise it is the machine's. */
  readonly pinned: boolean
  /** The installed version; `undefined` if there is none. */
  version(): Promise<string | undefined>
  /** Runs all samples and returns the complaints about each, by status. */
  run(): Promise<ReadonlyMap<number, readonly string[]>>
}

/** The version of a package that this one depends on. */
function installed(name: string): string {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}

async function served(
  target: TargetId,
  start: () => Promise<Program>,
  sends: readonly (100 | 417)[] = [],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const program = await start()
  try {
    const found = new Map<number, readonly string[]>()
    for (const { status } of samplesOf(target)) {
      found.set(status, await verifySample(program.port, status, { formerTitles: target === 'fastapi' }))
    }
    const complaints = await verifyServer(program.port, sends)
    if (complaints.length > 0) throw new Error(`${target}: ${complaints.join('; ')}`)
    return found
  } finally {
    await program.stop()
  }
}

function javaScript(target: JavaScriptTarget, framework: string): Runner {
  return {
    framework,
    pinned: true,
    version: async () => installed(target),
    run: () => served(target, () => startJavaScript(target), target === 'hono' ? [100, 417] : []),
  }
}

/** The runners of all targets. */
export const RUNNERS: Readonly<Record<TargetId, Runner>> = {
  curl: {
    framework: 'curl',
    pinned: false,
    version: async () => {
      try {
        return execFileSync('curl', ['--version'], { encoding: 'utf8' }).split(' ')[1]
      } catch {
        return undefined
      }
    },
    async run() {
      await using simulator = await createSimulator()
      const folder = folderOf('curl')
      mkdirSync(folder, { recursive: true })
      const found = new Map<number, readonly string[]>()
      for (const { status, code } of samplesOf('curl')) {
        found.set(status, await verifyCurl(status, code, simulator, folder))
      }
      return found
    },
  },
  fetch: {
    framework: 'Node.js',
    pinned: false,
    version: async () => process.versions.node,
    async run() {
      await using simulator = await createSimulator()
      const printed = await runFetch(simulator)
      return new Map(samplesOf('fetch').map(({ status }) => [status, verifyFetch(status, printed[status])]))
    },
  },
  express: javaScript('express', 'Express'),
  fastify: javaScript('fastify', 'Fastify'),
  koa: javaScript('koa', 'Koa'),
  hono: javaScript('hono', 'Hono'),
  fastapi: {
    framework: 'FastAPI',
    pinned: true,
    version: fastApiVersion,
    run: () => served('fastapi', startFastApi),
  },
  spring: {
    framework: 'Spring Boot',
    pinned: true,
    version: springVersion,
    run: () => served('spring', startSpring, [100, 417]),
  },
  go: { framework: 'Go', pinned: false, version: goVersion, run: () => served('go', startGo, [417]) },
}
