import { startTests } from '@vitest/runner'

/** What the runner of Vitest wants to know. */
const CONFIG = {
  root: '/',
  setupFiles: [],
  passWithNoTests: false,
  allowOnly: false,
  sequence: { shuffle: false, concurrent: false, seed: 0, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 5,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Some tests measure time, which other load on the machine disturbs.
  retry: 2,
  includeTaskLocation: false,
  tags: [],
}

/**
 * Runs test files with the runner of Vitest.
 *
 * @param {Readonly<Record<string, () => Promise<unknown>>>} files how each is loaded
 * @param {readonly string[]} skip the names of tests that are not run
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: string[] }>}
 */
export async function runFiles(files, skip) {
  const runner = {
    config: CONFIG,
    importFile: (path) => files[path](),
    onCollected: (collected) => {
      for (const test of collected.flatMap(testsOf)) if (skip.includes(test.name)) test.mode = 'skip'
    },
  }
  const loaded = await startTests(
    Object.keys(files).map((filepath) => ({ filepath, testLocations: undefined })),
    runner,
  )
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const file of loaded) {
    // A file without a test, or whose import fails, has the error itself.
    if (file.result?.state === 'fail' && testsOf(file).every((test) => test.result?.state !== 'fail')) {
      counts.failed++
      counts.failures.push(`${file.filepath}: ${file.result.errors?.[0]?.message ?? 'failed'}`)
    }
    for (const test of testsOf(file)) {
      if (test.result?.state === 'pass') counts.passed++
      else if (test.result?.state === 'fail') {
        counts.failed++
        counts.failures.push(`${file.filepath}: ${test.name}: ${test.result.errors?.[0]?.message ?? 'failed'}`)
      } else counts.skipped++
    }
  }
  return counts
}

function testsOf(task) {
  return task.type === 'test' ? [task] : task.tasks.flatMap(testsOf)
}
