import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ForeignCase } from './cases.ts'

const FILES = ['parser', 'security', 'strictcsp'].map((name) => `checks/${name}_checks_test.ts`)

/** Reads the policies in the tests of a checkout of csp-evaluator that a check reports. */
export function readCspEvaluator(checkout: string): readonly ForeignCase[] {
  return FILES.flatMap((file) =>
    readFileSync(join(checkout, file), 'utf8')
      .split(/^ {2}it\(/m)
      .slice(1)
      .flatMap(caseOf),
  )
}

function caseOf(test: string): ForeignCase[] {
  const [, source] = /const test =([\s\S]*?);\n/.exec(test) ?? []
  const check = /Checks\s*\.(check\w+)/i.exec(test)?.[1]
  if (source === undefined || check === undefined || /toBe\(0\)/.test(test)) return []
  const policy = [...source.matchAll(/'((?:[^'\\]|\\.)*)'/g)]
    .map(([, text = '']) => text.replaceAll("\\'", "'"))
    .join('')
  const headers = [['Content-Security-Policy', policy] as const]
  return [{ check, message: { status: 200, method: 'GET', url: 'https://example.com/', headers } }]
}
