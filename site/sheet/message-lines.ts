import { findStatus } from '@statuskit/core'
import { codeToken, escaped } from './html.ts'
import type { Language, Painter } from './painted-code.ts'

/** A line of a message. A body's line goes on further in when it is broken. */
function line(html: string, indent = 0): string {
  const style = indent === 0 ? '' : ` style="--in:${indent}ch"`
  return `<span class="line"${style}>${html}</span>`
}

/** `GET /orders HTTP/1.1`, or a status line. */
export function startLine(text: string): string {
  const [, version = '', code = '', phrase = ''] = /^(HTTP\/[\d.]+) (\d{3})(?: (.*))?$/.exec(text) ?? []
  if (code !== '') {
    const known = findStatus(Number(code)) === undefined ? escaped(code) : codeToken(code)
    return line(`<i class="t-dim">${version}</i> ${known} <b>${escaped(phrase)}</b>`)
  }
  const [method = '', target = '', protocol = ''] = text.split(' ')
  return line(
    `<i class="t-keyword">${escaped(method)}</i> ${escaped(target)} <i class="t-dim">${escaped(protocol)}</i>`,
  )
}

/** A header, with a mark at its end if it is the one that matters. */
export function headerLine(text: string, mark?: string): string {
  const at = text.indexOf(':')
  const html = `<i class="t-name">${escaped(text.slice(0, at))}</i><i class="t-dim">:</i>${escaped(text.slice(at + 1))}`
  return mark === undefined
    ? line(html)
    : `<span class="line marked">${html} <span class="mark" data-only="page">${mark}</span></span>`
}

/** The lines of a body. */
export function bodyLines(body: string, paint: Painter, isMarked: (text: string) => boolean = () => false): string[] {
  const language = languageOf(body)
  const texts = body.split(/\r?\n/)
  const painted = language === undefined ? texts.map(escaped) : paint(texts.join('\n'), language)
  return painted.map((html, at) => {
    const text = texts[at] ?? ''
    if (isMarked(text)) return `<span class="line marked">${html}</span>`
    return line(html === '' ? ' ' : html, text.length - text.trimStart().length)
  })
}

/** The line that ends the headers. */
export const EMPTY_LINE: string = line(' ')

function languageOf(body: string): Language | undefined {
  const text = body.trimStart()
  if (/^[[{]/.test(text)) return 'json'
  if (/^<!doctype|^<html/i.test(text)) return 'html'
  return text.startsWith('<') ? 'xml' : undefined
}
