/**
 * Measures which faults of other tools' tests the inspector finds, and writes them into docs/reports/recall.md:
 *
 *     pnpm recall --httplint <checkout> --python <its Python> --csp-evaluator <checkout> --lint-http <recorded file>
 *
 * Only the parts that are named are measured. lint-http is recorded by recall/record_lint_http.py. None of the cases is
 * kept here.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type ForeignCase, measure, score } from './recall/cases.ts'
import { readCspEvaluator } from './recall/csp-evaluator.ts'
import { recordHttplint } from './recall/httplint.ts'
import { readJudgments } from './recall/judgments.ts'
import { readLintHttp } from './recall/lint-http.ts'
import { partOf, replacePart } from './recall/page.ts'

const PAGE = new URL('../../../docs/reports/recall.md', import.meta.url)

const { values } = parseArgs({
  options: {
    httplint: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    'csp-evaluator': { type: 'string' },
    'lint-http': { type: 'string' },
  },
})
const { httplint, python, 'csp-evaluator': cspEvaluator, 'lint-http': lintHttp } = values
const parts: Readonly<Record<string, readonly ForeignCase[]>> = {
  ...(httplint !== undefined && { httplint: recordHttplint(httplint, python) }),
  ...(lintHttp !== undefined && { 'lint-http': readLintHttp(lintHttp) }),
  ...(cspEvaluator !== undefined && { 'csp-evaluator': readCspEvaluator(cspEvaluator) }),
}

let page = readFileSync(PAGE, 'utf8')
for (const [name, cases] of Object.entries(parts)) {
  const outcomes = measure(cases, readJudgments(`${name}.csv`))
  const { real, found } = score(outcomes)
  console.log(`${name}: ${found} of ${real} real faults`)
  for (const { judgment, missed } of outcomes)
    if (judgment.verdict === 'real') for (const line of missed) console.log(`  ${judgment.check}: ${line}`)
  page = replacePart(page, name, partOf({ name, outcomes }))
}
writeFileSync(PAGE, page)
