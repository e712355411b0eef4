/** Text escaped for an element or a quoted attribute of a Vue template, on one line. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;')
    .replaceAll('\n', '&#10;')
}

/** A status code in the hue of its class. */
export function codeToken(code: number | string): string {
  return `<span class="sc c${String(code).charAt(0)}">${code}</span>`
}

const ICONS = {
  chevron: '<path d="m6 3.5 4.5 4.5L6 12.5"/>',
  right: '<path d="M2.5 8h11M9.5 4l4 4-4 4"/>',
  left: '<path d="M13.5 8h-11M6.5 4l-4 4 4 4"/>',
  check: '<path d="m3 8.5 3.5 3.5L13 4.5"/>',
  cross: '<path d="m4 4 8 8M12 4l-8 8"/>',
  copy: '<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M3.5 10.5h-.3A.7.7 0 0 1 2.5 9.8V3.2a.7.7 0 0 1 .7-.7h6.6a.7.7 0 0 1 .7.7v.3"/>',
} as const

/** A picture that says what a word beside it says, too. */
export function icon(name: keyof typeof ICONS, mark = ''): string {
  return `<svg class="icon ${mark}" viewBox="0 0 16 16" aria-hidden="true">${ICONS[name]}</svg>`
}

/** A button that copies what its panel shows; the page's layout makes it work. */
export function copyButton(what: string): string {
  return `<button type="button" class="copy-shown" data-copy aria-label="Copy ${escaped(what)}">${icon('copy')}<span>Copy</span></button>`
}

/** A section of a page, with its heading, beside which `extra` stands. The outline of the page leaves that out. */
export function section(id: string, heading: string, content: string, extra = ''): string {
  return content === ''
    ? ''
    : `<section class="part" id="${id}-part"><h2 id="${id}">${heading}${extra === '' ? '' : `<span class="ignore-header">${extra}</span>`}</h2>${content}</section>`
}

/** A row that unfolds. */
export function folded(id: string, heading: string, content: string): string {
  return `<details class="fold" id="${id}"><summary>${icon('chevron')}${heading}</summary><div>${content}</div></details>`
}
