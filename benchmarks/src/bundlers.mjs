import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import commonjs from '@rollup/plugin-commonjs'
import resolve from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'

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
    const entry = join(stage, 'entry.mjs')
    const bundle = await rollup({
      input: entry,
      logLevel: 'silent',
      plugins: [
        virtualEntry(entry, code),
        resolve({ extensions: ['.mjs', '.js', '.json'] }),
        json(),
        commonjs({ extensions: ['.js', '.json'] }),
      ],
    })
    const { output } = await bundle.generate({ format: 'esm' })
    if (output[0].imports.length > 0) throw new Error(`Rollup did not find ${output[0].imports.join(', ')}`)
    const { code: minified } = await transform(output[0].code, { minify: true, treeShaking: true, format: 'esm' })
    return sizeOf(minified)
  },
}

/** @param {string} text */
function sizeOf(text) {
  return { raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length }
}

/**
 * A virtual entry; its imports are resolved from where its file would be.
 *
 * @param {string} entry
 * @param {string} code
 * @returns {import('rollup').Plugin}
 */
function virtualEntry(entry, code) {
  return {
    name: 'virtual-entry',
    resolveId: (id) => (id === entry ? entry : null),
    load: (id) => (id === entry ? code : null),
  }
}

/** @returns {import('rollup').Plugin} */
function json() {
  return {
    name: 'json',
    transform: (code, id) => (id.endsWith('.json') ? { code: `module.exports = ${code}`, map: null } : null),
  }
}
