import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import CompareStatuses from './components/CompareStatuses.vue'
import InspectResponses from './components/InspectResponses.vue'
import StatusIndex from './components/StatusIndex.vue'
import StatusSamples from './components/StatusSamples.vue'
import TryStatus from './components/TryStatus.vue'
import WhichStatus from './components/WhichStatus.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('CompareStatuses', CompareStatuses)
    app.component('InspectResponses', InspectResponses)
    app.component('StatusIndex', StatusIndex)
    app.component('StatusSamples', StatusSamples)
    app.component('TryStatus', TryStatus)
    app.component('WhichStatus', WhichStatus)
  },
} satisfies Theme
