import { relative } from 'node:path'
import { freePort } from '../../workspace/free-port.mjs'
import { ROOT } from '../../workspace/packages.mjs'
import { blocksOf, CODE } from './blocks.mjs'
import { emit, local } from './compile.mjs'
import { checkProgram, checkTests, runSteps, startProgram } from './programs.mjs'
import { checkCommands, checkLinks } from './text.mjs'

/** SQL needs BigQuery, a workflow needs GitHub, and a diff has lines of an earlier version. */
const UNRUN = ['sql', 'yaml', 'diff']

/** Variables that name the server of a program. Without it, the program is only compiled. */
const NEEDS = { postgres: 'PGHOST', redis: 'REDIS_URL' }

/** Runs the programs of a page in a folder, and says how many there were. */
export async function checkPage(page, project) {
  const name = relative(ROOT, page)
  const blocks = blocksOf(page)
  checkLinks(page)
  const servers = []
  let port = await freePort()
  let ran = 0
  try {
    for (const [index, block] of blocks.entries()) {
      const { language, mark, text, where } = block
      const next = blocks[index + 1]
      if (language === 'sh') checkCommands(name, text)
      else if (mark === 'app' || UNRUN.includes(language)) continue
      else if (CODE.includes(language)) {
        if (NEEDS[mark] !== undefined && process.env[NEEDS[mark]] === undefined) continue
        ran++
        // A new port, unless a program of the page keeps serving.
        if (mark === 'serve' || servers.length === 0) port = await freePort()
        if (mark === 'test') await checkTests(block, next, project, port)
        else if (mark === 'serve') {
          const file = emit({ text, file: block.file ?? `serving-${ran}` }, port, project)
          servers.push(await startProgram(file, port, project))
          if (next?.language === 'console') await runSteps(where, local(next.text, port), project)
        } else await checkProgram(block, next, project, port)
      } else if (language === 'console' && blocks[index - 1]?.language === 'sh') {
        ran++
        await runSteps(where, text, project)
      } else if (language !== 'text' && language !== 'console')
        throw new Error(`${where}: blocks of ${language} can't be run`)
      else if (!CODE.includes(blocks[index - 1]?.language)) throw new Error(`${where} is the output of no program`)
    }
  } finally {
    for (const server of servers) server.kill()
  }
  if (ran === 0) throw new Error(`${name} has no program`)
  return `${name}: ${ran} programs compile, run and print the expected output`
}
