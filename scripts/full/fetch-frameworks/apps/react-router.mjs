import { COMMON, KINDS, RESPONSE_SENT } from '../kinds.mjs'

export const REACT_ROUTER = {
  name: 'React Router',
  packages: [
    ...['react-router', '@react-router/dev', '@react-router/node', '@react-router/serve'].map(
      (name) => `${name}@8.4.0`,
    ),
    'react@19.3.1',
    'react-dom@19.3.1',
    'vite@8.4.0',
    'isbot@5',
    'typescript@5.9.3',
  ],
  files: {
    'vite.config.js': `import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({ plugins: [reactRouter()] })
`,
    'app/root.jsx': `import { Outlet } from 'react-router'

export default function Root() {
  return <html><body><Outlet /></body></html>
}
`,
    'app/kinds.js': KINDS,
    'app/routes.ts': `import { route } from '@react-router/dev/routes'

export default [
  route('orders/:id', 'routes/order.ts'),
  route('throws/:kind', 'routes/throws.js'),
  route('page/:kind', 'routes/page.jsx'),
]
`,
    'app/routes/throws.js': `import { withProblems } from '@statuskit/core/adapter'
import { data, redirect } from 'react-router'
import { KINDS, options } from '../kinds.js'

const ROUTER = {
  ...KINDS,
  redirect() {
    throw redirect('/elsewhere')
  },
  data() {
    throw data({ order: 7 }, { status: 402 })
  },
}

export const loader = withProblems(({ params }) => ROUTER[params.kind](), options)
export const action = loader
`,
    // A page, whose thrown responses and data go to its error boundary.
    'app/routes/page.jsx': `import { withProblems } from '@statuskit/core/adapter'
import { data, isRouteErrorResponse, useRouteError } from 'react-router'
import { KINDS, options } from '../kinds.js'

const ROUTER = {
  ...KINDS,
  data() {
    throw data('no order', { status: 402 })
  },
}

export const loader = withProblems(({ params }) => ROUTER[params.kind](), options)

export default function Page() {
  return <p>loaded</p>
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <p>{isRouteErrorResponse(error) ? ['boundary', error.status, error.data].join(':') : 'other'}</p>
}
`,
  },
  build: ['react-router', 'build'],
  start: () => ['react-router-serve', 'build/server/index.js'],
  env: (port) => ({ HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production' }),
  cases: [
    ...COMMON,
    RESPONSE_SENT,
    { path: '/throws/redirect', status: 302, fields: { location: '/elsewhere' } },
    { path: '/throws/data', status: 402, body: '{"order":7}' },
    { path: '/throws/plain', method: 'POST', status: 500, type: 'application/problem+json', logged: 500 },
    { path: '/page/response', status: 418, contains: 'boundary:418:teapot' },
    { path: '/page/data', status: 402, contains: 'boundary:402:no order' },
    { path: '/nowhere', status: 404 },
  ],
}
