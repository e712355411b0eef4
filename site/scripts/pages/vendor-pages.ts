import { findStatus } from '@statuskit/core'
import { listVendorReferences, type VendorStatusReference } from '@statuskit/core/reference'
import { findVendorStatus, type VendorStatus } from '@statuskit/core/vendor'
import type { Page } from '../write-pages.ts'
import { attribute, frontmatter, prose, sectionsToMarkdown } from './markdown.ts'

/** A vendor's code with its text. */
interface VendorCode {
  readonly status: VendorStatus
  readonly reference: VendorStatusReference
}

/** A page for every vendor with its codes: they are short, and two vendors can use one number. */
export function vendorPages(): Page[] {
  const codes = listVendorReferences().flatMap((reference) => {
    const status = findVendorStatus(reference.vendor, reference.code)
    return status === undefined ? [] : [{ status, reference }]
  })
  const vendors = [...new Set(codes.map(({ status }) => status.vendor))].map((vendor) =>
    codes.filter(({ status }) => status.vendor === vendor),
  )
  return [index(vendors), ...vendors.flatMap(page)]
}

function index(vendors: readonly (readonly VendorCode[])[]): Page {
  const lists = vendors.map((codes) => {
    const lines = codes.map(({ status }) => `- [${title(status)}](./${status.vendor}#${status.code})`)
    return `## ${prose(codes[0]?.status.vendorName ?? '')}\n\n${lines.join('\n')}\n`
  })
  return ['vendor/index.md', `# Vendor status codes\n\n${lists.join('\n')}`]
}

function page(codes: readonly VendorCode[]): Page[] {
  const [first] = codes
  if (first === undefined) return []
  const { vendor, vendorName } = first.status
  const text = `${frontmatter({
    title: `${vendorName} status codes`,
    description: `Unregistered HTTP status codes of ${vendorName}: what they mean and what to do.`,
    outline: 2,
  })}
# ${prose(vendorName)} status codes

These codes are not registered with IANA. Software that does not know a code treats it like the x00 code of its class
([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).

${codes.map(section).join('\n')}`
  return [[`vendor/${vendor}.md`, text]]
}

function section({ status, reference }: VendorCode): string {
  const { code, summary, source } = status
  const sections = sectionsToMarkdown(reference.sections).replace(/^## (.*) \{#(.*)\}$/gm, `### $1 {#${code}-$2}`)
  const related = reference.related.map(
    (each) => `- [${each.code} ${findStatus(each.code)?.phrase}](/status/${each.code}): ${prose(each.difference)}`,
  )
  return `## ${title(status)} {#${code}}

${prose(summary)} <a class="cite" href="${source.url}">${attribute(source.title)}</a>

${sections}
${related.length > 0 ? `### Related registered codes {#${code}-related}\n\n${related.join('\n')}\n` : ''}
<p class="symptoms vendor">Also searched for as: ${attribute(reference.symptoms.join(' · '))}.</p>
`
}

/** `520 Web server returns an unknown error`; the number alone where the vendor has no phrase. */
function title({ code, phrase }: VendorStatus): string {
  return phrase === '' ? String(code) : `${code} ${prose(phrase)}`
}
