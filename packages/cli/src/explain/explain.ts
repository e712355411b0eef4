import { findExchange, findReference, findVendorReference } from '@statuskit/core/reference'
import type { ExitCode, Io } from '../command/io.ts'
import { createText } from '../terminal/text.ts'
import { formatStatus } from './format-status.ts'
import { formatVendor } from './format-vendor.ts'
import { pageOf } from './page-of.ts'
import type { Meaning } from './read-status.ts'

/** The options of `statuskit 407`. */
export interface ExplainOptions {
  readonly json?: boolean
  readonly full?: boolean
  /** The target to show code for, `express`. */
  readonly snippet?: string
  /** Whether to open the page of the site. */
  readonly web?: boolean
}

/** Explains a status: its facts, and its reference text. */
export async function explain(
  meaning: Meaning,
  { json = false, full = false, web = false, snippet }: ExplainOptions,
  io: Io,
): Promise<ExitCode> {
  if (web) {
    const { showPage } = await import('../web/show-page.ts')
    return showPage(pageOf(meaning), io)
  }
  if (snippet !== undefined) {
    const { printSnippet } = await import('./snippet.ts')
    return printSnippet(meaning, snippet, json, io)
  }
  if (json) await io.write(`${JSON.stringify(documentOf(meaning), undefined, 2)}\n`)
  else if (full) await io.page(format(meaning, full, io))
  else await io.write(format(meaning, full, io))
  return 0
}

function format({ status, vendors, code }: Meaning, full: boolean, io: Io): string {
  const text = createText(io.columns, io.color)
  const pages = [
    ...(status === undefined ? [] : [formatStatus(status, findReference(code), findExchange(code), full, text)]),
    ...vendors.map((vendor) => formatVendor(vendor, findVendorReference(vendor.vendor, code), full, text)),
  ]
  return `${pages.join(`\n\n${text.dim('\u2500'.repeat(io.columns))}\n\n`)}\n`
}

/** The facts and the texts of a code, as JSON. */
export function documentOf({ code, status, vendors }: Meaning) {
  return {
    code,
    status: status ?? null,
    reference: findReference(code) ?? null,
    exchange: findExchange(code) ?? null,
    vendors: vendors.map((vendor) => ({ ...vendor, reference: findVendorReference(vendor.vendor, code) ?? null })),
  }
}
