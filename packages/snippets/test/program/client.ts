import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Simulator } from '@statuskit/simulator'
import { folderOf, PROJECT, samplesOf, writeFiles } from './program.ts'

const run = promisify(execFile)

/** The output and exit code of a sample. */
export interface Outcome {
  readonly printed: string
  readonly exitCode: number
}

/** A sample with the ports of the running simulator. */
function local(code: string, { url, proxyUrl }: Simulator): string {
  return code.replaceAll('http://127.0.0.1:3000', url).replaceAll('http://127.0.0.1:3001', proxyUrl)
}

/** Runs the command of a status in a new folder. */
export async function runCurl(code: string, simulator: Simulator, folder: string): Promise<Outcome> {
  const env = { PATH: process.env.PATH, CURL_HOME: folder, HOME: folder }
  try {
    const { stdout } = await run('bash', ['-c', local(code, simulator)], { cwd: folder, env })
    return { printed: stdout, exitCode: 0 }
  } catch (error) {
    const { stdout, code: exitCode } = error as { stdout?: string; code?: number | string }
    if (stdout === undefined || typeof exitCode !== 'number') throw error
    return { printed: stdout, exitCode }
  }
}

/** Runs the fetch samples in one program and returns their output, by status. */
export async function runFetch(simulator: Simulator): Promise<Readonly<Record<string, string>>> {
  const folder = folderOf('fetch')
  const samples = samplesOf('fetch')
  const modules = samples.map(({ status, code }) => [`s${status}.ts`, `${local(code, simulator)}\nexport {}\n`])
  writeFiles(folder, {
    ...PROJECT,
    ...Object.fromEntries(modules),
    'main.ts': `import { format } from 'node:util'

const printed: Record<string, string> = {}
const print = console.log
for (const status of ${JSON.stringify(samples.map(({ status }) => status))}) {
  printed[status] = ''
  console.log = (...values) => {
    printed[status] += format(...values) + '\\n'
  }
  await import(\`./s\${status}.ts\`)
}
print(JSON.stringify(printed))
`,
  })
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'main.ts'], { cwd: folder })
  return JSON.parse(stdout)
}
