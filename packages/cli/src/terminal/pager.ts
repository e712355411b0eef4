import { spawn } from 'node:child_process'

/** Less leaves a text that fits on the screen there, and shows colors. People can set their own options. */
const LESS = 'FRX'

/**
 * Shows a text in the pager that `PAGER` names, or in less.
 *
 * @returns `false` if there is no pager, so that the text still has to be written
 */
export async function showInPager(text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const command = env.PAGER ?? 'less'
  // Windows has no less.
  if (command === '' || command === 'cat' || (env.PAGER === undefined && process.platform === 'win32')) return false
  const ignore = (): void => undefined
  // Ctrl+C belongs to the pager while it is open.
  process.on('SIGINT', ignore)
  try {
    return await new Promise((resolve) => {
      // `PAGER` can have arguments, so a shell runs it.
      const pager = spawn(command, {
        shell: env.PAGER !== undefined,
        stdio: ['pipe', 'inherit', 'inherit'],
        env: { ...env, LESS: env.LESS ?? LESS },
      })
      // Someone who closes the pager early has read enough.
      pager.stdin.on('error', ignore)
      pager.on('error', () => resolve(false))
      // A shell ends with 126 or 127 if it can't run the command.
      pager.on('close', (code) => resolve(code !== 126 && code !== 127))
      pager.stdin.end(text)
    })
  } finally {
    process.off('SIGINT', ignore)
  }
}
