import { fieldOf, type SimulatorRequest } from '../../plan/request/request.ts'

/**
 * The address of the client that sent a request. Each trusted proxy in front has added one to X-Forwarded-For, at its end;
 * the client itself can have written everything before these.
 */
export function clientAddress(request: SimulatorRequest, peer: string | undefined, trustedProxies: number): string {
  if (trustedProxies === 0) return peer ?? ''
  const forwarded = (fieldOf(request, 'x-forwarded-for') ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return [...forwarded, peer].at(-1 - Math.min(trustedProxies, forwarded.length)) ?? ''
}

/** The part of an address that one client has: all of an IPv4 address, half of an IPv6 address. */
export function networkOf(address: string): string {
  const text = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!text.includes(':')) return text
  const [start = '', end] = text.split('::')
  const left = start === '' ? [] : start.split(':')
  const right = end === undefined || end === '' ? [] : end.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
