import { cpus, totalmem } from 'node:os'
import { FRAMEWORKS, PEERS, versionOf } from './peers.mjs'
import { outputOf } from './process.mjs'

/**
 * When and with what a group was measured: the day, the version of Node, the machine, and the versions of the packages and
 * programs that take part.
 *
 * @typedef {{ date: string, node: string, machine: string, versions: Readonly<Record<string, string>> }} MeasuredOn
 */

/** The packages that take part in a group, and the programs that measure it. */
const PARTS = {
  micro: { packages: ['http-errors', '@hapi/boom', 'statuses'], programs: [] },
  bundles: { packages: ['http-status-codes', 'http-status', 'statuses', 'esbuild', 'rollup'], programs: [] },
  imports: {
    packages: ['http-errors', '@hapi/boom', 'http-status', 'http-status-codes', 'statuses', ...FRAMEWORKS],
    programs: [],
  },
  types: { packages: ['typescript'], programs: [] },
  requests: { packages: [...FRAMEWORKS, ...PEERS, 'light-my-request'], programs: ['valgrind', 'wrk'] },
  simulator: { packages: ['fastify'], programs: ['wrk', 'h2load'] },
  inspector: { packages: [], programs: ['valgrind', 'python3'] },
  crawl: { packages: [], programs: ['python3'] },
  growth: { packages: [], programs: ['valgrind', 'wrk'] },
}

/** How a program prints its version. */
const PROGRAMS = {
  valgrind: { option: '--version', pattern: /^valgrind-([\d.]+)/ },
  // It prints its version, but exits with an error.
  wrk: { option: '-v', pattern: /^wrk (\S+)/ },
  h2load: { option: '--version', pattern: /nghttp2\/([\d.]+)/ },
  python3: { option: '--version', pattern: /^Python ([\d.]+)/ },
}

/**
 * @param {string} group
 * @returns {Promise<MeasuredOn>}
 */
export async function measuredOn(group) {
  const { packages, programs } = PARTS[group]
  const printed = await Promise.all(programs.map(async (name) => [name, await versionOfProgram(name)]))
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    machine: machine(),
    versions: Object.fromEntries([
      ...packages.map((name) => [name, versionOf(name)]),
      ...printed.filter(([, version]) => version !== undefined),
    ]),
  }
}

function machine() {
  const memory = Math.round(totalmem() / 2 ** 30)
  const [processor] = cpus()
  return `${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${memory} GB, ${process.platform} ${process.arch}`
}

/** @param {string} name */
async function versionOfProgram(name) {
  const { option, pattern } = PROGRAMS[name]
  const text = await outputOf(name, [option], '.').catch(({ stdout }) => stdout ?? '')
  return pattern.exec(text)?.[1]
}
