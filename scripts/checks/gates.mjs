/** The checks that CI runs in addition to the tests: a name, and the command that fails if the check does. */
export const GATES = [
  // First, since it takes the longest.
  ['READMEs', 'node scripts/checks/readme.mjs'],
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types', 'tsc --noEmit'],
  ['types of the site', 'vue-tsc --noEmit -p site'],
  ['generated files', 'pnpm --recursive run generate --check'],
  ['dated facts', 'tsx packages/core/scripts/expired.ts'],
  ['import rules', 'depcruise --config .dependency-cruiser.mjs packages examples'],
  ['unused code', 'knip'],
  ['exports', 'node scripts/checks/exports.mjs'],
  ['bundle sizes', 'size-limit'],
  ['size of the site', 'node scripts/checks/site.mjs'],
  ['constants cost nothing', 'node benchmarks/src/main.mjs bundles --check'],
  ['packages', 'node scripts/checks/tarballs.mjs'],
  ['consumers', 'node scripts/checks/consumer.mjs'],
  ['changesets', 'node scripts/checks/changesets.mjs'],
]
