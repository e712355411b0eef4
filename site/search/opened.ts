import { ref } from 'vue'

/** The query with which the search was opened; `undefined` while it is closed. */
export const opened = ref<string>()

/** Examples of what can be searched for: a code, a header, a symptom, a situation, and a vendor's code. */
export const EXAMPLES: readonly string[] = ['429', 'Retry-After', 'page expired', 'npm behind proxy', 'nginx 499']
