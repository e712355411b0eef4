/** Are the tarballs fit to publish? publint and attw over each, with the files that a package must and must not hold. */
import { run, withTarballs } from '../workspace/packed.mjs'

await withTarballs((tarballs, folder) => {
  for (const tarball of tarballs) {
    const name = tarball.split(/[\\/]/).pop()
    run('pnpm', ['exec', 'publint', '--strict', tarball], process.cwd())
    run('pnpm', ['exec', 'attw', '--profile', 'node16', tarball], process.cwd())
    const files = run('tar', ['-tf', tarball], folder).trim().split('\n')
    for (const file of ['package/README.md', 'package/LICENSE', 'package/package.json']) {
      if (!files.includes(file)) throw new Error(`${name} lacks ${file}`)
    }
    const stray = files.filter((file) => /\.test\.|\/src\/|\.gen\.ts$|\.tgz$/.test(file))
    if (stray.length > 0) throw new Error(`${name} holds ${stray.join(', ')}`)
    console.log(`${name}: publint, attw and ${files.length} files in order`)
  }
})
