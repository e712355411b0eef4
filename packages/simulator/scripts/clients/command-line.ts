import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { AT_ONCE, type Startable } from './client.ts'

const CURL = ['-q', '-s', '-o', '/dev/null', '-w', '%{http_code}', '--noproxy', '*', '--max-time', '5']
/** Between its 20 tries, wget would wait for more than two minutes. */
const WGET = ['--no-config', '--no-proxy', '--waitretry=0', '-O', '/dev/null']

/** Programs of a shell. */
export const COMMAND_LINE: readonly Startable[] = [curl('curl', []), curl('curl -L', ['-L']), wget()]

function curl(name: string, args: readonly string[]): Startable {
  return {
    name,
    start: async () => ({
      name,
      version: versionIn('curl', /curl (\S+)/),
      atOnce: AT_ONCE,
      async get(url) {
        const { stdout, code } = await promisify(execFile)('curl', [...CURL, ...args, url]).catch((error) => error)
        return code === undefined ? stdout : `exit ${code}`
      },
    }),
  }
}

function wget(): Startable {
  return {
    name: 'wget',
    start: async () => ({
      name: 'wget',
      version: versionIn('wget', /Wget (\S+)/),
      atOnce: AT_ONCE,
      async get(url) {
        const options = { env: { ...process.env, LC_ALL: 'C' } }
        const { stderr, code } = await promisify(execFile)('wget', [...WGET, url], options).catch((error) => error)
        const status = [...stderr.matchAll(/awaiting response\.\.\. (\d{3})/g)].at(-1)?.[1]
        if (status === undefined) return `exit ${code}`
        return code === undefined ? status : `throws ${status}`
      },
    }),
  }
}

function versionIn(command: string, pattern: RegExp): string {
  return pattern.exec(execFileSync(command, ['--version'], { encoding: 'utf8' }))?.[1] ?? ''
}
