/** Text that a response must not have: secrets of the service, system errors, stacks. */
const INTERNAL = /SECRET|ECONNREFUSED|127\.0\.0\.1|node_modules|\n {4}at /

/** Lists the faults of a response and its log entries as phrases. The list is empty for a correct response. */
function findFaults({ answer, entries, logs }, { status, headers = {}, body, logged, entries: expectedEntries = 1 }) {
  if (answer === undefined) return ['no response']
  const faults = []
  if (INTERNAL.test(answer.body) || INTERNAL.test(JSON.stringify(answer.headers))) faults.push('shows internals')
  if (answer.status !== status) return [...faults, `${answer.status} instead of ${status}`]
  for (const [name, value] of Object.entries(headers)) {
    const sent = answer.headers[name]
    if (sent === undefined) faults.push(`no \`${name}\``)
    else if (!value.test(String(sent))) faults.push(`\`${name}: ${sent}\``)
  }
  if (!isProblem(answer)) return [...faults, 'not a problem document']
  if (body !== undefined && !body.test(answer.body)) faults.push('without the errors')
  if (entries.length !== expectedEntries) faults.push(`logged ${entries.length} times`)
  if (logged !== undefined && !logged.test(logs.join(''))) faults.push('wrong in the log of the package')
  return faults
}

/** Whether the response is a problem document that matches its status. */
function isProblem(answer) {
  if (!/^application\/problem\+json/.test(answer?.headers['content-type'] ?? '')) return false
  return JSON.parse(answer.body).status === answer.status
}

/**
 * Judges what happens to a package's error: it `works` without setup, it needs `one line`, the package sends its `own response`
 * and a line turns that into a problem, or the result is `wrong`.
 */
export function judge(bare, fixed, expected) {
  const faults = findFaults(bare, expected)
  if (faults.length === 0) return { result: 'works', faults }
  if (fixed === undefined) return { result: 'wrong', faults }
  const left = findFaults(fixed, expected)
  if (left.length > 0) return { result: 'wrong', faults: left }
  const sendsOwn = bare.answer !== undefined && !isProblem(bare.answer)
  return { result: sendsOwn ? 'own response' : 'one line', faults }
}
