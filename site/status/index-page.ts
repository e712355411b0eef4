import { findStatus, retryAdvice, type Status } from '@statuskit/core'
import { listReferences, listVendorReferences } from '@statuskit/core/reference'
import { findVendorStatus, type VendorStatus } from '@statuskit/core/vendor'
import { codeToken, escaped } from '../sheet/html.ts'

/** A row: its HTML, and what the filter finds it by. */
interface Row {
  readonly digit: number
  readonly code: number
  readonly vendor: boolean
  readonly html: string
}

const WIRE: Readonly<Record<Exclude<VendorStatus['onTheWire'], 'sent' | 'mapped'>, string>> = {
  'log-only': 'only in logs',
  historic: 'historic',
}

/** The index of all statuses, vendors' codes too, by class. It needs no script; the filter hides rows. */
export function statusIndex(): string {
  const rows = [...registered(), ...ofVendors()]
  const classes = [1, 2, 3, 4, 5].map((digit) => {
    const own = rows.filter((row) => row.digit === digit)
    const [first] = own
    const name = findStatus(first?.code ?? 0)?.class.replace('-', ' ') ?? ''
    const lists = [own.filter(({ vendor }) => !vendor), own.filter(({ vendor }) => vendor)].map((list, at) =>
      list.length === 0 ? '' : listOf(list, at === 1),
    )
    return `<section class="status-class" data-class="${digit}"><h2 id="${digit}xx">${codeToken(`${digit}xx`)} ${name.charAt(0).toUpperCase()}${name.slice(1)}</h2>${lists.join('')}</section>`
  })
  const count = (vendor: boolean) => rows.filter((row) => row.vendor === vendor).length
  const counts = [0, 1, 2, 3, 4, 5].map((digit) => rows.filter((row) => digit === 0 || row.digit === digit).length)
  return `<div class="title"><h1 id="top">HTTP statuses</h1><p class="lead">All ${count(false)} registered status codes, and ${count(true)} that vendors use with a meaning of their own.</p></div><StatusFilter :counts="[${counts.join(', ')}]" />${classes.join('')}<p class="no-match" hidden>No status matches. <a href="/which-status">Answer a few questions</a> to find one.</p>`
}

function listOf(rows: readonly Row[], vendor: boolean): string {
  const list = `<ul class="status-list">${rows.map(({ html }) => html).join('')}</ul>`
  return vendor ? `<div class="of-vendors"><h3>Vendor codes <small>not registered</small></h3>${list}</div>` : list
}

function registered(): Row[] {
  return listReferences().flatMap(({ code, symptoms }): Row[] => {
    const status = findStatus(code)
    if (status === undefined) return []
    const required = status.responseFields.filter(
      ({ requirement, when }) => requirement === 'required' && when === undefined,
    )
    const needs = required.map(({ name }) => name)
    const words = [
      code,
      status.phrase,
      ...status.formerPhrases,
      ...symptoms,
      ...status.responseFields.map(({ name }) => name),
      status.summary,
    ]
    const state = status.registration.state
    const marks = [
      ...(needs.length > 0 ? [`<small>needs ${needs.map((name) => `<code>${name}</code>`).join(', ')}</small>`] : []),
      ...(state === 'permanent' ? [] : [`<small class="tag">${state}</small>`]),
    ]
    const facts = [
      needs.length > 0 ? 'needs' : '',
      retryAdvice({ status: code, method: 'GET' }).retry ? 'retry' : '',
      status.cacheability === 'heuristic' ? 'cached' : '',
    ]
    return [
      {
        digit: digitOf(status),
        code,
        vendor: false,
        html: item(`/status/${code}`, codeToken(code), status, marks, words, facts),
      },
    ]
  })
}

function ofVendors(): Row[] {
  return listVendorReferences()
    .flatMap(({ vendor, code, symptoms }): Row[] => {
      const status = findVendorStatus(vendor, code)
      if (status === undefined) return []
      const wire =
        status.onTheWire === 'mapped'
          ? `sent as ${status.sentAs}`
          : status.onTheWire === 'sent'
            ? ''
            : WIRE[status.onTheWire]
      const marks = [status.vendorName, wire]
        .filter((mark) => mark !== '')
        .map((mark) => `<small class="tag">${escaped(mark)}</small>`)
      const words = [code, status.phrase, status.vendorName, ...symptoms, status.summary]
      const html = item(`/vendor/${vendor}#${code}`, `<span class="sc">${code}</span>`, status, marks, words, [
        'vendor',
      ])
      return [{ digit: digitOf(status), code, vendor: true, html }]
    })
    .sort((a, b) => a.code - b.code)
}

function digitOf({ code }: { readonly code: number }): number {
  return Math.floor(code / 100)
}

function item(
  href: string,
  code: string,
  { phrase, summary }: Pick<Status | VendorStatus, 'phrase' | 'summary'>,
  marks: readonly string[],
  words: readonly (string | number)[],
  facts: readonly string[],
): string {
  const name = phrase === '' ? '' : `<b>${escaped(phrase)}</b> `
  return `<li data-words="${escaped(words.join(' ').toLowerCase())}" data-facts="${facts.filter(Boolean).join(' ')}"><a href="${href}">${code}<span>${name}${marks.join(' ')}<i>${escaped(summary)}</i></span></a></li>`
}
