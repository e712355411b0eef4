import { COMMON, COOKIE_KEPT, KINDS, RESPONSE_LOST } from '../kinds.mjs'

export const ASTRO = {
  name: 'Astro',
  packages: ['astro@7.3.5', '@astrojs/node@11.1.6'],
  files: {
    'astro.config.mjs': `import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

export default defineConfig({ output: 'server', adapter: node({ mode: 'standalone' }) })
`,
    'src/kinds.js': KINDS,
    'src/pages/throws/[kind].js': `import { problem } from '@statuskit/core'
import { withProblems } from '@statuskit/core/adapter'
import { KINDS, options } from '../../kinds.js'

const ASTRO = {
  ...KINDS,
  redirect: ({ redirect }) => redirect('/elsewhere', 307),
  cookie({ cookies }) {
    cookies.set('a', '1', { path: '/' })
    throw problem(409)
  },
}

export const GET = withProblems((context) => ASTRO[context.params.kind](context), options)
`,
    // Not wrapped: the middleware answers.
    'src/pages/api/[kind].js': `import { KINDS } from '../../kinds.js'

export const GET = ({ params }) => KINDS[params.kind]()
`,
  },
  build: ['astro', 'build'],
  start: () => ['dist/server/entry.mjs'],
  env: (port) => ({ HOST: '127.0.0.1', PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1' }),
  cases: [
    ...COMMON,
    RESPONSE_LOST,
    COOKIE_KEPT,
    { path: '/throws/redirect', status: 307, fields: { location: '/elsewhere' } },
    { path: '/api/problem', status: 429, type: 'application/problem+json' },
    { path: '/throws/problem', method: 'OPTIONS', status: 404 },
    { path: '/nowhere', status: 404 },
  ],
}
