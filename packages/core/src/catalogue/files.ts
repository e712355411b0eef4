import type { ProblemCatalogue } from './catalogued-problem.ts'
import { createSite, type PageFormat, type Target } from './site.ts'

/** A file of the static site. */
export interface CatalogueFile {
  /** The path in the folder of the site: `out-of-credit.html`, `de/index.json`. */
  readonly path: string
  readonly text: string
}

/**
 * Renders the static site of a catalogue: for each type, an HTML page, a JSON and a Markdown document; `index.html`,
 * `index.json`, `llms.txt` and `style.css`. If there are translations, each language has a folder besides.
 *
 * @example
 * for (const { path, text } of catalogueFiles(catalogue)) await writeFile(join('dist/problems', path), text)
 */
export function* catalogueFiles(catalogue: ProblemCatalogue): Generator<CatalogueFile> {
  const site = createSite(catalogue)
  yield { path: 'style.css', text: site.render('style', 'html', 'en', false) }
  yield* pagesIn('en', '')
  if (site.languages.length > 1) for (const language of site.languages) yield* pagesIn(language, `${language}/`)

  function* pagesIn(language: string, folder: string): Generator<CatalogueFile> {
    const file = (page: Target['page'], format: PageFormat, name: string): CatalogueFile => ({
      path: folder + name,
      text: site.render(page, format, language, folder !== ''),
    })
    yield file('index', 'html', 'index.html')
    yield file('index', 'json', 'index.json')
    yield file('index', 'markdown', 'llms.txt')
    for (const problem of catalogue.problems) {
      yield file(problem, 'html', `${problem.page}.html`)
      yield file(problem, 'json', `${problem.page}.json`)
      yield file(problem, 'markdown', `${problem.page}.md`)
    }
  }
}
