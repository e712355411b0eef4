/** Compact sections in two columns of about the same height; the first stays at the left. */
export function twoColumns(sections: readonly string[]): string {
  const [left, right] = balanced(sections.map((html) => ({ html, height: linesOf(html) })))
  return `<div class="two notes"><div>${left.join('')}</div><div>${right.join('')}</div></div>`
}

/** About how many lines a section takes. */
function linesOf(html: string): number {
  const items = html.split(/<\/(?:li|p|tr)>/).map((item) => item.replace(/<[^>]*>/g, '').length)
  return items.reduce((sum, length) => sum + Math.ceil(length / 68) + 0.3, 2)
}

/** The division into two columns whose taller one is lowest; the first section stays at the left. */
function balanced(sections: readonly { readonly html: string; readonly height: number }[]): [string[], string[]] {
  const divisions = Array.from({ length: 2 ** Math.max(0, sections.length - 1) }, (_, division) => {
    const isRight = (at: number) => at > 0 && ((division >> (at - 1)) & 1) === 1
    const height = (right: boolean) =>
      sections.reduce((sum, each, at) => sum + (isRight(at) === right ? each.height : 0), 0)
    return { isRight, height: Math.max(height(false), height(true)) }
  })
  const { isRight } = divisions.reduce((best, each) => (each.height < best.height ? each : best))
  const column = (right: boolean) => sections.filter((_, at) => isRight(at) === right).map(({ html }) => html)
  return [column(false), column(true)]
}
