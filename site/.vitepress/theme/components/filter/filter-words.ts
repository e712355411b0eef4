import { nextTick, onMounted, type Ref, ref, watch } from 'vue'

/** The text of a filter, which begins with the `q` of the address. */
export interface FilterText {
  readonly text: Ref<string>
  /** Whether a script runs, without which a filter does nothing. */
  readonly ready: Ref<boolean>
}

/** Calls `apply` once the page is there, and whenever the text or something else of the filter changes. */
export function filterText(apply: () => void, others: readonly object[] = []): FilterText {
  const text = ref('')
  const ready = ref(false)
  onMounted(async () => {
    text.value = new URLSearchParams(location.search).get('q') ?? ''
    ready.value = true
    await nextTick()
    apply()
  })
  watch([text, ...others], apply, { flush: 'post' })
  return { text, ready }
}

/** Whether a text has every word that someone typed. */
export function hasWords(about: string, typed: string): boolean {
  const known = about.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.includes(word))
}
