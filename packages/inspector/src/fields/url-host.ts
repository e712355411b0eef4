import { decodeUtf8, encodeUtf8 } from './utf8.ts'

// U+FFFD is what invalid UTF-8 decodes to, and no host name contains it.
const FORBIDDEN = /[\0-\x20#%/:<>?@[\\\]^|\x7f\ufffd]/
const FORBIDDEN_OPAQUE = /[\0\t\n\r #/:<>?@[\\\]^|]/

/**
 * The host of a URL in the form that browsers compare; `undefined` if it is not one. Names in other scripts stay as they
 * are, in lower case: converting them takes the tables of IDNA.
 */
export function parseHost(text: string, isWeb: boolean): string | undefined {
  if (text.startsWith('[')) return text.endsWith(']') ? parseIpv6(text.slice(1, -1)) : undefined
  if (!isWeb) return FORBIDDEN_OPAQUE.test(text) ? undefined : text
  const name = (text.includes('%') ? decodePercent(text) : text).toLowerCase()
  if (name === '' || FORBIDDEN.test(name)) return undefined
  const labels = name.split('.')
  if (labels.length > 1 && labels.at(-1) === '') labels.pop()
  return /^(?:\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? '') ? parseIpv4(labels) : name
}

function decodePercent(text: string): string {
  const bytes = encodeUtf8(text)
  const decoded: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const digits =
      bytes[at] === 0x25 ? /^[\da-f]{2}$/i.exec(String.fromCharCode(...bytes.subarray(at + 1, at + 3))) : null
    decoded.push(digits === null ? (bytes[at] as number) : Number.parseInt(digits[0], 16))
    if (digits !== null) at += 2
  }
  return decodeUtf8(Uint8Array.from(decoded)).text
}

/** Up to four numbers, decimal, octal (`010`) or hexadecimal (`0x8`); the last one fills the rest of the address. */
function parseIpv4(labels: readonly string[]): string | undefined {
  if (labels.length > 4) return undefined
  const numbers = labels.map((label) => {
    if (/^0x[\da-f]*$/.test(label)) return Number.parseInt(`0${label.slice(2)}`, 16)
    if (/^0[0-7]+$/.test(label)) return Number.parseInt(label, 8)
    return /^(?:0|[1-9]\d*)$/.test(label) ? Number(label) : Number.NaN
  })
  const last = numbers.pop() ?? Number.NaN
  if (!numbers.every((number) => number <= 255) || !(last < 256 ** (4 - numbers.length))) return undefined
  const address = numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), last)
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')
}

function parseIpv6(text: string): string | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map((half, index) => groupsOf(half, index === halves.length - 1))
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined
  const missing = 8 - head.length - (tail?.length ?? 0)
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined
  return `[${compress([...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])])}]`
}

/** The 16-bit groups of one side of `::`; the last two can be an IPv4 address. */
function groupsOf(text: string, isLast: boolean): number[] | undefined {
  if (text === '') return []
  const parts = text.split(':')
  const groups: number[] = []
  for (const [index, part] of parts.entries()) {
    if (/^[\da-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16))
    else if (isLast && index === parts.length - 1 && /^(?:(?:0|[1-9]\d{0,2})(?:\.|$)){4}$/.test(part)) {
      const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number)
      if (Math.max(a, b, c, d) > 255 || part.endsWith('.')) return undefined
      groups.push(a * 256 + b, c * 256 + d)
    } else return undefined
  }
  return groups
}

/** The text of an address, with `::` for the first of the longest runs of two or more zeros. */
function compress(groups: readonly number[]): string {
  let start = -1
  let length = 1
  for (let index = 0; index < groups.length; index++) {
    let end = index
    while (groups[end] === 0) end++
    if (end - index > length) {
      start = index
      length = end - index
    }
    index = Math.max(index, end - 1)
  }
  const hex = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':')
  return start < 0 ? hex(groups) : `${hex(groups.slice(0, start))}::${hex(groups.slice(start + length))}`
}
