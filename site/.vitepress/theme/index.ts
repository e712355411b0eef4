import { inBrowser, type Theme, useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, h } from 'vue'
import HeaderFilter from './components/header/HeaderFilter.vue'
import HomeFeature from './components/home/HomeFeature.vue'
import HomePage from './components/home/HomePage.vue'
import MissingPage from './components/page/MissingPage.vue'
import PackageManagers from './components/page/PackageManagers.vue'
import PageFoot from './components/page/PageFoot.vue'
import SheetWithFoot from './components/page/SheetWithFoot.vue'
import RuleList from './components/rules/RuleList.vue'
import RunStatus from './components/status/RunStatus.vue'
import StatusFilter from './components/status/StatusFilter.vue'
import StatusSidebar from './components/status/StatusSidebar.vue'
import { firstPaint } from './first-paint.ts'
import { link } from './links.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/bridge.css'
import './styles/base.css'
import './styles/status.css'
import './styles/charts.css'
import './styles/controls.css'
import './styles/sheet/frame.css'
import './styles/sheet/title.css'
import './styles/sheet/panels.css'
import './styles/sheet/samples.css'
import './styles/sheet/notes.css'
import './styles/sheet/lists.css'
import './styles/sheet/index.css'
import './styles/status-index.css'

/** Each comes with what it imports, all statuses' texts or samples: only to the pages that hold it. */
const COMPONENTS = {
  CompareStatuses: defineAsyncComponent(() => import('./components/compare/CompareStatuses.vue')),
  InspectResponses: defineAsyncComponent(() => import('./components/inspect/InspectResponses.vue')),
  WhichStatus: defineAsyncComponent(() => import('./components/which/WhichStatus.vue')),
}

/** The pages whose sidebar lists the statuses. */
const WITH_STATUSES = /^(?:status|vendor|headers)\//

export default {
  extends: DefaultTheme,
  Layout: () => {
    const { page } = useData()
    return h(DefaultTheme.Layout, null, {
      'doc-footer-before': () => h(PageFoot),
      'not-found': () => h(MissingPage),
      ...(WITH_STATUSES.test(page.value.relativePath) && { 'sidebar-nav-before': () => h(StatusSidebar) }),
    })
  },
  async enhanceApp({ app }) {
    // The build puts it into bound links if the site has a base.
    app.config.globalProperties.$link = link
    app.component('HeaderFilter', HeaderFilter)
    app.component('HomePage', HomePage)
    app.component('HomeFeature', HomeFeature)
    app.component('RuleList', RuleList)
    app.component('PackageManagers', PackageManagers)
    app.component('SheetPage', SheetWithFoot)
    app.component('RunStatus', RunStatus)
    app.component('StatusFilter', StatusFilter)
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component)
    // The server has nothing to show first.
    if (inBrowser) await firstPaint()
  },
} satisfies Theme
