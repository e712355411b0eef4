/** The engines that inspect the same corpus: one process, Spark, and the function for BigQuery. Each gives rows of totals. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import vm from 'node:vm'
import { ROOT } from '../../workspace/packages.mjs'
import { readTotals } from './read-totals.mjs'

const DIST = join(ROOT, 'packages/inspector/dist')
export const WORKER = join(DIST, 'crawl-worker.mjs')
const ENGINE = join(ROOT, 'engines/spark')
const QUERY =
  'SELECT url, status, transform(headers, each -> struct(each[0] AS name, each[1] AS value)) AS headers FROM input'

/** One worker inspects all files of a folder, and adds their totals up. */
export async function oneProcess(folder, format) {
  const files = readdirSync(folder).sort()
  const start = performance.now()
  const worker = spawn('node', [WORKER], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: worker.stdout })[Symbol.asyncIterator]()
  const rows = []
  for (const [id, name] of files.entries()) {
    worker.stdin.write(`${JSON.stringify({ id, format, path: join(folder, name) })}\n`)
    const answer = JSON.parse((await answers.next()).value)
    if (answer.error !== undefined) throw new Error(answer.error)
    rows.push(...answer.totals)
  }
  const lines = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(lines.length)
  worker.stdin.write('{"id":"sum","format":"merge","frames":true}\n')
  worker.stdin.end(Buffer.concat([length, lines, Buffer.alloc(4)]))
  const { totals } = JSON.parse((await answers.next()).value)
  await once(worker, 'close')
  return { seconds: (performance.now() - start) / 1000, totals }
}

/**
 * Runs a job of the engine on some cores of this machine.
 *
 * @param {string} python the folder of the virtual environment's commands
 * @param {'crawl' | 'table'} job
 */
export async function spark(python, job, workers, input, output) {
  const args = [
    ...['--master', `local[${workers},4]`, '--files', WORKER],
    ...['spark.ui.enabled=false', 'spark.driver.host=127.0.0.1', 'spark.driver.bindAddress=127.0.0.1'].flatMap(
      (setting) => ['--conf', setting],
    ),
    join(ENGINE, `inspect_${job}.py`),
    input,
    output,
    ...(job === 'table' ? ['--input_table_format', 'json', '--query', QUERY] : []),
  ]
  const cores = workers === 1 ? '0' : '0,1'
  const child = spawn('taskset', ['-c', cores, join(python, 'spark-submit'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The processes that Spark starts find the package there.
    env: { ...process.env, PYSPARK_PYTHON: join(python, 'python'), PYTHONPATH: ENGINE },
  })
  let printed = ''
  let errors = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  child.stderr.on('data', (text) => {
    errors = `${errors}${text}`.slice(-5000)
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`inspect_${job}.py failed with exit code ${code}\n${errors}`)
  const seconds = Number(/inspected in ([\d.]+) s/.exec(printed)?.[1])
  return { seconds, totals: await readTotals(join(output, 'totals'), python) }
}

/** The function for BigQuery, in a context that has the language and nothing else. It counts rules, since SQL does the rest. */
export async function bigQuery(folder) {
  const context = vm.createContext(Object.create(null))
  vm.runInContext(readFileSync(join(DIST, 'statuskit-inspect.bigquery.js'), 'utf8'), context)
  // What the table hides is nothing, as for the other engines.
  const inspect = vm.runInContext(
    'rows => { const all = JSON.parse(rows); return JSON.stringify(all.map(([status, url, headers]) => statuskit.inspectRow(status, url, headers, null, []).map(({ rule, severity, level }) => [rule, severity, level]))) }',
    context,
  )
  const start = performance.now()
  const counts = new Map()
  let messages = 0
  let clean = 0
  let batch = []
  const inspectBatch = () => {
    for (const findings of JSON.parse(inspect(JSON.stringify(batch)))) {
      messages++
      if (findings.length === 0) clean++
      for (const finding of findings) {
        const key = finding.join('\n')
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    batch = []
  }
  for (const name of readdirSync(folder).sort()) {
    for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) {
      const { url, status, headers } = JSON.parse(line)
      batch.push([status, url, headers.map(([header, value]) => ({ name: header, value }))])
      if (batch.length === 1000) inspectBatch()
    }
  }
  inspectBatch()
  const rules = [...counts].map(([key, count]) => {
    const [rule, severity, level] = key.split('\n')
    return { kind: 'rule', key: rule, severity, level, count }
  })
  const one = (kind, count) => ({ kind, key: '', severity: '', level: '', count })
  return {
    seconds: (performance.now() - start) / 1000,
    totals: [one('messages', messages), one('clean', clean), ...rules],
  }
}
