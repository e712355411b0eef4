import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findStatus } from '@statuskit/core'
import { type Column, readColumns } from '../../packages/simulator/scripts/clients/page.ts'
import { escaped } from '../sheet/html.ts'
import { linkedText } from '../sheet/linked-text.ts'
import { DOCS } from '../workspace.ts'

/** The simulator sends these only to requests that ask for them, which clients don't by default. */
const ASKED_FOR = [100, 101]
const MOST_ROWS = 7
/** The best known clients; the report has all of them. */
const SHOWN = 'curl,wget,fetch,undici,axios,got,ky,Chromium,requests,Go net/http,Java HttpClient,OkHttp'.split(',')

let measured: readonly Column[] | undefined

/** What clients do at their defaults: those that do the same are in one row. */
export function clientTable(code: number): string {
  if (ASKED_FOR.includes(code)) return ''
  measured ??= readColumns(readFileSync(join(DOCS, 'reports/clients.md'), 'utf8'))
  const key = `${code} ${findStatus(code)?.phrase ?? '(Unused)'}`
  const byResult = new Map<string, Column[]>()
  for (const column of measured.filter(({ name }) => SHOWN.includes(name))) {
    const result = column.cells.get(key)
    if (result !== undefined) byResult.set(result, [...(byResult.get(result) ?? []), column])
  }
  const rows = [...byResult].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_ROWS)
  if (rows.length === 0) return ''
  const lines = rows.map(
    ([result, clients]) =>
      `<tr><td>${escaped(clients.map(({ name }) => name).join(', '))}</td><td>${inWords(result, code)}</td></tr>`,
  )
  return `<table class="small-table"><thead><tr><th scope="col">Client, at its defaults</th><th scope="col">What the caller gets (<a href="/clients">all clients and versions</a>)</th></tr></thead><tbody>${lines.join('')}</tbody></table>`
}

/** A cell of the report: `throws 407, sent 3 times` is `An error with status 407, after 3 requests`. */
function inWords(cell: string, code: number): string {
  const [, what = cell, times] = /^(.*), sent (\d+) times$/.exec(cell) ?? []
  const after = times === undefined ? '' : `, after ${times} requests`
  const status = /^(throws )?(\d{3})$/.exec(what)
  if (status === null) return `<code>${escaped(what.replace(/^throws |^net::/, ''))}</code>, no response${after}`
  const got = Number(status[2])
  if (status[1] !== undefined) return linkedText(`An error with status ${got}${after}`, code)
  if (got === code) return `The ${code} response${after}`
  return linkedText(`The ${got} that follows${after}`, code)
}
