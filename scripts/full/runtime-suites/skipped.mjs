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
  ...[
    '"///b.example/c" from "https://u:p@example.com:8443/a/b/c?d#e"',
    '"///b.example/c" from "http://example.com"',
    '"///b.example/c" from "https://example.com/?"',
    '"///b.example/c" from "https://example.com/a?#b?"',
    'any reference',
  ].map((test) => ({
    test,
    runtimes: ['Deno'],
    reason: 'the URL of Deno refuses a reference with three slashes, which the URL standard reads as one with two',
  })),
  ...[
    '"https://example.com/a b\\"<>`{}|^\\\\\u00e9"',
    '"https://a b/"',
    '"https://[::01.2.3.4]/"',
    'any text after http: or https:',
    'any reference',
  ].map((test) => ({
    test,
    runtimes: ['Chromium'],
    reason:
      'the URL of Chromium encodes `|` in a path, and accepts a host with a space or an address such as `::01.2.3.4`, against the URL standard',
  })),
]
