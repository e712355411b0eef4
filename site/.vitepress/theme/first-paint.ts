/**
 * Resolves when the browser has shown the page. The page is readable without a script, and scripts that ask for sizes before
 * that make its whole layout part of their own task.
 */
export function firstPaint(): Promise<void> {
  // Browsers don't paint a page in the background.
  if (document.visibilityState === 'hidden') return Promise.resolve()
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(undefined)
    })
  })
}
