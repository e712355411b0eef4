import { expect, it } from 'vitest'
import { findVendorStatus, findVendorStatuses } from './vendor.ts'
import { VENDOR_STATUSES } from './vendor-table.gen.ts'

it('finds a code by vendor', () => {
  expect(findVendorStatus('nginx', 499)).toMatchObject({ phrase: 'Client Closed Request', onTheWire: 'log-only' })
  expect(findVendorStatus('nginx', 497)).toMatchObject({ onTheWire: 'mapped', sentAs: 400 })
  expect(findVendorStatus('nginx', 520)).toBeUndefined()
})

it('finds every vendor of a number that collides', () => {
  expect(findVendorStatuses(499).map((status) => status.vendor)).toEqual(['nginx', 'esri'])
  expect(findVendorStatuses(404)).toEqual([])
})

it('has a vendor once a code, a sentence and a page of the vendor for each, and only numbers that are status codes', () => {
  const keys = VENDOR_STATUSES.map((status) => `${status.vendor} ${status.code}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const status of VENDOR_STATUSES) {
    expect(status.code).toBeGreaterThanOrEqual(100)
    expect(status.code).toBeLessThanOrEqual(599)
    expect(status.summary).toMatch(/\.$/)
    expect(status.source.url).toMatch(/^https:\/\//)
    expect(status.source.title).not.toBe('')
    expect(status.sentAs !== undefined).toBe(status.onTheWire === 'mapped')
  }
})
