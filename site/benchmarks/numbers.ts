const STEPS = [
  [1e9, 'G', 1e9],
  [1e6, 'M', 1e6],
  // A number of four digits is as short as one with a prefix.
  [1e4, 'k', 1e3],
] as const

/** A number in at most four digits with its prefix: `412.9 k`. */
export function short(number: number): string {
  const [, prefix, factor] = STEPS.find(([least]) => Math.abs(number) >= least) ?? [0, '', 1]
  const scaled = Number((number / factor).toPrecision(4))
  return `${scaled.toLocaleString('en')}${prefix === '' ? '' : ` ${prefix}`}`
}

/** The size of an input: bytes in their binary units, other sizes in full up to a thousand. */
export function sizeText(size: number, unit: string): string {
  if (unit !== 'bytes') return short(size).replace(' ', '')
  if (size >= 2 ** 20) return `${size / 2 ** 20} MiB`
  return size >= 1024 ? `${size / 1024} KiB` : `${size} B`
}
