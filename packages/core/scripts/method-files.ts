import { parseReference } from '../src/status/reference.ts'
import { citationsOf, type Fact } from './facts.ts'

/** The files of the table of methods: the names by property, for guards that cost little, and all that is known. */
export function methodFiles(methods: readonly Fact[], header: string): [path: string, text: string][] {
  return [
    ['methods/names.gen.ts', namesFile(methods, header)],
    ['methods/table.gen.ts', tableFile(methods, header)],
  ]
}

function namesFile(methods: readonly Fact[], header: string): string {
  const names = (test: (method: Fact) => boolean) => `[${methods.filter(test).map(nameOf).join(', ')}]`
  return `${header}
/** The safe methods; each is idempotent. */
export const SAFE_METHODS: readonly string[] = ${names(({ safe }) => safe === 'yes')}

/** The idempotent methods that are not safe. */
export const IDEMPOTENT_METHODS: readonly string[] = ${names(({ safe, idempotent }) => safe === 'no' && idempotent === 'yes')}

/** The methods whose responses a cache may store without a further condition. */
export const CACHEABLE_METHODS: readonly string[] = ${names(({ cacheability }) => cacheability === 'yes')}
`
}

function tableFile(methods: readonly Fact[], header: string): string {
  const rows = methods.map((method) => {
    const { safe, idempotent, cacheability, cacheability_condition: condition, document, section } = method
    return `  {
    name: ${nameOf(method)},
    safe: ${safe === 'yes'},
    idempotent: ${idempotent === 'yes'},
    cacheability: '${cacheability}',${condition ? `\n    cacheabilityCondition: '${condition}',` : ''}
    reference: ${referenceOf(`${document} ${section}`)},
    cacheabilityReferences: [${citationsOf(method.cacheability_source).map(referenceOf).join(', ')}],
  },`
  })
  return `${header}import type { Method } from './method.ts'

/** Every registered method, by name. \`*\` and \`PRI\` are reserved: no request has them. */
export const METHODS: readonly Method[] = [
${rows.join('\n')}
]
`
}

function nameOf({ method }: Fact): string {
  return `'${method}'`
}

function referenceOf(citation: string): string {
  const { document, section, url } = parseReference(citation.replace('RFC ', ''))
  return `{ document: '${document}', section: '${section}', url: '${url}' }`
}
