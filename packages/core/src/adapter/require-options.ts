import { isRecord } from '../render/request/peek.ts'

type Values = 'function' | readonly unknown[] | undefined

const SWITCH = [true, false]

/** The values that an option may have; `undefined` where each response checks the value and reports it. */
const VALUES: Readonly<Record<string, Values>> = {
  map: 'function',
  challenge: undefined,
  validationStatus: [400, 422],
  validationMessages: ['all', 'known'],
  formats: undefined,
  languages: undefined,
  instance: 'function',
  members: 'function',
  traceId: SWITCH,
  development: SWITCH,
  log: 'function',
  span: 'function',
}

/**
 * Checks the options of an adapter when it is set up. TypeScript finds a misspelled option; in JavaScript, nothing would
 * show it but what responses lack. `switches` are further options of the adapter, which are `true` or `false`.
 *
 * @throws {TypeError} if there is no such option, or it can't have this value
 * @example
 * requireOptions('@statuskit/koa: problems()', options, 'fillBareStatuses')
 */
export function requireOptions(caller: string, options: object, ...switches: readonly string[]): void {
  if (!isRecord(options)) throw new TypeError(`${caller} takes its options as an object, such as { traceId: true }.`)
  const names = [...Object.keys(VALUES), ...switches]
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) {
      throw new TypeError(`${caller} has no option "${name}". Its options: ${names.join(', ')}.`)
    }
    const values = switches.includes(name) ? SWITCH : VALUES[name]
    if (value === undefined || values === undefined) continue
    if (values === 'function' ? typeof value === 'function' : values.includes(value)) continue
    const wanted = values === 'function' ? 'a function' : values.map((each) => JSON.stringify(each)).join(' or ')
    throw new TypeError(`${caller}: the option "${name}" must be ${wanted}.`)
  }
}
