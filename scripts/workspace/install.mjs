/**
 * Installs what the lockfile names, before `npm start` and `npm test`. Packages that ask for a newer Node than 20 are used by
 * tools in parts that don't need it, so their warnings, which nobody can act on, are left out.
 *
 * pnpm would ask the registry about the age of each version in the lockfile first, for seven seconds. CI does, before a change
 * of the lockfile is merged.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const trusted = process.env.CI === 'true' ? [] : ['--trust-lockfile']
const options = ['install', '--frozen-lockfile', ...trusted, ...process.argv.slice(2)]
const child = spawn('npx', ['--yes', 'pnpm@12.21.0', ...options], {
  stdio: ['inherit', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
})
for await (const line of createInterface({ input: child.stdout })) {
  if (!line.includes('Unsupported engine for ')) console.log(line)
}
const code = await new Promise((resolve) =>
  child.exitCode === null ? child.on('exit', resolve) : resolve(child.exitCode),
)
process.exitCode = code ?? 1
