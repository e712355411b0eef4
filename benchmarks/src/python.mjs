import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BENCHMARKS } from './peers.mjs'
import { outputOf } from './process.mjs'

/**
 * Python with a peer, in a virtual environment that is made once. It needs Python 3.10 with PyPI.
 *
 * @param {string} name The environment's name, with the peer's version.
 * @param {string} source What pip installs.
 * @returns {Promise<string>} The path of Python.
 */
export async function pythonWith(name, source) {
  const environment = join(BENCHMARKS, '../node_modules/.cache', name)
  const python = join(environment, 'bin/python')
  if (existsSync(python)) return python
  await outputOf('python3', ['-m', 'venv', environment], BENCHMARKS)
  await outputOf(join(environment, 'bin/pip'), ['install', '--quiet', source], BENCHMARKS)
  return python
}
