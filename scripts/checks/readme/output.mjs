/** The width of a page's code. */
export const COLUMNS = 80

/** The commands of a `console` block, each with its output. A command goes on after a line that ends with a backslash. */
export function stepsOf(text) {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((step) => {
      const [, command, output] = /^((?:[^\n]*\\\n)*[^\n]*)\n?(.*)$/s.exec(step)
      return { command, output }
    })
}

/** Whether a page shows what was printed. It may break JSON, and lines that are too wide for it, into several lines. */
export function showsOutput(page, printed) {
  const shown = linesOf(page)
  return (
    linesOf(printed).every((line) => {
      if (shown[0] === line) return shown.shift() !== undefined
      if (line.length <= COLUMNS) return false
      let joined = ''
      while (shown.length > 0 && joined.length < withoutSpace(line).length) joined += withoutSpace(shown.shift())
      return joined === withoutSpace(line)
    }) && shown.length === 0
  )
}

/** The lines of an output; those of a JSON document are one. */
function linesOf(output) {
  const lines = output
    .replaceAll('\r', '')
    .replace(/^Date: .*$/gm, 'Date: …')
    .trim()
    .split('\n')
  const found = []
  for (let at = 0; at < lines.length; at++) {
    const end = /[{[]$/.test(lines[at]) ? lines.findIndex((line, index) => index > at && /^[}\]]$/.test(line)) : at
    const text = compactJson(lines.slice(at, end + 1).join('\n'))
    found.push(text ?? lines[at])
    if (text !== undefined) at = end
  }
  return found
}

/** A text that ends with JSON, with it in one line; otherwise `undefined`. */
function compactJson(text) {
  const start = text.search(/[{[]/)
  if (start === -1) return undefined
  try {
    return text.slice(0, start) + JSON.stringify(JSON.parse(text.slice(start)))
  } catch {
    return undefined
  }
}

function withoutSpace(text) {
  return text.replaceAll(/\s/g, '')
}
