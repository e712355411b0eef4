import { execFile } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Startable } from './client.ts'
import { startProgram } from './program.ts'

const PROGRAMS = fileURLToPath(new URL('programs', import.meta.url))
/** Where libraries of other languages are installed. */
const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/clients', import.meta.url))
const PYTHON_PACKAGES = ['requests==2.34.2', 'urllib3==2.8.0', 'httpx==0.28.1', 'aiohttp==3.14.5']
/** Copies the libraries of `pom.xml`; the version of the plugin is that of Maven 3.8 on Debian. */
const COPY_LIBRARIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

/** Python's own client and libraries from PyPI. */
export const PYTHON: readonly Startable[] = startables(
  ['Python http.client', 'requests', 'urllib3', 'httpx', 'aiohttp'],
  async () => {
    const environment = join(CACHE, 'python')
    await run('python3', ['-m', 'venv', environment])
    await run(join(environment, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ...PYTHON_PACKAGES])
    return [join(environment, 'bin/python'), join(PROGRAMS, 'clients.py')]
  },
)

/** Go's own client. */
export const GO: readonly Startable[] = startables(['Go net/http'], async () => {
  const program = join(CACHE, 'go-client')
  await run('go', ['build', '-o', program, join(PROGRAMS, 'client.go')])
  return [program]
})

/** Java's own client and libraries from Maven Central. */
export const JAVA: readonly Startable[] = startables(['Java HttpClient', 'OkHttp', 'Apache HttpClient'], async () => {
  const libraries = join(CACHE, 'java')
  // Libraries of other versions would remain.
  rmSync(libraries, { recursive: true, force: true })
  await run('mvn', ['-q', '-B', '-f', join(PROGRAMS, 'pom.xml'), COPY_LIBRARIES, `-DoutputDirectory=${libraries}`])
  return ['java', '-XX:TieredStopAtLevel=1', '-cp', join(libraries, '*'), join(PROGRAMS, 'Clients.java')]
})

/** PHP's extension and Guzzle, as Debian packages them. */
export const PHP: readonly Startable[] = startables(['PHP curl', 'Guzzle'], async () => {
  const autoload = "require 'GuzzleHttp/autoload.php'; curl_version();"
  await run('php', ['-r', autoload]).catch(() => {
    throw new Error('PHP is incomplete. Run apt-get install php-cli php-curl php-guzzlehttp-guzzle.')
  })
  return ['php', join(PROGRAMS, 'clients.php')]
})

/** Clients in one program, which is prepared once. */
function startables(names: readonly string[], prepare: () => Promise<readonly string[]>): Startable[] {
  let prepared: Promise<readonly string[]> | undefined
  return names.map((name) => ({
    name,
    start: async () => {
      mkdirSync(CACHE, { recursive: true })
      prepared ??= prepare()
      const [command = '', ...args] = await prepared
      return startProgram(name, command, [...args, name])
    },
  }))
}

async function run(command: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(command, args)
}
