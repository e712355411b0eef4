import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { isProgram } from './blocks.mjs'

const OPTIONS = {
  strict: true,
  // Needed by class-validator.
  experimentalDecorators: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
}

/** One file alone doesn't tell that its package has modules. */
const EMITTED = { ...OPTIONS, module: ts.ModuleKind.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler }

/**
 * Checks the types of all programs. They share one compilation, because the declarations of their packages take far longer to
 * check than they do. A program that adds to the types of others has its own.
 *
 * @throws {Error} if a program does not compile; the message names its page and block
 */
export function checkTypes(pages, project) {
  const root = join(project, 'types')
  const files = new Map()
  for (const [at, blocks] of pages.entries()) {
    for (const [index, { text, where, file = `program-${index}` }] of blocks.filter(isProgram).entries()) {
      const path = join(root, String(at), `${file}.ts`)
      if (files.has(path)) throw new Error(`${where}: an earlier program of this page is called ${file}.ts`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      files.set(path, { where, isAlone: /^declare (?:global|module)\b/m.test(text) })
    }
  }
  const host = ts.createCompilerHost(OPTIONS)
  host.getCurrentDirectory = () => project
  const together = [...files.keys()].filter((path) => !files.get(path).isAlone)
  const alone = [...files.keys()].filter((path) => files.get(path).isAlone)
  for (const paths of [together, ...alone.map((path) => [path])]) checkFiles(paths, files, host)
  rmSync(root, { recursive: true, force: true })
}

function checkFiles(paths, files, host) {
  const program = ts.createProgram(paths, OPTIONS, host)
  const found = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  for (const path of paths) {
    const source = program.getSourceFile(path)
    found.push(...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source))
  }
  if (found.length === 0) return
  const [{ file }] = found
  const format = {
    getCurrentDirectory: () => dirname(file?.fileName ?? ''),
    getNewLine: () => '\n',
    getCanonicalFileName: (path) => path,
  }
  throw new Error(
    `${files.get(file?.fileName)?.where ?? 'the programs'} does not compile\n${ts.formatDiagnostics(found, format)}`,
  )
}

/** Writes a program, with a port in place of 3000, as TypeScript and JavaScript, and returns the file to run. */
export function emit({ text, file = 'program' }, port, project) {
  const program = local(text, port)
  writeFileSync(join(project, `${file}.ts`), program)
  // Nest's own projects are compiled with it. Programs with class-validator alone have to work without.
  const emitDecoratorMetadata = program.includes("from '@nestjs/common'")
  const { outputText } = ts.transpileModule(program, { compilerOptions: { ...EMITTED, emitDecoratorMetadata } })
  writeFileSync(join(project, `${file}.js`), outputText)
  return `${file}.js`
}

/** A text with a port in place of 3000, which the pages use. */
export function local(text, port) {
  return text.replaceAll('3000', String(port))
}
