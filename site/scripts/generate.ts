/** Generates what the command says about headers. A test reports a stale file. */
import { writeFileSync } from 'node:fs'
import { headerTexts } from '../header-page/header-texts.ts'

writeFileSync(new URL('../../packages/cli/src/header/texts.gen.ts', import.meta.url), headerTexts())
