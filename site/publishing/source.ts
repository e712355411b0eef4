import { relative } from 'node:path'
import { REPOSITORY } from '../../scripts/workspace/repository.mjs'
import { COPIED, placeOf } from '../scripts/pages/copied-pages.ts'
import { ROOT } from '../workspace.ts'

/** Where to edit the text of a page; `undefined` if a script makes the page from tables. */
export function editAddressOf(page: string): string | undefined {
  const source = sourceOf(page)
  return source === undefined ? undefined : `${REPOSITORY}/edit/main/${source}`
}

/** How to correct a fact of a page; `undefined` if it shows no facts of the tables. */
export function correctionAddressOf(page: string): string | undefined {
  return /^(?:status|headers|vendor|compare)\//.test(page) ? `${REPOSITORY}/blob/main/${CORRECTION}` : undefined
}

/** The section of the repository that says which table holds which fact. */
export const CORRECTION = 'CONTRIBUTING.md#correct-a-fact'

/** The file in the repository that holds the text of a page. */
function sourceOf(page: string): string | undefined {
  const copied = COPIED.find((path) => placeOf(path) === page)
  // A report is made by a script.
  if (copied !== undefined) return /[\\/]reports[\\/]/.test(copied) ? undefined : slashes(relative(ROOT, copied))
  const [, status] = /^status\/(\d+)\.md$/.exec(page) ?? []
  if (status !== undefined) return `packages/core/data/reference/statuses/${status}.md`
  const [, id] = /^packages\/([\w-]+)\.md$/.exec(page) ?? []
  return id === undefined ? undefined : `packages/${id}/README.md`
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/')
}
