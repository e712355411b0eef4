/** The order in which core's folders may build on one another, first to last. */
const CORE_FOLDERS = [
  'status',
  'fields',
  'methods',
  'problem',
  'validation',
  'schema',
  'read',
  'render',
  'adapter',
  'languages',
]
/** The same for the inspector's. */
const INSPECTOR_FOLDERS = [
  'fields',
  'message',
  'rules',
  'inspect',
  'session',
  'readers',
  'report',
  'stream',
  'matchers',
]
const CORE_ENTRIES = '^packages/core/src/([^/]+|languages/[a-z]+)[.]ts$'
/** The same for the simulator's. */
const SIMULATOR_FOLDERS = ['plan', 'routes', 'node']
const SIMULATOR_ENTRIES = '^packages/simulator/src/(index|fetch)[.]ts$'
/** The same for the command's. */
const CLI_FOLDERS = ['command', 'terminal', 'status', 'explain', 'find', 'list', 'inspect', 'serve', 'program']
const TESTS = '[.]test(-d)?[.]ts$|/test/|^packages/testkit/src/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...CORE_FOLDERS.slice(0, -1).map((folder, index) => ({
      name: `core-${folder}-builds-on-what-comes-before`,
      severity: 'error',
      from: { path: `^packages/core/src/${folder}/`, pathNot: TESTS },
      to: { path: `^packages/core/src/(${CORE_FOLDERS.slice(index + 1).join('|')})/` },
    })),
    ...SIMULATOR_FOLDERS.slice(0, -1).map((folder, index) => ({
      name: `simulator-${folder}-builds-on-what-comes-before`,
      severity: 'error',
      from: { path: `^packages/simulator/src/${folder}/`, pathNot: TESTS },
      to: { path: `^packages/simulator/src/(${SIMULATOR_FOLDERS.slice(index + 1).join('|')})/` },
    })),
    ...CLI_FOLDERS.slice(0, -1).map((folder, index) => ({
      name: `cli-${folder}-builds-on-what-comes-before`,
      severity: 'error',
      from: { path: `^packages/cli/src/${folder}/`, pathNot: TESTS },
      to: { path: `^packages/cli/src/(${CLI_FOLDERS.slice(index + 1).join('|')})/` },
    })),
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
      from: { path: '^packages/simulator/src/(fetch[.]ts|(plan|routes)/)', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-fetch-handler-imports-no-server',
      severity: 'error',
      from: { path: '^packages/simulator/src/fetch[.]ts' },
      to: { path: '^packages/simulator/src/node/' },
    },
    ...INSPECTOR_FOLDERS.slice(0, -1).map((folder, index) => ({
      name: `inspector-${folder}-builds-on-what-comes-before`,
      severity: 'error',
      // Descriptions of the rules have those of sessions too.
      from: { path: `^packages/inspector/src/${folder}/`, pathNot: [TESTS, '/rules/describe[.]ts$'] },
      to: { path: `^packages/inspector/src/(${INSPECTOR_FOLDERS.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'the-inspector-runs-everywhere',
      comment: 'What its main entry reaches needs no Node; the parser of structured fields is its one dependency.',
      severity: 'error',
      from: {
        path: '^packages/inspector/src/(fields|message|rules|inspect|session|readers|report|matchers)/',
        pathNot: [TESTS, '/readers/(decode|digests|live)[.]ts$'],
      },
      to: {
        pathNot: '^packages/(core|inspector)/|node_modules/structured-headers/|node_modules/.pnpm/structured-headers',
      },
    },
    {
      name: 'schema-needs-no-validation',
      severity: 'error',
      from: { path: '^packages/core/src/(schema|read|render)/', pathNot: TESTS },
      to: { path: '^packages/core/src/(validation|schema)/', pathNot: '^packages/core/src/$1/' },
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
      to: { path: CORE_ENTRIES },
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
        pathNot: [
          `^$1/$2/`,
          CORE_ENTRIES,
          SIMULATOR_ENTRIES,
          '^packages/inspector/src/[^/]+[.]ts$',
          '^packages/[^/]+/src/index[.]ts$',
        ],
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
        pathNot: [
          '^examples/$1/',
          '^examples/shared/src/(index|openapi|program|testing)[.]ts$',
          '^examples/[^/]+/src/start[.]ts$',
        ],
      },
    },
    {
      name: 'examples-share-what-knows-no-framework',
      severity: 'error',
      from: { path: '^examples/shared/' },
      to: { path: '^packages/(?!core/)|node_modules/(express|fastify|koa|@koa|@fastify)/|^examples/(?!shared/)' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^packages/(express|fastify|koa)/' },
      to: { path: '^packages/(express|fastify|koa)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'adapters-run-without-their-framework',
      comment: 'The framework is the one that the service has: an adapter that imports it may get another copy.',
      severity: 'error',
      from: { path: '^packages/(express|fastify|koa)/src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer'], pathNot: '^packages/' },
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
    exclude: { path: '/dist/|tsup[.]config' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
