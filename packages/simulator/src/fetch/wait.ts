/** Waits. Rejects with the signal's reason as soon as it is aborted, and leaves no timer behind. */
export function wait(delay: number, signal: AbortSignal): Promise<void> {
  if (delay === 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    }, delay)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
}
