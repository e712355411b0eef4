import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const SCRIPT = `
  import { selection } from ${JSON.stringify(new URL('selection.mjs', import.meta.url).href)}
  console.log(JSON.stringify(selection('part', ['first', 'second one', 'third'], ['write'])))
`

function select(...words: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', SCRIPT, '--', ...words], {
    encoding: 'utf8',
  })
  return { status, said: status === 0 ? JSON.parse(stdout) : stderr.trim() }
}

it('selects all without a name', () => {
  expect(select()).toEqual({ status: 0, said: { selected: ['first', 'second one', 'third'], flags: {} } })
})

it('selects what is named, in the order of the script', () => {
  const said = { selected: ['first', 'second one'], flags: { write: true } }
  expect(select('second one', '--write', 'first')).toEqual({ status: 0, said })
})

it.each([
  [['second'], 'Unknown part second. Use --write, first, second one, third.'],
  [['first', '--help'], 'Unknown option --help. Use --write, first, second one, third.'],
  [['--writ', '--dry'], 'Unknown option --writ, --dry. Use --write, first, second one, third.'],
])('runs nothing for %j', (words, said) => {
  expect(select(...words)).toEqual({ status: 2, said })
})
