import type { Plan } from '../src/plan/plan.ts'

/** The mistake in a plan; `undefined` if it has none. */
export function faultOf({
  status,
  phrase,
  fields,
  body,
  stream,
  coding,
  interim,
  delay,
  bodyDelay,
}: Plan): string | undefined {
  const all = [...fields, ...interim.flatMap((each) => each.fields)]
  if (status !== 101 && !(status >= 200 && status <= 999)) return `status ${status}`
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(phrase)) return 'phrase'
  if (all.length % 2 !== 0) return 'half a field'
  for (let at = 0; at < all.length; at += 2) {
    if (!/^[!#$%&'*+\-.^`|~\w]+$/.test(all[at] as string)) return `name ${all[at]}`
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(all[at + 1] as string)) return `value of ${all[at]}`
  }
  const lengths = fields.filter((_, at) => fields[at - 1] === 'Content-Length' && at % 2 === 1)
  // A stream can announce its length, and a coding changes it.
  const sized = stream === undefined && coding === undefined
  const none = status === 101 || status === 204 || status === 304
  const expected = none ? [] : [String(Buffer.byteLength(body ?? ''))]
  if (sized && lengths.join() !== expected.join()) return `Content-Length ${lengths.join()}`
  const length = stream?.chunks.reduce((sum, { text }) => sum + text.length, 0) ?? 0
  if (length > 2 * 2 ** 20 || (stream?.chunks.length ?? 0) > 10_002) return 'a stream that is too long'
  if (delay > 60_000 || bodyDelay > 60_000 || interim.length > 10) return 'a limit'
  if (all.join('').length > 40_000 || (body?.length ?? 0) > 400_000) return 'size'
  if (body?.includes('"refused":"simulator"')) return body
  if (body?.includes('user:secret')) return 'credentials'
  return undefined
}
