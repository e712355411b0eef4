import { type Theme, useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, h } from 'vue'
import HeroExample from './components/HeroExample.vue'
import HomePage from './components/HomePage.vue'
import SheetPage from './components/sheet/SheetPage.vue'
import RunStatus from './components/status/RunStatus.vue'
import StatusFilter from './components/status/StatusFilter.vue'
import StatusSidebar from './components/status/StatusSidebar.vue'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/bridge.css'
import './styles/base.css'
import './styles/status.css'
import './styles/controls.css'
import './styles/sheet/frame.css'
import './styles/sheet/title.css'
import './styles/sheet/panels.css'
import './styles/sheet/samples.css'
import './styles/sheet/notes.css'
import './styles/sheet/lists.css'
import './styles/sheet/index.css'
import './styles/status-index.css'
import './styles/compare.css'
import './styles/inspect.css'
import './styles/which-status.css'
import './styles/home.css'

/** Each comes with what it imports, all statuses' texts or samples: only to the pages that hold it. */
const COMPONENTS = {
  CompareStatuses: defineAsyncComponent(() => import('./components/CompareStatuses.vue')),
  InspectResponses: defineAsyncComponent(() => import('./components/InspectResponses.vue')),
  WhichStatus: defineAsyncComponent(() => import('./components/WhichStatus.vue')),
}

/** The pages whose sidebar lists the statuses. */
const WITH_STATUSES = /^(?:status|vendor|headers)\//

export default {
  extends: DefaultTheme,
  // The hero looks for the slot before it leaves room for an example.
  Layout: () => {
    const { page } = useData()
    return h(DefaultTheme.Layout, null, {
      'home-hero-image': () => h(HeroExample),
      ...(WITH_STATUSES.test(page.value.relativePath) && { 'sidebar-nav-before': () => h(StatusSidebar) }),
    })
  },
  enhanceApp({ app }) {
    app.component('HomePage', HomePage)
    app.component('SheetPage', SheetPage)
    app.component('RunStatus', RunStatus)
    app.component('StatusFilter', StatusFilter)
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component)
  },
} satisfies Theme
