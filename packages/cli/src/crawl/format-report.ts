import type { CrawlSummary } from '@statuskit/inspector/node'
import { barChart } from './charts.ts'
import { escapeHtml } from './escape-html.ts'
import { introduction, type Section, sectionsOf } from './sections.ts'

const TITLE = 'HTTP in this crawl'
const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
svg { max-width: 100%; height: auto; font: 13px system-ui, sans-serif }
svg text { fill: CanvasText }
.plain { fill: #4a7ab5 } .error { fill: #c0392b } .warning { fill: #b9770e } .info { fill: #5d7f99 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-size: 0.875rem } caption { text-align: start }
th, td { padding: 0.2rem 0.75rem 0.2rem 0; text-align: start; border-bottom: 1px solid #8886 }
td.n { text-align: end; font-variant-numeric: tabular-nums }`

/** The report as a page. It needs no script and no other file. */
export function formatHtml(summary: CrawlSummary): string {
  const sections = sectionsOf(summary).map(
    (section) => `<section aria-labelledby="${section.id}">
<h2 id="${section.id}">${escapeHtml(section.title)}</h2>
<p>${escapeHtml(section.text)}</p>
${barChart(`${section.id}-chart`, section.title, section.bars)}
<details><summary>${escapeHtml(section.title)} as a table</summary>
<div class="scroll" role="region" aria-label="${escapeHtml(section.title)} as a table" tabindex="0">
${tableOf(section)}
</div></details>
</section>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${TITLE}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${TITLE}</h1>
${introduction(summary)
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('\n')}
${sections.join('\n')}
</main>
</body>
</html>
`
}

/** The report in Markdown, with tables in place of charts. */
export function formatMarkdown(summary: CrawlSummary): string {
  const sections = sectionsOf(summary).map(({ title, text, columns, rows }) => {
    const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))]
    return `## ${title}\n\n${text}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`
  })
  return `# ${TITLE}\n\n${introduction(summary).map(escapeMarkdown).join('\n\n')}\n\n${sections.join('\n\n')}\n`
}

function tableOf({ columns, rows, title }: Section): string {
  const isNumber = (text: string) => /^[<\d]/.test(text)
  const cells = (row: readonly string[]) =>
    row.map((cell, index) =>
      index === 0
        ? `<th scope="row">${escapeHtml(cell)}</th>`
        : `<td${isNumber(cell) ? ' class="n"' : ''}>${escapeHtml(cell)}</td>`,
    )
  return `<table>
<caption>${escapeHtml(title)}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('\n')}
</tbody>
</table>`
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&')
}
