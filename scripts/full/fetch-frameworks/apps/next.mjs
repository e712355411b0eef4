import { COMMON, COOKIE_KEPT, KINDS, RESPONSE_SENT } from '../kinds.mjs'

export const NEXT = {
  name: 'Next.js',
  packages: [
    'next@16.4.6',
    'react@19.3.1',
    'react-dom@19.3.1',
    'typescript@5.9.3',
    '@types/node@22',
    '@types/react@19',
  ],
  files: {
    'next.config.mjs': 'export default { experimental: { authInterrupts: true } }',
    'kinds.js': KINDS,
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, allowJs: true, module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx' },
    }),
    'app/throws/[kind]/route.js': `import { problem } from '@statuskit/core'
import { withProblems } from '@statuskit/core/adapter'
import { cookies } from 'next/headers'
import { forbidden, notFound, redirect, RedirectType, unauthorized } from 'next/navigation'
import { KINDS, options } from '../../../kinds.js'

const NEXT = {
  ...KINDS,
  redirect: () => redirect('/elsewhere;a?b=c'),
  push: () => redirect('/elsewhere', RedirectType.push),
  'not-found': () => notFound(),
  forbidden: () => forbidden(),
  unauthorized: () => unauthorized(),
  cause() {
    try {
      redirect('/elsewhere')
    } catch (cause) {
      throw new Error('SECRET', { cause })
    }
  },
  async cookie() {
    const jar = await cookies()
    jar.set('a', '1')
    throw problem(409)
  },
}

export const GET = withProblems(async (_request, { params }) => {
  const { kind } = await params
  await NEXT[kind]()
}, options)
`,
    // Prerendered at build time, where reading the headers must reach Next.js.
    'app/dynamic/route.js': `import { withProblems } from '@statuskit/core/adapter'
import { headers } from 'next/headers'
import { options } from '../../kinds.js'

export const revalidate = 60
export const GET = withProblems(async () => new Response((await headers()).get('x-a')), options)
`,
  },
  build: ['next', 'build'],
  start: (port) => ['next', 'start', '--hostname', '127.0.0.1', '--port', String(port)],
  cases: [
    ...COMMON,
    RESPONSE_SENT,
    COOKIE_KEPT,
    { path: '/throws/redirect', status: 307, fields: { location: '/elsewhere;a?b=c' }, body: '' },
    { path: '/throws/push', status: 307, fields: { location: '/elsewhere' }, body: '' },
    { path: '/throws/cause', status: 307, fields: { location: '/elsewhere' }, body: '' },
    { path: '/throws/not-found', status: 404, body: '' },
    { path: '/throws/forbidden', status: 403, body: '' },
    { path: '/throws/unauthorized', status: 401, body: '' },
    { path: '/dynamic', headers: { 'X-A': 'b' }, status: 200, body: 'b' },
    { path: '/throws/problem', method: 'PUT', status: 405, body: '', fields: { allow: '' } },
    { path: '/nowhere', status: 404, type: 'text/html; charset=utf-8' },
  ],
}
