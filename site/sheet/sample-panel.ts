import { type SnippetStatus, snippet, TARGETS } from '@statuskit/snippets'
import { copyButton, escaped } from './html.ts'
import { linkedText } from './linked-text.ts'
import type { Painter } from './painted-code.ts'

/** Servers first: most readers send statuses. */
const SHOWN = [...TARGETS.filter(({ side }) => side === 'server'), ...TARGETS.filter(({ side }) => side === 'client')]

/**
 * The samples of a status under tabs. They are radio buttons, so that they work without a script. An attribute such as
 * `role` would keep Vue from storing the panel as one string.
 */
export function samplePanel(code: SnippetStatus, paint: Painter): string {
  const tabs = SHOWN.map(
    ({ id, label }, at) =>
      `<label><input type="radio" name="target" value="${id}"${at === 0 ? ' checked' : ''}><span>${shortLabel(label)}</span></label>`,
  )
  const samples = SHOWN.map((target) => {
    const { code: text, note, language } = snippet(code, target.id)
    const said = note === undefined ? '' : ` ${linkedText(note, code)}`
    if (text === undefined)
      return `<div class="sample" data-target="${target.id}"><p class="no-sample">${said}</p></div>`
    const here = target.side === 'client' ? ' data-here' : ''
    const lines = paint(text, language).join('&#10;')
    return `<div class="sample" data-target="${target.id}"><pre v-pre class="scrolling" tabindex="0" aria-label="Sample for ${escaped(target.label)}"${here}><code>${lines}</code></pre><div class="foot"><p>Tested with ${target.framework} ${target.version}.${said}</p>${copyButton(`the sample for ${target.label}`)}</div></div>`
  })
  return `<div class="panel sample-panel"><fieldset class="sample-tabs" data-only="page"><legend class="visually-hidden">Samples</legend>${tabs.join('')}</fieldset>${samples.join('')}</div>`
}

/** Nine tabs fit in a column if their names are short. */
function shortLabel(label: string): string {
  return escaped(label.replace(/ .*/, ''))
}
