import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, h } from 'vue'
import HeroExample from './components/HeroExample.vue'
import HomePage from './components/HomePage.vue'
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
  // The hero looks for the slot before it leaves room for an example.
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HeroExample) }),
  enhanceApp({ app }) {
    app.component('HomePage', HomePage)
    for (const [name, load] of Object.entries(COMPONENTS)) app.component(name, defineAsyncComponent(load))
  },
} satisfies Theme
