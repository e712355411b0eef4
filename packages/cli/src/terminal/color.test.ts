import { expect, it } from 'vitest'
import { wantsColor } from './color.ts'

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ CLICOLOR_FORCE: '1' }, false, true],
  [{ CLICOLOR_FORCE: '1', TERM: 'dumb' }, false, true],
  [{ CLICOLOR_FORCE: '0' }, false, false],
  [{ CLICOLOR_FORCE: '0' }, true, true],
  [{ CLICOLOR_FORCE: '1', NO_COLOR: '1' }, false, false],
  [{ CLICOLOR: '0' }, true, false],
  [{ CLICOLOR: '0', CLICOLOR_FORCE: '1' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
])('with %j and a terminal: %s, has colors: %s', (env, isTerminal, colored) => {
  expect(wantsColor(env, isTerminal)).toBe(colored)
})
