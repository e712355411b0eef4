import { describeRules } from '@statuskit/inspector/rules'
import { search } from '../find/find.ts'
import { OPENAPI_RULE_IDS } from '../openapi/rules.ts'

/** What a text can be that is not a status: a rule of the inspector, or words that describe a status. */
export function suggestOther(text: string): string {
  const rule = text.replace(/^explain /, '')
  if ([...describeRules().map(({ id }) => id), ...OPENAPI_RULE_IDS].includes(rule))
    return `It is a rule of the inspector: run statuskit inspect --explain ${rule}.`
  const [found, ...others] = search(text)
  if (found === undefined || others.length > 0) return `Search with statuskit find ${JSON.stringify(text)}.`
  const { code, phrase, vendor } = found
  return vendor === undefined
    ? `Did you mean ${code} ${phrase}? Run statuskit ${code}.`
    : `Did you mean ${code} of ${vendor}? Run statuskit ${code} ${vendor.toLowerCase()}.`
}
