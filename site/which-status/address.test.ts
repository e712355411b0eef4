import { describe, expect, it } from 'vitest'
import { addressOf, answered, type Place, readPlace } from './address.ts'
import { isOutcome, TREE } from './tree.ts'

/** All places of the tree. */
function places(from: Place = { at: TREE, given: [] }): Place[] {
  const { at } = from
  return [from, ...(isOutcome(at) ? [] : at.answers.flatMap(({ answer }) => places(answered(from, answer))))]
}

describe('the address of a place in the tree', () => {
  it('leads back to the same place and the same answers', () => {
    const all = places()
    expect(all.length).toBeGreaterThan(60)
    for (const place of all) expect(readPlace(addressOf(place))).toEqual(place)
    expect(new Set(all.map(addressOf)).size).toBe(all.length)
  })

  it.each([
    ['client.renamed.403', 403],
    ['403', 403],
    ['long.gone.407', 407],
  ])('leads to the status if the way has changed: %s', (address, status) => {
    expect(readPlace(address).at).toEqual({ status })
  })

  it('falls back to the last question that exists, or to the start', () => {
    expect(readPlace('client.not-allowed.299').at).toMatchObject({ id: 'not-allowed' })
    expect(readPlace('nothing.here').at).toBe(TREE)
    expect(readPlace('').at).toBe(TREE)
  })
})
