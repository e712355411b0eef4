import rulePages from '../pages/rule-pages.json' with { type: 'json' }

/** The page of an inspector rule. */
export function rulePage(id: string): string {
  const page = (rulePages as Readonly<Record<string, string>>)[id]
  return page === undefined ? '/rules/' : `/rules/${page}#${id}`
}
