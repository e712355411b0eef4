import { COMMON, COOKIE_KEPT, KINDS, RESPONSE_LOST } from '../kinds.mjs'

export const SVELTEKIT = {
  name: 'SvelteKit',
  packages: [
    '@sveltejs/kit@3.2.0',
    'svelte@5.57.3',
    'vite@8.4.0',
    '@sveltejs/vite-plugin-svelte@7.3.1',
    '@sveltejs/adapter-node@6.0.1',
  ],
  files: {
    'vite.config.js': `import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

// Minified, as for Workers: the names of SvelteKit's classes are lost.
export default defineConfig({ plugins: [sveltekit({ adapter: adapter() })], build: { minify: true } })
`,
    'src/app.html': '<html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
    'src/kinds.js': KINDS,
    'src/routes/throws/[kind]/+server.js': `import { problem } from '@statuskit/core'
import { withProblems } from '@statuskit/core/adapter'
import { error, invalid, redirect } from '@sveltejs/kit'
import { KINDS, options } from '../../../kinds.js'

const KIT = {
  ...KINDS,
  redirect: () => redirect(303, '/elsewhere'),
  error: () => error(404, 'No such order'),
  invalid: () => invalid('must be even'),
  cached({ setHeaders }) {
    setHeaders({ 'Cache-Control': 'max-age=60', 'X-A': 'b' })
    throw problem(410)
  },
  cookie({ cookies }) {
    cookies.set('a', '1', { path: '/', httpOnly: false, sameSite: false, secure: false })
    throw problem(409)
  },
}

export const GET = withProblems((event) => KIT[event.params.kind](event), options)
`,
  },
  build: ['vite', 'build'],
  start: () => ['build/index.js'],
  env: (port) => ({ HOST: '127.0.0.1', PORT: String(port), ORIGIN: `http://127.0.0.1:${port}` }),
  cases: [
    ...COMMON,
    RESPONSE_LOST,
    COOKIE_KEPT,
    {
      path: '/throws/cached',
      status: 410,
      type: 'application/problem+json',
      fields: { 'cache-control': 'max-age=60', 'x-a': 'b' },
      logged: 410,
    },
    { path: '/throws/redirect', status: 303, fields: { location: '/elsewhere' } },
    { path: '/throws/error', headers: { Accept: 'application/json' }, status: 404, type: 'application/json' },
    { path: '/throws/invalid', headers: { Accept: 'application/json' }, status: 400, type: 'application/json' },
    { path: '/throws/problem', method: 'OPTIONS', status: 405, fields: { allow: 'GET, HEAD' } },
    { path: '/nowhere', status: 404 },
  ],
}
