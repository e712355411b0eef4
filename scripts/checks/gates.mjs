/** What CI checks beside the tests, in this order: a name, and the command that fails when it does not hold. */
export const GATES = [
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types', 'tsc --noEmit'],
  ['types of the site', 'vue-tsc --noEmit -p docs'],
  ['generated files', 'tsx packages/core/scripts/generate.ts --check'],
  ['rule reference', 'tsx packages/inspector/scripts/generate.ts --check'],
  ['import rules', 'depcruise --config .dependency-cruiser.cjs packages examples'],
  ['unused code', 'knip'],
  ['exports', 'node scripts/check-exports.mjs'],
  ['bundle sizes', 'size-limit'],
  ['size of the site', 'node scripts/check-site.mjs'],
  ['constants cost nothing', 'node benchmarks/src/main.mjs bundles --check'],
  ['packages', 'node scripts/check-packages.mjs'],
  ['consumers', 'node scripts/check-consumer.mjs'],
  ['READMEs', 'node scripts/check-readme.mjs'],
  ['changesets', 'node scripts/check-changesets.mjs'],
]
