/** The number at a place of a seed's series, from 0 up to 1: a hash (FNV-1a, then a finisher), not for secrets. */
export function randomAt(seed: string, place: number): number {
  let hash = 0x811c9dc5
  for (const character of `${seed} ${place}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
