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
]
