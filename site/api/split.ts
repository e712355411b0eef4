/** A heading of a page. */
interface Heading {
  readonly level: number
  readonly text: string
  /** The anchor in links that the plugin writes. */
  readonly linked: string
  /** The anchor that the site gives it. */
  readonly anchor: string
  /** The number of its line. */
  readonly line: number
}

/** A page made from a part of another. */
interface Part {
  /** The module in the package: the folder of its sources, such as `status`. */
  readonly module: string
  readonly markdown: string
  /** The names that it documents, functions first, with their anchors: `problem` and `Problem` have different ones. */
  readonly names: readonly { readonly name: string; readonly anchor: string }[]
}

/** A page in parts. */
export interface Split {
  readonly parts: readonly Part[]
  /** For each anchor in links to the old page: the module that has it now, and its anchor there. */
  readonly moved: ReadonlyMap<string, { readonly module: string; readonly anchor: string }>
}

/** The anchor of a heading, before a number is added to tell it from others on its page. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('\\', '')
    .replace(/\(\)$/, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** The anchor that the site gives to the first such heading of a page. */
function siteSlug(heading: string): string {
  return slugOf(heading).replaceAll('_', '-')
}

/** What people call comes before what they name in types. */
function rankOf(kind: string): number {
  const at = ['Functions', 'Classes', 'Variables'].indexOf(kind)
  return at === -1 ? 3 : at
}

/** The headings of a page, outside of code. */
function headingsOf(lines: readonly string[]): Heading[] {
  const counts = new Map<string, number>()
  let fence = false
  return lines.flatMap((text, line): Heading[] => {
    if (text.startsWith('```')) fence = !fence
    const [, marks, name] = fence ? [] : (/^(#{1,6}) (.*)$/.exec(text) ?? [])
    if (marks === undefined || name === undefined) return []
    const slug = slugOf(name)
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    const number = count === 0 ? '' : `-${count}`
    return [{ level: marks.length, text: name, linked: `${slug}${number}`, anchor: `${siteSlug(name)}${number}`, line }]
  })
}

/** A name that a page documents: the kind that it stands under, and its lines. */
interface Entry {
  readonly kind: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Splits a page of the API by the module that `moduleOf` gives for each name. Kinds such as "Functions" stay the second
 * level of each part.
 */
export function splitPage(markdown: string, title: string, moduleOf: (name: string) => string): Split {
  const lines = markdown.split('\n')
  const headings = headingsOf(lines)
  const tops = headings.filter(({ level }) => level <= 3)
  let kind = ''
  const entries = tops.flatMap(({ level, text, line }, at): Entry[] => {
    if (level < 3) kind = level === 2 ? text : kind
    if (level !== 3) return []
    return [{ kind, name: text.replace(/\(\)$/, ''), start: line, end: tops[at + 1]?.line ?? lines.length }]
  })
  const modules = [...new Set(entries.map(({ name }) => moduleOf(name)))].sort()
  const moved = new Map<string, { module: string; anchor: string }>()
  const parts = modules.map((module): Part => {
    const own = entries.filter(({ name }) => moduleOf(name) === module)
    const kinds = [...new Set(own.map((entry) => entry.kind))]
    // The old line of each line of the part; the lines that it adds have none.
    const from: (number | undefined)[] = [undefined, undefined]
    const text = [`# ${title}: ${module}`, '']
    for (const each of kinds) {
      text.push(`## ${each}`, '')
      from.push(undefined, undefined)
      for (const { start, end } of own.filter((entry) => entry.kind === each)) {
        for (let line = start; line < end; line++) {
          text.push(lines[line] ?? '')
          from.push(line)
        }
      }
    }
    for (const { anchor, line } of headingsOf(text)) {
      const old = headings.find((heading) => heading.line === from[line])
      if (old !== undefined) moved.set(old.linked, { module, anchor })
    }
    const anchors = headingsOf(text).flatMap(({ level, anchor }) => (level === 3 ? [anchor] : []))
    const listed = kinds
      .flatMap((each) => own.filter((entry) => entry.kind === each))
      .map(({ kind, name }, at) => ({ kind, name, anchor: anchors[at] ?? '' }))
      .sort((a, b) => rankOf(a.kind) - rankOf(b.kind))
    return { module, markdown: text.join('\n'), names: listed.map(({ name, anchor }) => ({ name, anchor })) }
  })
  return { parts, moved }
}
