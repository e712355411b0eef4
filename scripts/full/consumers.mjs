/**
 * Checks that other projects compile with their TypeScript: every version in every module resolution that it supports, with
 * types of Express and Koa that are older than the frameworks, and without these types.
 */
import {
  compileUntyped,
  compileUse,
  createConsumer,
  RESOLUTIONS,
  replacingTypes,
  runCases,
  versionOf,
} from '../workspace/consumer.mjs'
import { withTarballs } from '../workspace/packed.mjs'

/** The folders in node_modules and their versions: the oldest supported, the last with the old compiler, the new one. */
const COMPILERS = { 'typescript-5.4': '5.4.5', 'typescript-5.9': '5.9.3', 'typescript-7.0': '7.0.2' }
/** Older types that many services keep when they upgrade to Express 5 or Koa 3. */
const OLDER_TYPES = { express: 'older-types-express', koa: 'older-types-koa' }
const OLDER_VERSIONS = { express: '4.17.25', koa: '2.15.2' }

const more = [
  ...Object.entries(COMPILERS).map(([folder, version]) => `${folder}@npm:typescript@${version}`),
  ...Object.entries(OLDER_TYPES).map(([name, folder]) => `${folder}@npm:@types/${name}@${OLDER_VERSIONS[name]}`),
]

await withTarballs(async (tarballs, folder) => {
  const project = createConsumer(folder, tarballs, more)
  const compilers = Object.keys(COMPILERS)
  const nameOf = (compiler, rest) => `TypeScript ${versionOf(project, compiler)}, ${rest}`
  const used = compilers.flatMap((compiler) =>
    resolutionsOf(compiler).map((resolution) => [
      nameOf(compiler, resolution),
      () => compileUse(project, compiler, resolution),
    ]),
  )
  const older = compilers.map((compiler) => [
    nameOf(compiler, 'nodenext with older types of Express and Koa'),
    () => compileUse(project, compiler, 'nodenext'),
  ])
  const untyped = compilers.flatMap((compiler) =>
    resolutionsOf(compiler).map((resolution) => [
      nameOf(compiler, `${resolution} without the types of Express and Koa`),
      () => compileUntyped(project, compiler, resolution),
    ]),
  )
  let failed = await runCases(used)
  await replacingTypes(project, OLDER_TYPES, async () => {
    failed += await runCases(older)
  })
  await replacingTypes(project, {}, async () => {
    failed += await runCases(untyped)
  })
  const total = used.length + older.length + untyped.length
  console.log(`\n${total - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
})

/** TypeScript 7 removed node10. */
function resolutionsOf(compiler) {
  return Object.keys(RESOLUTIONS).filter((name) => compiler !== 'typescript-7.0' || name !== 'node10')
}
