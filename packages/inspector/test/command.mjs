/** The built command in a process of its own, as the package `statuskit` runs it. */
import { runInspect } from '../dist/cli.js'

const { stdin, stdout, stderr } = process
// A reader that has enough, head for one, is no failure.
stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2))

process.exitCode = await runInspect(process.argv.slice(2), {
  command: 'statuskit inspect',
  input: stdin,
  write: (output) => new Promise((resolve) => stdout.write(output, () => resolve())),
  error: (text) => void stderr.write(text),
  colour: false,
  folder: process.cwd(),
})
