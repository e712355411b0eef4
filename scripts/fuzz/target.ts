/** A parser, or several with the same input, that the fuzzer calls with changed inputs. */
export interface Target {
  /** The name of its folder in `corpus`. */
  readonly name: string
  /** What it runs, for the report. */
  readonly what: string
  /** The sources whose coverage counts: paths from the root of the workspace begin with one of these. */
  readonly covers: readonly string[]
  /** Texts that the parsers look for. */
  readonly tokens: readonly string[]
  /** The most bytes of an input. Default: 98,304. */
  readonly longest?: number
  /** Throws if the input does anything but what is documented. */
  run(input: Buffer): void | Promise<void>
}

/** Throws if a promise about an input is broken. */
export function expect(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Error(promise)
}

/** Whether two values of JSON are the same. */
export function expectSame(one: unknown, other: unknown, promise: string): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)]
  if (first !== second) throw new Error(`${promise}: ${first} and ${second}`)
}
