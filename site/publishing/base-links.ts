/**
 * Puts the base before the links of a template that begin with a slash. Static ones are changed; bound ones go through
 * `$link`, which the theme defines. Links of Markdown already have the base.
 */
export function withBaseInLinks(template: string, base: string): string {
  if (base === '/') return template
  return template.replace(/<a\b[^>]*>/g, (tag) =>
    tag
      .replace(/(\shref=")\/(?!\/)([^"]*)/, (link, start: string, path: string) =>
        `/${path}`.startsWith(base) ? link : `${start}${base}${path}`,
      )
      .replace(/(\s(?::|v-bind:)href=")([^"]+)"/, '$1$link($2)"'),
  )
}
