import type { ThemeRegistration } from 'shiki'

/** The colors of code, by the scopes of TextMate grammars. The tokens in `tokens.css` hold both schemes' values. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  dim: ['comment', 'punctuation', 'meta.brace', 'keyword.operator.type', 'string.comment'],
  keyword: [
    'keyword',
    'storage',
    'constant.language',
    'variable.language',
    'entity.name.tag',
    'support.type.primitive',
  ],
  string: ['string', 'constant.character', 'punctuation.definition.string', 'markup.inline.raw', 'string.regexp'],
  number: ['constant.numeric', 'constant.other.color'],
  function: ['entity.name.function', 'support.function', 'variable.function', 'meta.function-call.generic'],
  name: [
    'entity.other.attribute-name',
    'support.type.property-name',
    'punctuation.support.type.property-name',
    'entity.name.type',
    'entity.name.class',
    'support.class',
    'meta.object-literal.key',
    'variable.other.property.key',
    'keyword.other.header',
  ],
  good: ['markup.inserted'],
  bad: ['markup.deleted'],
  fg: ['keyword.operator', 'storage.modifier.import', 'storage.modifier.package', 'variable', 'meta.embedded'],
}

/** The highlighter's theme for both schemes: its colors are variables. */
export const CODE_THEME: ThemeRegistration = {
  name: 'statuskit',
  type: 'light',
  fg: 'var(--code-fg)',
  bg: 'var(--code-bg)',
  settings: Object.entries(SCOPES).map(([token, scope]) => ({
    scope: [...scope],
    settings: { foreground: `var(--code-${token})` },
  })),
}
