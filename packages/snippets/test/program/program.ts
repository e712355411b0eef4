import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { SCENARIOS } from '../../src/scenario/scenarios.ts'
import { snippet } from '../../src/snippet.ts'
import type { TargetId } from '../../src/target/target.ts'

/** A program that serves samples. */
export interface Program {
  readonly port: number
  stop(): Promise<void>
}

/** A new folder inside the package for a target's program, so that it finds the package's dependencies. */
export function folderOf(target: TargetId | 'types'): string {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/samples/${target}`, import.meta.url))
  rmSync(folder, { recursive: true, force: true })
  return folder
}

/** The samples of a target: the code for each status that it can send. */
export function samplesOf(target: TargetId): { readonly status: number; readonly code: string }[] {
  return SCENARIOS.flatMap(({ status }) => {
    const { code } = snippet(status, target)
    return code === undefined ? [] : [{ status, code }]
  })
}

/** The files that make a folder a separate project, so that samples use the built packages instead of the sources. */
export const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{}',
}

/** Writes the files of a program. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/** Starts a program that prints `listening on <port>` once it serves. */
export async function start(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Program> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`${command} ended with exit code ${code}\n${output}`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      output += `${line}\n`
      const found = /listening on (\d+)/.exec(line)?.[1]
      if (found !== undefined) resolve(Number(found))
    })
  })
  return { port, stop: () => stop(child, ended) }
}

function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGKILL')
  return ended
}
