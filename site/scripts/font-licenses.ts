import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from './write-pages.ts'

const FONTS = ['@fontsource-variable/inter', '@fontsource-variable/jetbrains-mono']

/** The licenses of the fonts, which have to come with them. */
export function fontLicenses(): Page {
  const { resolve } = createRequire(import.meta.url)
  const texts = FONTS.map((name) => readFileSync(resolve(`${name}/LICENSE`), 'utf8').trim())
  return ['public/font-licenses.txt', `${texts.join('\n\n')}\n`]
}
