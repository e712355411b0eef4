/** Checks that each entry exports what its snapshot says. With `--write`, updates the snapshots. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { publishedPackages } from '../workspace/packages.mjs'

const write = process.argv.includes('--write')
let drift = 0

for (const { folder, manifest, entries } of publishedPackages()) {
  const path = join(folder, 'exports.snap.txt')
  // A program has no declarations.
  if (entries.length === 0) continue
  const text = entries.map(({ name }) => `${name}\n${namesOf(join(folder, typesOf(manifest, name)))}`).join('\n')
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  if (write) writeFileSync(path, text)
  else {
    drift++
    console.error(
      `The exports of ${manifest.name} differ from ${path}. If this is intended, run \`pnpm check:exports --write\`.`,
    )
    for (const line of difference(existsSync(path) ? readFileSync(path, 'utf8') : '', text)) console.error(line)
  }
}

if (drift > 0) process.exitCode = 1
else console.log('the exports match the snapshots')

/** The declaration file that an import of the entry resolves to. */
function typesOf({ name, exports }, entry) {
  return exports[`.${entry.slice(name.length)}`].import.types
}

/** The exported names of a declaration file, each with its kind and type. */
function namesOf(file) {
  if (!existsSync(file)) throw new Error(`${file} is missing. Run \`pnpm build\`.`)
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(file))
  return checker
    .getExportsOfModule(symbol)
    .map((exported) => `  ${describe(checker, exported)}\n`)
    .sort()
    .join('')
}

function describe(checker, exported) {
  const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const { name } = exported
  if (target.flags & ts.SymbolFlags.Function) {
    const overloads = checker.getTypeOfSymbol(target).getCallSignatures()
    return overloads
      .map(
        (overload) =>
          `function ${name}${checker.signatureToString(overload, undefined, ts.TypeFormatFlags.NoTruncation)}`,
      )
      .join('\n  ')
  }
  if (target.flags & ts.SymbolFlags.Interface) {
    const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(target))
    return `interface ${name} { ${members
      // The compiler numbers symbols differently each time.
      .map((member) => member.name.replace(/^__@(\w+)@\d+$/, '[Symbol.$1]'))
      .sort()
      .join(', ')} }`
  }
  if (target.flags & ts.SymbolFlags.TypeAlias) return `type ${name}`
  return `const ${name}: ${checker.typeToString(checker.getTypeOfSymbol(target))}`
}

function difference(before, after) {
  const old = new Set(before.split('\n'))
  const now = new Set(after.split('\n'))
  return [
    ...[...old].filter((line) => !now.has(line)).map((line) => `- ${line.trim()}`),
    ...[...now].filter((line) => !old.has(line)).map((line) => `+ ${line.trim()}`),
  ]
}
