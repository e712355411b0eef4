import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'

/**
 * Runs a program of a project while an action sends it requests, and returns the program's output. The first word of the
 * command is a file of the project, a binary of its packages, or a file of one of them.
 */
export async function serveWhile(project, [command, ...args], { node, env, port }, action) {
  const modules = join(project, 'node_modules')
  const paths = [join(project, command), join(modules, '.bin', command), join(modules, command)]
  const file = paths.find((path) => existsSync(path))
  if (file === undefined) throw new Error(`${command} is not in ${project}`)
  // Packages start programs of their own with the `node` of the PATH.
  const PATH = `${join(node, '..')}:${process.env.PATH}`
  const isBinary = file === paths[2]
  const child = spawn(isBinary ? file : node, isBinary ? args : [file, ...args], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', ...env, PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which ends with all that the program starts.
    detached: true,
  })
  let output = ''
  child.on('error', (error) => (output += error.message))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const closed = new Promise((resolve) => child.on('close', resolve))
  try {
    await serving(port, child, () => output)
    await action()
  } catch (error) {
    throw new Error(`${error.message}\n${output}`)
  } finally {
    if (child.exitCode === null) process.kill(-child.pid)
    await closed
  }
  return output
}

async function serving(port, child, output) {
  for (;;) {
    if (child.pid === undefined || child.exitCode !== null) throw new Error(`it has ended: ${output()}`)
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => setTimeout(resolve, 50, false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
  }
}

/** Sends a request with Node's own client, which adds no headers such as `Accept`. */
export function ask(port, { path, method = 'GET', headers = {} }) {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (response) => {
      const chunks = await response.toArray()
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() })
    })
      .on('error', reject)
      .end()
  })
}
