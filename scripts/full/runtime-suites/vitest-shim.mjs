/**
 * What test files import from `vitest`, made of the parts of Vitest that need no Node: its runner, its assertions and its spies.
 * The bundler puts this in the place of `vitest`.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import { getCurrentTest } from '@vitest/runner'
import { fn, restoreAllMocks, spyOn } from '@vitest/spy'
import * as chai from 'chai'

export {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
  onTestFailed,
  onTestFinished,
  test,
} from '@vitest/runner'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** @param {unknown} value */
export function expect(value, message) {
  const test = getCurrentTest()
  const assertion = chai.expect(value, message)
  return test === undefined ? assertion : assertion.withTest(test)
}
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  getState: () => getState(expect),
  setState: (state) => setState(state, expect),
  extend: (matchers) => chai.expect.extend(expect, matchers),
  unreachable: () => chai.assert.fail('expected not to be reached'),
})
globalThis[GLOBAL_EXPECT] ??= expect
setState({ assertionCalls: 0 }, expect)
expect.extend(customMatchers)

export const vi = { fn, spyOn, restoreAllMocks }
