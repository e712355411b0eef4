import { expect, it } from 'vitest'
import { addressesOf } from './addresses.mjs'
import { publishedPackages } from './packages.mjs'

it.each(publishedPackages())('$manifest.name says where it lives', ({ manifest, path }) => {
  // After a change of the root package.json, run node scripts/workspace/addresses.mjs --write.
  expect(manifest).toMatchObject(addressesOf(path))
  expect(manifest.description).toMatch(/\.$/)
  expect(manifest.keywords?.length).toBeGreaterThan(4)
})

it.each(publishedPackages())('$manifest.name runs nothing when it is installed', ({ manifest }) => {
  const scripts = Object.keys(manifest.scripts ?? {})
  expect(scripts.filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
})
