/** Generates what the command says about headers. A test reports a stale file. */
import { writeFileSync } from 'node:fs'
import { headerTexts } from './header-texts.ts'

writeFileSync(new URL('../src/header/texts.gen.ts', import.meta.url), headerTexts())
