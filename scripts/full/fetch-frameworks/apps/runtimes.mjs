import { COMMON, KINDS, RESPONSE_SENT } from '../kinds.mjs'

/** The route `/throws/:kind` as the whole service, with the kinds of all frameworks: there is none to pass them to. */
const THROWS = `import { withProblems } from '@statuskit/core/adapter'
import { KINDS, options } from './kinds.js'

export const handler = withProblems(async (request) => {
  const [, , kind] = new URL(request.url).pathname.split('/')
  if (kind === 'later') await new Promise((resolve) => setTimeout(resolve, 1))
  await KINDS[kind === 'later' ? 'plain' : kind]()
}, options)
`
const CASES = [...COMMON, RESPONSE_SENT, { ...COMMON.find(({ status }) => status === 500), path: '/throws/later' }]

export const BUN = {
  name: 'Bun',
  packages: ['bun@1.4.5'],
  files: {
    'kinds.js': KINDS,
    'throws.js': THROWS,
    'serve.js': (port) => `import { handler } from './throws.js'
Bun.serve({ hostname: '127.0.0.1', port: ${port}, fetch: handler })
`,
  },
  start: () => ['bun/bin/bun.exe', 'serve.js'],
  startGuide: () => ['bun/bin/bun.exe', 'server.ts'],
  cases: CASES,
}

export const DENO = {
  name: 'Deno',
  packages: ['deno@2.9.6'],
  files: {
    'kinds.js': KINDS,
    'throws.js': THROWS,
    'serve.js': (port) => `import { handler } from './throws.js'
Deno.serve({ hostname: '127.0.0.1', port: ${port} }, handler)
`,
  },
  start: () => ['@deno/linux-x64-glibc/deno', 'run', '--allow-all', '--no-check', 'serve.js'],
  // Checks its types, too.
  startGuide: () => ['@deno/linux-x64-glibc/deno', 'run', '--allow-all', '--check', 'server.ts'],
  cases: CASES,
}

export const WORKERS = {
  name: 'Cloudflare Workers',
  packages: ['workerd@1.20261117.1', 'esbuild@0.28.2'],
  files: {
    'kinds.js': KINDS,
    'throws.js': THROWS,
    'serve.js': `import { handler } from './throws.js'
export default { fetch: handler }
`,
  },
  worker: 'serve.js',
  workerGuide: 'src/index.ts',
  start: () => ['@cloudflare/workerd-linux-64/bin/workerd', 'serve', 'worker.capnp'],
  startGuide: () => ['@cloudflare/workerd-linux-64/bin/workerd', 'serve', 'worker.capnp'],
  cases: CASES,
}
