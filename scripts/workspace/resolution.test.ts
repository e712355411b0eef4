import { describe, expect, it } from 'vitest'
import { publishedPackages } from './packages.mjs'

/** The files of an entry for CommonJS. */
interface Required {
  readonly types: string
  readonly default: string
}

/** The settings of a package.json for TypeScript's `node10`, which ignores `exports`. */
function withoutExports(exports: Readonly<Record<string, { readonly require: Required } | string>>): object {
  const entries = Object.entries(exports).flatMap(([entry, files]) =>
    typeof files === 'string' ? [] : [{ entry, files: files.require }],
  )
  const root = entries.find(({ entry }) => entry === '.')?.files
  const others = entries.filter(({ entry }) => entry !== '.').map(({ entry, files }) => [entry.slice(2), [files.types]])
  return {
    main: root?.default,
    types: root?.types,
    // A `*` in it would also match the root.
    typesVersions: others.length > 0 ? { '*': Object.fromEntries(others) } : undefined,
  }
}

describe('module resolution that ignores exports', () => {
  it.each(publishedPackages())('finds every entry of $path', ({ manifest }) => {
    const { main, types, typesVersions } = manifest
    expect({ main, types, typesVersions }).toEqual(withoutExports(manifest.exports))
  })
})
