import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import './style.css'

/** Each comes with what it imports, all statuses' texts or samples: only to the pages that hold it. */
const COMPONENTS = {
  CompareStatuses: () => import('./components/CompareStatuses.vue'),
  InspectResponses: () => import('./components/InspectResponses.vue'),
  StatusIndex: () => import('./components/StatusIndex.vue'),
  StatusSamples: () => import('./components/StatusSamples.vue'),
  TryStatus: () => import('./components/TryStatus.vue'),
  WhichStatus: () => import('./components/WhichStatus.vue'),
}

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    for (const [name, load] of Object.entries(COMPONENTS)) app.component(name, defineAsyncComponent(load))
  },
} satisfies Theme
