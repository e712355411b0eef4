import { decodeBase64, encodeBase64 } from '../fields/base64.ts'

/** A hash of 64 bits, in two halves. */
export type HostHash = readonly [high: number, low: number]

/** A register counts the zeros at the beginning of 32 bits, so it is at most this. */
const MOST = 33
const ALPHA = 1 / (2 * Math.log(2))
/** The first byte of an encoded sketch: all registers, or a list of those above 0. */
const ALL = 0
const LIST = 1

/**
 * Counts distinct hosts in constant memory (HyperLogLog): 2^precision registers of a byte. The standard error is 0.8 % with
 * the precision 14, and 1.6 % with 12. The order of hosts and of unions doesn't matter. The estimate is the one of Otmar
 * Ertl, "New cardinality estimation algorithms for HyperLogLog sketches" (2017), section 3, which needs no corrections.
 */
export class HostSketch {
  readonly #precision: number
  readonly #registers: Uint8Array

  constructor(precision: number) {
    this.#precision = precision
    this.#registers = new Uint8Array(2 ** precision)
  }

  /** Adds a host by its hash. */
  add([high, low]: HostHash): void {
    const index = high >>> (32 - this.#precision)
    const rank = Math.clz32(low) + 1
    if (rank > (this.#registers[index] ?? MOST)) this.#registers[index] = rank
  }

  /**
   * Adds the hosts of an encoded sketch.
   *
   * @throws {RangeError} if it has another precision, or is damaged
   */
  unite(encoded: string): void {
    if (encoded === '') return
    const bytes = decodeBase64(encoded)
    const registers = this.#registers
    if (bytes?.[0] === ALL && bytes.length === registers.length + 1) {
      for (let index = 0; index < registers.length; index++) this.#raise(index, bytes[index + 1] ?? 0)
    } else if (bytes?.[0] === LIST && bytes.length % 3 === 1) {
      for (let at = 1; at < bytes.length; at += 3)
        this.#raise((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0), bytes[at + 2] ?? 0)
    } else throw notASketch(encoded)
  }

  #raise(index: number, rank: number): void {
    const before = this.#registers[index]
    if (before === undefined || rank > MOST) throw notASketch(`${index}: ${rank}`)
    if (rank > before) this.#registers[index] = rank
  }

  /** The sketch in base64: shorter if it has few hosts, and empty if it has none. */
  encode(): string {
    const registers = this.#registers
    const used = registers.reduce((count, rank) => count + (rank > 0 ? 1 : 0), 0)
    if (used === 0) return ''
    if (used * 3 >= registers.length) return encodeBase64(Uint8Array.of(ALL, ...registers))
    const bytes = new Uint8Array(1 + used * 3)
    bytes[0] = LIST
    let at = 1
    registers.forEach((rank, index) => {
      if (rank === 0) return
      bytes.set([index >> 8, index & 255, rank], at)
      at += 3
    })
    return encodeBase64(bytes)
  }

  /** The estimated number of distinct hosts. */
  count(): number {
    const size = this.#registers.length
    const counts = new Array<number>(MOST + 1).fill(0)
    for (const rank of this.#registers) counts[rank] = (counts[rank] ?? 0) + 1
    const at = (rank: number) => counts[rank] ?? 0
    let sum = size * tau(1 - at(MOST) / size)
    for (let rank = MOST - 1; rank >= 1; rank--) sum = (sum + at(rank)) / 2
    sum += size * sigma(at(0) / size)
    return Math.round((ALPHA * size * size) / sum)
  }
}

/** The hash of a host: two lanes of multiplications that are mixed at the end. */
export function hashHost(host: string): HostHash {
  let one = 0x2c1b3c6d
  let two = 0x297a2d39
  for (let at = 0; at < host.length; at++) {
    const code = host.charCodeAt(at)
    one = Math.imul(one ^ code, 0x5bd1e995)
    two = Math.imul(two ^ code, 0x1b873593)
    one = (one << 13) | (one >>> 19)
    two = (two << 17) | (two >>> 15)
  }
  one = mix(one ^ host.length)
  two = mix(two ^ one)
  return [mix(one ^ (two >>> 7)) >>> 0, two >>> 0]
}

/** Spreads each bit over all others. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Sums up x^(2^k) 2^(k-1) from k = 1, and x. */
function sigma(x: number): number {
  if (x === 1) return Number.POSITIVE_INFINITY
  let sum = x
  for (let power = x * x, weight = 1, before = -1; sum !== before; power *= power, weight *= 2) {
    before = sum
    sum += power * weight
  }
  return sum
}

/** A third of: 1 - x, less the sum of (1 - x^(2^-k))^2 2^-k from k = 1. */
function tau(x: number): number {
  if (x === 0 || x === 1) return 0
  let sum = 1 - x
  for (let root = Math.sqrt(x), weight = 0.5, before = -1; sum !== before; root = Math.sqrt(root), weight /= 2) {
    before = sum
    sum -= (1 - root) ** 2 * weight
  }
  return sum / 3
}

function notASketch(text: string): RangeError {
  return new RangeError(`${JSON.stringify(text.slice(0, 40))} is not a sketch of hosts with this precision.`)
}
