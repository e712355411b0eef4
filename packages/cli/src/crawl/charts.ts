import { escapeHtml } from './escape-html.ts'

/** A bar of a chart. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** The words after the value, such as `12.3 %`. */
  readonly note?: string
  readonly severity?: 'error' | 'warning' | 'info'
}

const ROW = 26
const LABELS = 300
const GAP = 6
const WIDTH = 800
/** The width of a digit at 13 pixels in DejaVu Sans and Verdana, whose digits are wide. */
const DIGIT = 8.3
/** The shortest width for the longest bar. */
const LEAST = 60

/** A bar chart as SVG. Each bar has its label and value as text, so nothing depends on colors or on a pointer. */
export function barChart(id: string, title: string, bars: readonly Bar[]): string {
  const largest = Math.max(1, ...bars.map(({ value }) => value))
  const height = bars.length * ROW + 4
  const values = bars.map(({ value, note }) => `${number(value)}${note === undefined ? '' : ` (${note})`}`)
  // The value follows its bar, so the longest bar has to leave room for the longest value.
  const room = WIDTH - LABELS - GAP - Math.ceil(Math.max(0, ...values.map(({ length }) => length)) * DIGIT)
  const longest = Math.max(LEAST, room)
  const rows = bars.map(({ label, value, severity = 'plain' }, index) => {
    const y = index * ROW + 4
    const width = Math.max(1, Math.round((value / largest) * longest))
    return `<text class="label" x="${LABELS - 8}" y="${y + 15}" text-anchor="end">${escapeHtml(shorten(label))}</text>
<rect class="${severity}" x="${LABELS}" y="${y}" width="${width}" height="${ROW - 6}" rx="2"/>
<text x="${LABELS + width + GAP}" y="${y + 15}">${escapeHtml(values[index] ?? '')}</text>`
  })
  const described = bars.map(({ label, value }) => `${label}: ${number(value)}`).join('; ')
  return `<svg role="img" aria-labelledby="${id}-title ${id}-text" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-text">${escapeHtml(described)}</desc>
${rows.join('\n')}
</svg>`
}

/** A number with its thousands separated. */
export function number(value: number): string {
  return value.toLocaleString('en-US')
}

/** `12.3 %`. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0 %'
  const percent = (part / whole) * 100
  return percent > 0 && percent < 0.05 ? '< 0.1 %' : `${percent.toFixed(1)} %`
}

function shorten(label: string): string {
  return label.length > 40 ? `${label.slice(0, 39)}…` : label
}
