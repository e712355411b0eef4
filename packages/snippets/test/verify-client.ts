import type { Simulator } from '@statuskit/simulator'
import { runCurl } from './program/client.ts'

/** The statuses that curl prints, if it prints more than the status. */
const STATUSES: Readonly<Record<number, readonly number[]>> = {
  100: [100, 200],
  102: [102, 200],
  103: [103, 200],
  104: [104, 200],
  301: [301, 200],
  302: [302, 200],
  303: [303, 200],
  307: [307, 200],
  308: [308, 200],
  401: [401, 200],
  407: [407, 200],
  408: [408, 200],
  429: [429, 200],
  500: [500, 200],
  502: [502, 200],
  503: [503, 200],
  504: [504, 200],
}
/** Exit codes of curl other than 22 for an error and 0 otherwise. */
const EXIT_CODES: Readonly<Record<number, number>> = { 406: 0, 412: 0, 415: 0, 416: 0, 428: 0 }

/** The output of fetch samples that doesn't begin with the status. */
const PRINTED: Readonly<Record<number, RegExp>> = {
  201: /^201 \/\S+$/,
  204: /^204 undefined$/,
  205: /^205 undefined$/,
  206: /^206 bytes 0-4\/\d+ ./,
  300: /^300 \S+$/,
  301: /^200 true http:/,
  302: /^200 true http:/,
  303: /^200 true http:/,
  304: /^304 ./,
  305: /^305$/,
  307: /^200 true http:/,
  308: /^200 true http:/,
  401: /^Basic realm=.*\n200$/,
  405: /^405 \[ 'GET', /,
  408: /^200$/,
  415: /^415 \S+ ./,
  416: /^416 bytes \*\/\d+ ./,
  425: /^200$/,
  429: /^200$/,
  500: /^200$/,
  502: /^200$/,
  503: /^200$/,
  504: /^200$/,
}

/** Runs a command and returns the mistakes in its output. */
export async function verifyCurl(
  status: number,
  code: string,
  simulator: Simulator,
  folder: string,
): Promise<string[]> {
  const { printed, exitCode } = await runCurl(code, simulator, folder)
  const statuses = [...printed.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, each]) => Number(each))
  const expected = STATUSES[status] ?? [status]
  const end = EXIT_CODES[status] ?? (expected.at(-1) === status && status >= 400 ? 22 : 0)
  return [
    ...(statuses.join() === expected.join() ? [] : [`shows ${statuses}, not ${expected}`]),
    ...(exitCode === end ? [] : [`ends with ${exitCode}, not ${end}`]),
  ]
}

/** Returns the mistakes in the output of a fetch sample. */
export function verifyFetch(status: number, printed = ''): string[] {
  const expected = PRINTED[status] ?? new RegExp(`^${status} .`)
  return expected.test(printed.trim()) ? [] : [`prints ${printed}, not ${expected}`]
}
