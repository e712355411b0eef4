import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../workspace/packages.mjs'

/** What a test itself needs, by what its failure says. The code under test uses none of it, which a gate checks. */
const NEEDS = [
  { pattern: /\b(process|Buffer|setImmediate) is not defined/, reason: 'the test itself uses a global of Node' },
  { pattern: /The (process)\.\w+ method is not implemented/, reason: 'the test itself uses a global of Node' },
  {
    pattern: /Code generation from strings disallowed/,
    reason: 'Ajv compiles code from strings, which workerd does not allow',
  },
]

/**
 * Takes out the failures of tests that need what a runtime lacks, and counts them as skipped, by reason. A failure that names a
 * global counts only if the test's own file uses it, or what measures time for it.
 *
 * @param {import('./hosts.mjs').Counts} counts
 */
export function explain(counts) {
  const reasons = {}
  const failures = counts.failures.filter((failure) => {
    const need = NEEDS.find(({ pattern }) => pattern.test(failure))
    if (need === undefined) return true
    const name = need.pattern.exec(failure)?.[1]
    if (name !== undefined && !uses(failure, name)) return true
    reasons[need.reason] = (reasons[need.reason] ?? 0) + 1
    return false
  })
  const explained = counts.failures.length - failures.length
  return { ...counts, failed: counts.failed - explained, skipped: counts.skipped + explained, failures, reasons }
}

function uses(failure, name) {
  const [file] = failure.split(': ', 1)
  const text = readFileSync(join(ROOT, file), 'utf8')
  return file.includes('linear-time') || new RegExp(`\\b${name}\\b|linear`).test(text)
}
