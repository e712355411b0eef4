/**
 * Runs public test suites of HTTP clients that need httpbin, unchanged, against the simulator. They come from PyPI's source
 * packages. pytest-httpbin starts httpbin for them; a plugin of pytest gives them the simulator's URLs in its place. Only
 * tests that use httpbin are run. It needs Python 3.11 and PyPI.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../workspace/packages.mjs'
import { run } from '../../workspace/packed.mjs'

const FOLDER = join(ROOT, 'node_modules/.cache/httpbin-suites')
const PLUGIN = import.meta.dirname
const SUITES = [
  {
    name: 'requests',
    version: '2.34.2',
    extras: '[socks]',
    packages: ['pytest==9.2.0', 'pytest-mock==3.17.0', 'trustme==1.2.1'],
  },
  {
    name: 'vcrpy',
    version: '9.4.2',
    packages: [
      ...[
        'aiohttp',
        'boto3',
        'cryptography',
        'httplib2',
        'httpx',
        'httpx2',
        'pysocks',
        'requests',
        'tornado',
        'urllib3',
      ],
      ...['pytest==9.2.0', 'pytest-aiohttp', 'pytest-asyncio'],
    ],
    options: ['-m', 'not online'],
    // Its tests trust the certificate, those of requests say when they do.
    trusts: true,
    // A test uploads this file, which the source package leaves out.
    files: { '.editorconfig': 'root = true\n' },
  },
]

let passed = 0
let failed = 0
let skipped = 0
if (spawnSync('python3', ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 11))']).status !== 0) {
  console.log('The suites need Python 3.11')
  failed = process.env.CI === 'true' ? 1 : 0
  skipped = SUITES.length - failed
} else {
  run('pnpm', ['exec', 'turbo', 'run', 'build', '--filter=@statuskit/simulator', '--output-logs=errors-only'], ROOT)
  for (const suite of SUITES) await runSuite(suite)
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)

async function runSuite(suite) {
  const { python, folder, certificates } = install(suite)
  const { createSimulator } = await import(new URL('../../../packages/simulator/dist/index.js', import.meta.url).href)
  // The certificate of pytest-httpbin, whose authority the suites trust.
  const [cert, key] = ['server.pem', 'server.key'].map((name) => readFileSync(join(certificates, name), 'utf8'))
  const simulator = await createSimulator({ allowHtml: true, allowExternalRedirects: true, tls: { cert, key } })
  const options = ['-p', 'no:httpbin', '-p', 'fixture', '-p', 'no:cacheprovider', '-q', '--tb=short']
  const child = spawn(python, ['-m', 'pytest', ...options, ...(suite.options ?? []), 'tests'], {
    cwd: folder,
    env: {
      ...process.env,
      PYTHONPATH: PLUGIN,
      PYTHONDONTWRITEBYTECODE: '1',
      ...(suite.trusts && { REQUESTS_CA_BUNDLE: join(certificates, 'client.pem') }),
      HTTPBIN_SUITES_URL: simulator.url,
      HTTPBIN_SUITES_SECURE_URL: simulator.tls.url,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  const [status] = await once(child, 'close')
  await simulator.close()
  report(suite, output, status)
}

function report({ name, version }, output, status) {
  const [line = ''] = output.match(/^=*\s*(?:\d+ \w+(?:, )?)+ in [\d.]+s.*$/m) ?? []
  const count = (what) => Number(new RegExp(`(\\d+) ${what}`).exec(line)?.[1] ?? 0)
  // A suite that did not come to its end failed.
  const broken = count('failed') + count('errors?')
  const wrong = broken > 0 ? broken : Number(status !== 0 || count('passed') === 0)
  passed += count('passed')
  failed += wrong
  skipped += count('skipped')
  console.log(`${wrong === 0 ? 'ok  ' : 'FAIL'} ${name} ${version}: ${line.trim()}`)
  if (wrong > 0) console.log(output)
}

/** The suite with its packages, in a virtual environment that is created once per version. */
function install({ name, version, extras = '', packages, files = {} }) {
  const environment = join(FOLDER, `${name}-${version}`)
  const python = join(environment, 'bin/python')
  const folder = join(environment, `${name}-${version}`)
  const done = join(environment, 'installed')
  if (!existsSync(done)) {
    rmSync(environment, { recursive: true, force: true })
    run('python3', ['-m', 'venv', environment], ROOT)
    const pip = (...args) => run(python, ['-m', 'pip', args[0], '--quiet', ...args.slice(1)], environment)
    pip('install', 'pytest-httpbin==2.1.0', 'httpbin==0.10.4', ...packages)
    pip('download', '--no-deps', '--no-binary', ':all:', `${name}==${version}`)
    run(python, ['-m', 'tarfile', '-e', `${name}-${version}.tar.gz`, environment], environment)
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
    pip('install', `${folder}${extras}`)
    writeFileSync(done, '')
  }
  const library = join(environment, 'lib')
  const certificates = join(library, readdirSync(library)[0], 'site-packages/pytest_httpbin/certs')
  return { python, folder, certificates }
}
