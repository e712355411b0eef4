import { adapters, frameworksOf, readExamples, readPackages } from './scripts/workspace/packages.mjs'

const TESTS = '[.]test(-d)?[.]ts$|/test/|^packages/testkit(-tracing|-nestjs)?/src/'
const PACKAGES = readPackages()
/** What other packages and examples may import. */
const ENTRIES = patternOf(PACKAGES.flatMap(({ entries }) => entries.map(({ source }) => source)))
const EXAMPLE_ENTRIES = patternOf(readExamples().flatMap(({ entries }) => entries.map(({ source }) => source)))
const ADAPTERS = `^packages/(${adapters()
  .map(({ name }) => name)
  .join('|')})/`
/** The frameworks, and the packages in the scope of one. */
const FRAMEWORKS = adapters()
  .flatMap(({ manifest }) => frameworksOf(manifest))
  .join('|')

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...PACKAGES.flatMap(orderRules),
    {
      name: 'what-a-sample-shows-knows-no-target',
      severity: 'error',
      from: { path: '^packages/snippets/src/scenario/', pathNot: TESTS },
      to: { path: '^packages/snippets/src/(javascript|target)/' },
    },
    {
      name: 'targets-do-not-know-each-other',
      severity: 'error',
      from: { path: '^packages/snippets/src/target/(?!writers)', pathNot: TESTS },
      to: { path: '^packages/snippets/src/target/', pathNot: '/target[.]ts$' },
    },
    {
      name: 'snippets-run-without-node',
      comment: 'The site shows them in a browser.',
      severity: 'error',
      from: { path: '^packages/snippets/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-fetch-handler-runs-without-node',
      severity: 'error',
      from: { path: '^packages/simulator/src/(fetch[.]ts|(fetch|httpbin|plan|routes)/)', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-fetch-level-of-the-testkit-runs-without-node',
      severity: 'error',
      from: { path: '^packages/testkit/src/(index[.]ts|suite/|fetch/|cases/fetch/)', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-fetch-handler-imports-no-server',
      severity: 'error',
      from: { path: '^packages/simulator/src/fetch([.]ts|/)' },
      to: { path: '^packages/simulator/src/node/' },
    },
    {
      name: 'the-inspector-runs-everywhere',
      comment: 'What its main entry reaches needs no Node, and nothing but core.',
      severity: 'error',
      from: {
        path: '^packages/inspector/src/(fields|message|rules|inspect|session|readers|report|matchers)/',
        pathNot: [TESTS, '/readers/(decode|digests|gunzip|runtime/live|warc/[^/]+)[.]ts$'],
      },
      to: { pathNot: '^packages/(core|inspector)/' },
    },
    {
      name: 'schema-needs-no-validation',
      severity: 'error',
      from: { path: '^packages/core/src/(schema|read|render)/', pathNot: TESTS },
      to: { path: '^packages/core/src/(validation|schema)/', pathNot: '^packages/core/src/$1/' },
    },
    {
      name: 'render-is-pure',
      comment: 'Sockets, frameworks and logs are the business of adapter.',
      severity: 'error',
      from: { path: '^packages/core/src/render/', pathNot: TESTS },
      to: { path: '^packages/core/src/adapter/' },
    },
    {
      name: 'core-reference-needs-only-status',
      severity: 'error',
      from: { path: '^packages/core/src/reference/', pathNot: TESTS },
      to: { path: '^packages/core/src/', pathNot: '^packages/core/src/(reference/|status/|read/retry[.]ts$)' },
    },
    {
      name: 'nothing-of-core-needs-the-texts',
      comment: 'They are long: who wants them imports the entry `reference`.',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: ['^packages/core/src/reference([.]ts$|/)', TESTS] },
      to: { path: '^packages/core/src/reference([.]ts$|/)' },
    },
    {
      name: 'core-folders-import-no-entry',
      severity: 'error',
      from: { path: '^packages/core/src/[^/]+/', pathNot: TESTS },
      to: { path: ENTRIES },
    },
    {
      name: 'core-has-no-dependency',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: TESTS },
      to: { pathNot: '^packages/core/src/' },
    },
    {
      name: 'packages-meet-at-entries',
      comment: 'Another package is imported by its name and entry, never by a file of its inside.',
      severity: 'error',
      from: { path: '^(packages|examples)/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: [`^$1/$2/`, ENTRIES],
      },
    },
    {
      name: 'packages-are-imported-by-name',
      severity: 'error',
      from: { path: '^(packages|examples)/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^$1/$2/', dependencyTypesNot: ['aliased-tsconfig-paths', 'npm'] },
    },
    {
      name: 'examples-meet-at-entries',
      severity: 'error',
      from: { path: '^examples/([^/]+)/' },
      to: {
        path: '^examples/',
        pathNot: ['^examples/$1/', EXAMPLE_ENTRIES],
      },
    },
    {
      name: 'examples-share-what-knows-no-framework',
      severity: 'error',
      from: { path: '^examples/shared/' },
      to: { path: `^packages/(?!core/)|node_modules/@?(${FRAMEWORKS})/|^examples/(?!shared/)` },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: ADAPTERS },
      to: { path: ADAPTERS, pathNot: '^packages/$1/' },
    },
    {
      name: 'adapters-run-without-their-framework',
      comment: 'An adapter that imports the framework may get another copy than the service has. Its types are safe.',
      severity: 'error',
      // A module of NestJS cannot be one without NestJS, whose own packages import it as a peer too.
      from: { path: `${ADAPTERS}src/`, pathNot: [TESTS, '^packages/nestjs/'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer'], dependencyTypesNot: ['type-only'], pathNot: '^packages/' },
    },
    {
      name: 'the-testkit-is-for-tests',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: [TESTS, '^packages/testkit/'] },
      to: { path: '^packages/testkit/' },
    },
    {
      name: 'nothing-ships-tests',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: TESTS },
      to: { path: TESTS },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Frameworks have a `dist` too, and the rules are about importing those.
    exclude: { path: '^(packages|examples)/[^/]+/dist/|tsup[.]config' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}

/** Each folder of a package imports only from those before it in `importOrder` of its workspace.json. */
function orderRules({ name, path, settings: { importOrder = [] } }) {
  return importOrder.slice(0, -1).map((folder, index) => ({
    name: `${name}-${folder}-builds-on-what-comes-before`,
    severity: 'error',
    // Descriptions of the inspector's rules have those of sessions too.
    from: { path: `^${path}/src/${folder}/`, pathNot: [TESTS, '^packages/inspector/src/rules/describe[.]ts$'] },
    to: { path: `^${path}/src/(${importOrder.slice(index + 1).join('|')})/` },
  }))
}

/** A pattern of exactly these files. */
function patternOf(sources) {
  return `^(${sources.map((source) => source.replaceAll('.', '[.]')).join('|')})$`
}
