import { createHighlighter, type Highlighter } from 'shiki'
import { CODE_THEME } from '../.vitepress/highlighter.ts'
import { escaped } from './html.ts'

const LANGUAGES = ['typescript', 'python', 'java', 'go', 'bash', 'json', 'xml', 'html'] as const
export type Language = (typeof LANGUAGES)[number]

/** Paints code: a list of lines of HTML, whose classes stand for the colors of `tokens.css`. */
export type Painter = (code: string, language: Language) => string[]

/** Loads the grammars once, for all pages. */
export async function createPainter(): Promise<Painter> {
  const highlighter = await createHighlighter({ themes: [CODE_THEME], langs: [...LANGUAGES] })
  return (code, language) => paint(highlighter, code, language)
}

/** Colors must not depend on how busy the machine is, so a line has no time limit. */
function paint(highlighter: Highlighter, code: string, lang: Language): string[] {
  const { tokens } = highlighter.codeToTokens(code, { lang, theme: CODE_THEME.name as string, tokenizeTimeLimit: 0 })
  return tokens.map((line) => {
    const runs: { name: string; text: string }[] = []
    for (const { content, color } of line) {
      const name = /--code-(\w+)/.exec(color ?? '')?.[1] ?? 'fg'
      const last = runs.at(-1)
      // Space has no color, and one element is smaller than two.
      if (last !== undefined && (last.name === name || content.trim() === '')) last.text += content
      else runs.push({ name, text: content })
    }
    return runs
      .map(({ name, text }) => (name === 'fg' ? escaped(text) : `<i class="t-${name}">${escaped(text)}</i>`))
      .join('')
  })
}
