import { execFile, spawn } from 'node:child_process'
import { connect } from 'node:net'
import { promisify } from 'node:util'
import { emit, local } from './compile.mjs'
import { showsOutput, stepsOf } from './output.mjs'

/** Runs a program, and compares its output; or the commands after it while it serves, and theirs. */
export async function checkProgram(block, next, project, port) {
  const { where } = block
  const file = emit(block, port, project)
  if (next?.language !== 'console') {
    return expectOutput(
      where,
      await run('node', [file], project),
      next?.language === 'text' ? local(next.text, port) : '',
    )
  }
  const server = await startProgram(file, port, project)
  try {
    await runSteps(where, local(next.text, port), project)
  } finally {
    server.kill()
  }
}

/** Runs a program of tests, which must pass, and compares what is counted. */
export async function checkTests(block, next, project, port) {
  const file = emit(block, port, project)
  const output = await run('node', ['--test', '--test-reporter=spec', file], project)
  const counts = output.match(/^ℹ (?:fail|skipped) .*$/gm) ?? []
  expectOutput(block.where, counts.join('\n'), next?.language === 'text' ? next.text : '')
}

/** Runs the commands of a `console` block, and compares what they print. */
export async function runSteps(where, text, project) {
  for (const { command, output } of stepsOf(text))
    expectOutput(`${where}, $ ${command}`, await run('bash', ['-c', command], project), output)
}

/** Starts a server program and waits until it listens. */
export async function startProgram(file, port, project) {
  const server = spawn('node', [file], { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  server.stderr.on('data', (chunk) => {
    errors += chunk
  })
  await serving(port, server, () => errors)
  return server
}

/** Waits until the program listens; throws if it ends. */
async function serving(port, server, errors) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the program ended with exit code ${server.exitCode}\n${errors()}`)
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => setTimeout(resolve, 20, false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
  }
}

/** Runs a command to its end, while other pages are checked; its output is in the error if it fails. */
async function run(command, args, cwd) {
  try {
    return (await promisify(execFile)(command, args, { cwd, maxBuffer: 1e8 })).stdout
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed: ${error.message}\n${error.stdout}${error.stderr}`)
  }
}

function expectOutput(where, actual, expected) {
  if (showsOutput(expected, actual)) return
  throw new Error(`${where} printed\n${actual.trim()}\nbut the page says\n${expected.trim()}`)
}
