import { gzipSync } from 'node:zlib'
import commonjs from '@rollup/plugin-commonjs'
import resolve from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'

const ENTRY = 'bundled-entry'

/** @typedef {{ raw: number, gzip: number }} Size */

/** @type {Readonly<Record<string, (code: string, stage: string) => Promise<Size>>>} */
export const BUNDLERS = {
  async esbuild(code, stage) {
    const result = await build({
      stdin: { contents: code, resolveDir: stage, sourcefile: 'entry.mjs' },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    })
    return sizeOf(result.outputFiles[0].text)
  },
  async rollup(code, stage) {
    const bundle = await rollup({
      input: ENTRY,
      logLevel: 'silent',
      plugins: [
        virtualEntry(code),
        resolve({ rootDir: stage, extensions: ['.mjs', '.js', '.json'] }),
        json(),
        commonjs({ extensions: ['.js', '.json'] }),
      ],
    })
    const { output } = await bundle.generate({ format: 'esm' })
    if (output[0].imports.length > 0) throw new Error(`rollup did not find ${output[0].imports.join(', ')}`)
    const { code: minified } = await transform(output[0].code, { minify: true, format: 'esm' })
    return sizeOf(minified)
  },
}

/** @param {string} text */
function sizeOf(text) {
  return { raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length }
}

/**
 * An entry that is no file; its imports are looked up from the root folder of the resolver.
 *
 * @param {string} code
 * @returns {import('rollup').Plugin}
 */
function virtualEntry(code) {
  return {
    name: 'virtual-entry',
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) => (id === ENTRY ? code : null),
  }
}

/** @returns {import('rollup').Plugin} */
function json() {
  return {
    name: 'json',
    transform: (code, id) => (id.endsWith('.json') ? { code: `module.exports = ${code}`, map: null } : null),
  }
}
