/** What an assertion throws: test runners show `expected` and `actual`. */
class AssertionError extends Error {
  override readonly name = 'AssertionError'
  readonly code = 'ERR_ASSERTION'
  readonly actual: unknown
  readonly expected: unknown

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message)
    this.actual = actual
    this.expected = expected
  }
}

/** Asserts that two values are the same, or are plain data with the same members. A member that is undefined counts as missing. */
export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  fail(findDifference(actual, expected, what, false), actual, expected)
}

/** Asserts that a value has at least the members of another: objects may have more, lists may not. */
export function assertMatches(actual: unknown, expected: unknown, what: string): void {
  fail(findDifference(actual, expected, what, true), actual, expected)
}

/** Asserts that a text includes a part or matches a pattern, or that a list has an item. */
export function assertIncludes(actual: string | readonly unknown[] | undefined, part: string | RegExp): void {
  if (!includes(actual, part)) fail(`${show(actual)} does not include ${show(part)}`, actual, part)
}

/** Asserts that a text includes no such part, and matches no such pattern. */
export function assertLacks(actual: string, part: string | RegExp): void {
  if (includes(actual, part)) fail(`${show(actual)} includes ${show(part)}`, actual, part)
}

function fail(message: string | undefined, actual: unknown, expected: unknown): void {
  if (message !== undefined) throw new AssertionError(message, actual, expected)
}

function includes(actual: string | readonly unknown[] | undefined, part: string | RegExp): boolean {
  if (actual === undefined) return false
  if (typeof actual === 'string') return typeof part === 'string' ? actual.includes(part) : part.test(actual)
  return actual.includes(part)
}

/** The first difference, in words; `undefined` when there is none. */
function findDifference(actual: unknown, expected: unknown, path: string, partial: boolean): string | undefined {
  if (Object.is(actual, expected) || isMatch(actual, expected)) return undefined
  const isList = Array.isArray(expected)
  if (!isList && !isRecord(expected)) return `${path} is ${show(actual)} instead of ${show(expected)}`
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== isList) {
    return `${path} is ${show(actual)} instead of ${show(expected)}`
  }
  const names = new Set(partial && !isList ? Object.keys(expected) : [...Object.keys(expected), ...Object.keys(actual)])
  for (const name of names) {
    const member = isList ? `${path}[${name}]` : `${path}.${name}`
    const found = findDifference(Reflect.get(actual, name), Reflect.get(expected, name), member, partial)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a matcher of a test runner, such as vitest's `expect.any(String)`, takes the value. */
function isMatch(actual: unknown, matcher: unknown): boolean {
  const { asymmetricMatch } = Object(matcher)
  return typeof asymmetricMatch === 'function' && asymmetricMatch.call(matcher, actual) === true
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function show(value: unknown): string {
  try {
    const text = typeof value === 'string' || Array.isArray(value) || isRecord(value) ? JSON.stringify(value) : ''
    return shorten(text || String(value))
  } catch {
    return 'a value that cannot be shown'
  }
}

function shorten(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 500)}…`
}
