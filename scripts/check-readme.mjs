/**
 * Do the READMEs tell the truth? Their `ts` blocks are compiled and run against the packed packages; a `text` block after
 * one is its output, a `console` block are commands to run while it serves, with their output. `sh` blocks may only
 * install our packages or run scripts that exist.
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join, relative } from 'node:path'
import { createProject, publishedPackages, ROOT, run, withTarballs } from './packed.mjs'

const packages = publishedPackages()
const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts
const readmes = [ROOT, ...packages.map(({ folder }) => folder)].map((folder) => join(folder, 'README.md'))

await withTarballs(async (tarballs, folder) => {
  const project = join(folder, 'readme')
  createProject(project, 'module', tarballs)
  for (const readme of readmes) await checkReadme(readme, project)
})

async function checkReadme(readme, project) {
  const name = relative(ROOT, readme)
  const blocks = [...readFileSync(readme, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
    language,
    text,
  }))
  let ran = 0
  for (const [index, { language, text }] of blocks.entries()) {
    const next = blocks[index + 1]
    if (language === 'sh') checkCommands(name, text)
    else if (language === 'ts') {
      await checkProgram(`${name}, block ${index + 1}`, text, next, project)
      ran++
    } else if (language !== 'text' && language !== 'console')
      throw new Error(`${name}: nobody runs a block of ${language}`)
    else if (blocks[index - 1]?.language !== 'ts')
      throw new Error(`${name}: block ${index + 1} is the output of nothing`)
  }
  if (ran === 0) throw new Error(`${name} has no program`)
  console.log(`${name}: ${ran} programs compile, run and print what it says`)
}

function checkCommands(name, text) {
  for (const line of text.trim().split('\n')) {
    const [command, action, ...args] = line.split(' ')
    const known =
      action === 'install'
        ? args.every((arg) => packages.some(({ manifest }) => manifest.name === arg))
        : args.length === 0 && action in scripts
    if (command !== 'npm' || !known) throw new Error(`${name}: "${line}" installs or runs what is not here`)
  }
}

async function checkProgram(where, program, next, project) {
  const port = await freePort()
  const local = (text) => text.replaceAll('3000', String(port))
  writeFileSync(join(project, 'program.ts'), local(program))
  run('npx', ['tsc', '--strict', '--target', 'es2022', '--module', 'nodenext', 'program.ts'], project)
  if (next?.language === 'console') await checkConsole(where, local(next.text), project)
  else expectOutput(where, run('node', ['program.js'], project), next?.language === 'text' ? next.text : '')
}

async function checkConsole(where, session, project) {
  const server = spawn('node', ['program.js'], { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  server.stderr.on('data', (chunk) => {
    errors += chunk
  })
  try {
    const steps = session.split(/^\$ /m).slice(1)
    await serving(Number(/127\.0\.0\.1:(\d+)/.exec(session)?.[1]), server, () => errors)
    for (const step of steps) {
      const [command, ...output] = step.split('\n')
      expectOutput(`${where}, $ ${command}`, run('bash', ['-c', command], project), output.join('\n'))
    }
  } finally {
    server.kill()
  }
}

/** Waits until the program listens; its end is an error. */
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

function expectOutput(where, actual, expected) {
  const plain = (text) =>
    text
      .replaceAll('\r', '')
      .replace(/^Date: .*$/gm, 'Date: …')
      .trim()
  if (plain(actual) === plain(expected)) return
  throw new Error(`${where} printed\n${plain(actual)}\nand the README says\n${plain(expected)}`)
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}
