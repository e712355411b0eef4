import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SERVICES } from './services.ts'

const LIMIT = 150

/** The lines of a program, without empty lines and comments. */
function countLines(program: string): number {
  const code = program.replace(/^\s*\/\*\*[\s\S]*?\*\/\s*$/gm, '')
  return code.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length
}

it.each(Object.keys(SERVICES))(`%s takes less than ${LIMIT} lines`, (name) => {
  const folder = new URL(`../../${name}/src/`, import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  )
  expect(files).toContain('app.ts')
  const lines = files.map((file) => countLines(readFileSync(new URL(file, folder), 'utf8')))
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(LIMIT)
})

it('counts only lines of code', () => {
  expect(countLines('/** One. */\n\n/**\n * Two.\n */\nconst a = 1 // three\n  // four\nconst b = 2\n')).toBe(2)
})
