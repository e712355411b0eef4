/**
 * Checks that the tarballs can be published: publint and attw for each, required and forbidden files, and no private
 * dependencies.
 */
import { publishedPackages } from '../workspace/packages.mjs'
import { run, withTarballs } from '../workspace/packed.mjs'

const published = publishedPackages().map(({ manifest }) => manifest)
const names = new Set(published.map(({ name }) => name))
for (const { name, dependencies, peerDependencies, optionalDependencies } of published) {
  // The registry doesn't have private packages, so an install would fail.
  for (const [other, range] of Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies })) {
    if (range.startsWith('workspace:') && !names.has(other))
      throw new Error(`${name} depends on ${other}, which is private`)
  }
}

await withTarballs((tarballs, folder) => {
  for (const tarball of tarballs) {
    const name = tarball.split(/[\\/]/).pop()
    run('pnpm', ['exec', 'publint', '--strict', tarball], process.cwd())
    run('pnpm', ['exec', 'attw', tarball], process.cwd())
    const files = run('tar', ['-tf', tarball], folder).trim().split('\n')
    for (const file of ['package/README.md', 'package/LICENSE', 'package/package.json']) {
      if (!files.includes(file)) throw new Error(`${name} lacks ${file}`)
    }
    const stray = files.filter((file) => /\.test\.|\/src\/|\.gen\.ts$|\.tgz$/.test(file))
    if (stray.length > 0) throw new Error(`${name} holds ${stray.join(', ')}`)
    console.log(`${name}: publint, attw and ${files.length} files are fine`)
  }
})
