import { join } from 'node:path'
import type { Plugin } from 'vitepress'

const PART = /^\.\/components\/VP(?:Nav|LocalNav|Sidebar|Content)\.vue$/
const LAYOUT = /\/theme-default\/Layout\.vue(?:\?|$)/
const WRAPPER = join(import.meta.dirname, 'theme/hydrated-later.ts')
const MARK = '\0later:'

/** Lets the parts of the theme's layout hydrate one after another: VitePress hydrates the whole page in one long task. */
export function layoutParts(): Plugin {
  return {
    name: 'layout-parts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!PART.test(source) || !LAYOUT.test(importer ?? '')) return undefined
      const part = await this.resolve(source, importer, { skipSelf: true })
      return part === null ? undefined : `${MARK}${part.id}`
    },
    load(id) {
      if (!id.startsWith(MARK)) return undefined
      return [
        `import { hydratedLater } from ${JSON.stringify(WRAPPER)}`,
        `import part from ${JSON.stringify(id.slice(MARK.length))}`,
        'export default hydratedLater(part)',
      ].join('\n')
    },
  }
}
