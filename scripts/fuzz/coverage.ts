import { Session } from 'node:inspector'

interface CoveredFunction {
  readonly functionName: string
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[]
}

/** What ran in a while: for each character, whether it did. `gain` counts the new ones in the sources that count. */
export interface Measured {
  readonly ran: Uint8Array
  readonly gain: number
}

/** The characters of this thread's program that ran, by V8's own counters. */
export class Coverage {
  readonly #session = new Session()
  readonly #url: string
  /** For each character, whether it ran. */
  readonly #ran: Uint8Array
  /** For each character, whether it is in a function, and whether in one of the sources that count. */
  readonly #inFunctions: Uint8Array
  readonly #sources: Uint8Array

  /**
   * @param url The address of the program's file.
   * @param text The program, which names each source in a comment before it, as esbuild does.
   * @param covers What the paths of the sources that count begin with.
   */
  constructor(url: string, text: string, covers: readonly string[]) {
    this.#url = url
    this.#ran = new Uint8Array(text.length)
    this.#inFunctions = new Uint8Array(text.length)
    this.#sources = sourcesThatCount(text, covers)
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** The characters that ran since the last call, and how many of them are new. They stay new until they are learned. */
  measure(): Measured {
    const ran = new Uint8Array(this.#ran.length)
    // A function comes before those inside it, and so does a block.
    for (const { functionName, ranges } of this.#functions()) {
      const [whole] = ranges
      if (whole === undefined || (functionName === '' && whole.startOffset === 0)) continue
      for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset)
      this.#inFunctions.fill(1, whole.startOffset, whole.endOffset)
    }
    let gain = 0
    for (let at = 0; at < ran.length; at++) {
      if (ran[at] === 1 && this.#ran[at] === 0 && this.#sources[at] === 1) gain++
    }
    return { ran, gain }
  }

  learn({ ran }: Measured): void {
    for (let at = 0; at < ran.length; at++) if (ran[at] === 1) this.#ran[at] = 1
  }

  /** The share of the sources' functions that ran, from 0 to 1. */
  share(): number {
    let ran = 0
    let all = 0
    for (let at = 0; at < this.#ran.length; at++) {
      if (this.#inFunctions[at] === 0 || this.#sources[at] === 0) continue
      all++
      ran += this.#ran[at] ?? 0
    }
    return all === 0 ? 0 : ran / all
  }

  #functions(): readonly CoveredFunction[] {
    let functions: readonly CoveredFunction[] = []
    // The callback is called before the call returns.
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error
      functions = result.find(({ url }) => url === this.#url)?.functions ?? []
    })
    return functions
  }
}

function sourcesThatCount(text: string, covers: readonly string[]): Uint8Array {
  const marks = new Uint8Array(text.length)
  const comments = [...text.matchAll(/^\/\/ ((?:\.\.\/)*[\w@./+-]+\.\w+)$/gm)]
  comments.forEach(({ index, 1: path = '' }, number) => {
    const end = comments[number + 1]?.index ?? text.length
    if (covers.some((each) => path.startsWith(each))) marks.fill(1, index, end)
  })
  return marks
}
