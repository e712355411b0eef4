import { findStatus } from '@statuskit/core'
import { listVendorReferences } from '@statuskit/core/reference'
import { findVendorStatus } from '@statuskit/core/vendor'
import { attribute, frontmatter, prose, sectionsToMarkdown } from './markdown.ts'
import type { Page } from './write-pages.ts'

/** A page for every vendor with its codes: they are short, and numbers collide. */
export function vendorPages(): Page[] {
  const all = listVendorReferences()
  const vendors = [...new Set(all.map(({ vendor }) => vendor))].map(
    (vendor) => [vendor, all.filter((each) => each.vendor === vendor)] as const,
  )
  const pages = vendors.map(([vendor, references]): Page => {
    const codes = references.map((reference) => {
      const status = findVendorStatus(vendor, reference.code)
      const sections = sectionsToMarkdown(reference.sections).replace(
        /^## (.*) \{#(.*)\}$/gm,
        `### $1 {#${reference.code}-$2}`,
      )
      const related = reference.related.map(
        (each) => `- [${each.code} ${findStatus(each.code)?.phrase}](/status/${each.code}): ${prose(each.difference)}`,
      )
      return `## ${reference.code} ${prose(status?.phrase ?? '')} {#${reference.code}}

${sections}
${related.length > 0 ? `### Registered codes near it {#${reference.code}-related}\n\n${related.join('\n')}\n` : ''}
<p class="symptoms vendor">People look for it as: ${attribute(reference.symptoms.join(' · '))}.</p>
`
    })
    const text = `${frontmatter({ title: `Codes of ${vendor}`, description: `Unregistered status codes of ${vendor}.`, outline: 2 })}
# Codes of ${vendor}

Nobody has registered these: software that does not know them takes them for the x00 of their class
([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).

${codes.join('\n')}`
    return [`vendor/${vendor}.md`, text]
  })
  const list = vendors.map(([vendor, references]) => {
    const codes = references.map(
      ({ code }) => `[${code} ${prose(findVendorStatus(vendor, code)?.phrase ?? '')}](./${vendor}#${code})`,
    )
    return `## ${vendor}\n\n${codes.map((code) => `- ${code}`).join('\n')}\n`
  })
  return [['vendor/index.md', `# Codes of vendors\n\n${list.join('\n')}`], ...pages]
}
