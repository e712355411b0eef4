/**
 * Tests that can't hold outside Node, or not in a bundle, by the end of their name, each with the runtimes and the reason. They
 * are not run there.
 *
 * @type {readonly { test: string, runtimes?: readonly string[], reason: string }[]}
 */
export const SKIPPED = [
  {
    test: 'prints the stacks of an error and of its causes, five deep',
    reason: 'stacks name the bundle, not the source file',
  },
  {
    test: 'REG-1: the registered types are those of the registry, each ready to be defined',
    reason: 'a bundle has the exports of a module in another order',
  },
  {
    test: 'have a folder for each language, if there are several',
    runtimes: ['Bun'],
    reason: 'Bun writes the name of a language with a capital letter, "Português (Brasil)"',
  },
  {
    test: 'ends its delay, and holds no timer',
    runtimes: ['Bun'],
    reason: 'Bun does not list its timers',
  },
  ...['cookies and links stand beside those of the problem', 'repeated headers, HEAD, choices, delays'].map((test) => ({
    test,
    runtimes: ['Chromium'],
    reason: 'browsers hide Set-Cookie from scripts',
  })),
  ...[
    'keeps its headers and its Vary: before problems',
    'keeps its headers and its Vary: after problems',
    'compresses a problem whole',
  ].map((test) => ({
    test,
    runtimes: ['Chromium'],
    reason: 'in a browser, a script cannot set Origin or Accept-Encoding on a request',
  })),
  {
    test: 'send bytes, over time',
    runtimes: ['Chromium'],
    reason: 'Chromium reports the failure of a stream in a body as "Failed to fetch", without its reason',
  },
]
