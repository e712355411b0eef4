import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { folderOf, type Program, samplesOf, start, writeFiles } from './program.ts'

const run = promisify(execFile)

/** The releases that the samples run with; pip resolves their dependencies. */
const PACKAGES = ['fastapi==0.163.2', 'uvicorn==0.54.0', 'httptools==0.9.0', 'websockets==17.4']

/** The version of FastAPI; `undefined` if Python is missing. */
export async function fastApiVersion(): Promise<string | undefined> {
  const found = await run('python3', ['--version']).catch(() => undefined)
  return found && PACKAGES[0]?.split('==')[1]
}

/** Starts the samples: each is a module whose application is mounted. */
export async function startFastApi(): Promise<Program> {
  const python = await environment()
  const folder = folderOf('fastapi')
  const samples = samplesOf('fastapi')
  writeFiles(folder, {
    ...Object.fromEntries(samples.map(({ status, code }) => [`s${status}.py`, `${code}\n`])),
    'main.py': mainOf(samples.map(({ status }) => status)),
  })
  return start(python, ['main.py'], folder)
}

/** The Python of a virtual environment with the packages. */
async function environment(): Promise<string> {
  const name = `python-${PACKAGES.map((each) => each.replace('==', '-')).join('-')}`
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url))
  const python = join(folder, 'bin/python')
  const done = join(folder, 'done')
  if (existsSync(done)) return python
  await run('python3', ['-m', 'venv', '--clear', folder])
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES])
  writeFiles(folder, { done: '' })
  return python
}

function mainOf(statuses: readonly number[]): string {
  return `import socket

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

${statuses.map((status) => `import s${status}`).join('\n')}

main = Starlette(routes=[
${statuses.map((status) => `    Mount("/s/${status}", s${status}.app),`).join('\n')}
])
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen()
print("listening on", listener.getsockname()[1], flush=True)
uvicorn.Server(uvicorn.Config(main, log_level="warning")).run(sockets=[listener])
`
}
