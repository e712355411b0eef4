import { type Component, defineAsyncComponent, hydrateOnIdle } from 'vue'

/** The longest time that a busy browser may take, in milliseconds. */
const AT_LATEST = 1000

/** A part of the page that gets its events in a task of its own, so that a phone can answer a touch between two parts. */
export function hydratedLater(part: Component): Component {
  return defineAsyncComponent({ loader: () => Promise.resolve(part), hydrate: hydrateOnIdle(AT_LATEST) })
}
