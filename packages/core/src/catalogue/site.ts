import { decode } from './base.ts'
import type { CataloguedProblem, ProblemCatalogue } from './catalogued-problem.ts'
import { contentOf, languagesOf, type PageContent } from './pages/content.ts'
import { renderHtmlIndex, renderHtmlPage } from './pages/html.ts'
import { renderJsonIndex, renderJsonPage } from './pages/json.ts'
import { renderMarkdownIndex, renderMarkdownPage } from './pages/markdown.ts'
import { renderStyle } from './pages/style.ts'

/** A format of a page. */
export type PageFormat = 'html' | 'json' | 'markdown'

/** The parts of a path that say what is wanted. */
export interface Target {
  /** The page of a type, the index, or the stylesheet. */
  readonly page: CataloguedProblem | 'index' | 'style'
  /** The format in the path; `undefined` if it is negotiated. */
  readonly format: PageFormat | undefined
  /** The language in the path; `undefined` if it is negotiated. */
  readonly language: string | undefined
}

const ENDINGS: readonly (readonly [ending: string, format: PageFormat])[] = [
  ['.html', 'html'],
  ['.json', 'json'],
  ['.md', 'markdown'],
]

/** The pages of a catalogue by their paths, and their texts. */
export interface Site {
  readonly languages: readonly string[]
  find(path: string): Target | undefined
  render(page: Target['page'], format: PageFormat, language: string, folder: boolean): string
}

/** Prepares the pages of a catalogue. Nothing is rendered yet. */
export function createSite({ problems, options }: ProblemCatalogue): Site {
  const languages = languagesOf(options)
  const pages = new Map(problems.map((problem) => [problem.page, problem]))
  // Converting a schema costs more than a page, and an index needs all contents.
  const contents = new Map<string, PageContent>()

  function contentFor(problem: CataloguedProblem, language: string): PageContent {
    const key = `${language} ${problem.page}`
    const known = contents.get(key)
    if (known !== undefined) return known
    const made = contentOf(problem, options, language)
    contents.set(key, made)
    return made
  }

  function findPage(path: string, language: string | undefined): Target | undefined {
    if (path === '') return { page: 'index', format: undefined, language }
    if (path === 'llms.txt') return { page: 'index', format: 'markdown', language }
    const exact = pages.get(path)
    if (exact !== undefined) return { page: exact, format: undefined, language }
    const found = ENDINGS.find(([ending]) => path.endsWith(ending))
    if (found === undefined) return undefined
    const name = path.slice(0, -found[0].length)
    const page = name === 'index' ? 'index' : pages.get(name)
    return page && { page, format: found[1], language }
  }

  return {
    languages,
    find(path) {
      const decoded = decode(path)
      if (decoded === 'style.css') return { page: 'style', format: 'html', language: undefined }
      const end = decoded.indexOf('/')
      const tag = decoded.slice(0, end)
      const isFolder = end > 0 && languages.length > 1 && languages.includes(tag)
      return isFolder ? findPage(decoded.slice(end + 1), tag) : findPage(decoded, undefined)
    },
    render(page, format, language, folder) {
      if (page === 'style') return renderStyle(options.theme)
      if (page === 'index') {
        const all = problems.map((problem) => contentFor(problem, language))
        if (format === 'json') return renderJsonIndex(all, options, language)
        return format === 'markdown'
          ? renderMarkdownIndex(all, options, language)
          : renderHtmlIndex(all, options, language, folder)
      }
      const content = contentFor(page, language)
      if (format === 'json') return renderJsonPage(content)
      return format === 'markdown' ? renderMarkdownPage(content) : renderHtmlPage(content, options, folder)
    },
  }
}
