import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { library, QUICK } from '../../tsup.base.ts'

const CONSTANTS = 'src/status/constants.gen.ts'

/** The constants as they stand in the entry: `NOT_FOUND` and `404`. */
function constants(): [name: string, code: string][] {
  const text = readFileSync(new URL(CONSTANTS, import.meta.url), 'utf8')
  return [...text.matchAll(/^export const (\w+) = (\d+) as const$/gm)].map(([, name = '', code = '']) => [name, code])
}

/**
 * Bundling rewrites `const` to `var`, which costs every user of one constant 8 bytes, and a second file costs an import
 * a third of its time. So the constants go into the entry as text, and the bundler sees an empty module.
 */
const INDEX: Options = {
  banner: ({ format }) => (format === 'esm' ? { js: lines(([name, code]) => `export const ${name} = ${code};`) } : {}),
  footer: ({ format }) =>
    format === 'cjs' ? { js: lines(([name, code]) => `module.exports.${name} = ${code};`) } : {},
  esbuildPlugins: [
    {
      name: 'constants-as-text',
      setup(build) {
        build.onLoad({ filter: /constants\.gen\.ts$/ }, () => ({ contents: 'export {}', loader: 'ts' }))
      },
    },
  ],
}

function lines(line: (constant: [name: string, code: string]) => string): string {
  return constants().map(line).join('\n')
}

const OTHERS = {
  adapter: 'src/adapter.ts',
  catalogue: 'src/catalogue.ts',
  fields: 'src/fields.ts',
  'languages/de': 'src/languages/de.ts',
  'languages/fr': 'src/languages/fr.ts',
  'languages/ja': 'src/languages/ja.ts',
  methods: 'src/methods.ts',
  'problem-types': 'src/problem-types.ts',
  reference: 'src/reference.ts',
  render: 'src/render.ts',
  schema: 'src/schema.ts',
  validation: 'src/validation.ts',
  vendor: 'src/vendor.ts',
}

export default defineConfig([
  library({ index: 'src/index.ts' }, { ...INDEX, clean: false, dts: false }),
  library(OTHERS, { clean: false, dts: false }),
  // Together, so that a type has one declaration.
  ...(QUICK ? [] : [library({ index: 'src/index.ts', ...OTHERS }, { clean: false, dts: { only: true } })]),
])
