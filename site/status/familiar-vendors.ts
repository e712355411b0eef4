/** Vendors whose codes most people see. Where several use a number, theirs comes first. */
const FAMILIAR = ['cloudflare', 'nginx']

/** Vendors' codes with those of familiar vendors first. */
export function byFamiliarity<Code extends { readonly vendor: string }>(codes: readonly Code[]): Code[] {
  return codes.toSorted((a, b) => FAMILIAR.indexOf(b.vendor) - FAMILIAR.indexOf(a.vendor))
}
