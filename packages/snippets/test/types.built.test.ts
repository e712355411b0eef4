import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { type JavaScriptTarget, modulesOf } from './program/javascript.ts'
import { folderOf, PROJECT, writeFiles } from './program/program.ts'

const TARGETS: readonly JavaScriptTarget[] = ['express', 'fastify', 'koa', 'hono']

it('the samples compile against the built packages in strict mode', () => {
  const folder = folderOf('types')
  const files = Object.fromEntries(
    TARGETS.flatMap((target) => Object.entries(modulesOf(target)).map(([name, text]) => [`${target}/${name}`, text])),
  )
  writeFiles(folder, { ...PROJECT, ...files })
  const program = ts.createProgram(
    Object.keys(files).map((name) => join(folder, name)),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
    },
  )
  const found = ts.getPreEmitDiagnostics(program)
  const host = {
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
    getCanonicalFileName: (path: string) => path,
  }
  expect(ts.formatDiagnostics(found, host)).toBe('')
})
