/** The headings and words of a page in one language. */
export interface Labels {
  readonly index: string
  readonly pages: string
  readonly status: string
  readonly type: string
  readonly when: string
  readonly action: string
  readonly members: string
  readonly name: string
  readonly description: string
  readonly required: string
  readonly optional: string
  readonly example: string
  readonly deprecated: string
  readonly since: string
  readonly links: string
  readonly formats: string
  readonly languages: string
  readonly retryAfter: string
  readonly untyped: string
}

const EN: Labels = {
  index: 'Problem types',
  pages: 'Pages',
  status: 'Status',
  type: 'Type',
  when: 'When it happens',
  action: 'What to do',
  members: 'Members',
  name: 'Name',
  description: 'Description',
  required: 'required',
  optional: 'optional',
  example: 'Example',
  deprecated: 'Deprecated',
  since: 'Since',
  links: 'See also',
  formats: 'Other formats',
  languages: 'Languages',
  retryAfter: 'The Retry-After header says when to try again.',
  untyped: 'The type is about:blank: the status identifies the problem.',
}

const DE: Labels = {
  index: 'Fehlertypen',
  pages: 'Seiten',
  status: 'Status',
  type: 'Typ',
  when: 'Wann er auftritt',
  action: 'Was zu tun ist',
  members: 'Felder',
  name: 'Name',
  description: 'Beschreibung',
  required: 'erforderlich',
  optional: 'optional',
  example: 'Beispiel',
  deprecated: 'Veraltet',
  since: 'Seit',
  links: 'Siehe auch',
  formats: 'Andere Formate',
  languages: 'Sprachen',
  retryAfter: 'Der Header Retry-After sagt, wann ein neuer Versuch möglich ist.',
  untyped: 'Der Typ ist about:blank: der Status bezeichnet den Fehler.',
}

const FR: Labels = {
  index: 'Types de problèmes',
  pages: 'Pages',
  status: 'Statut',
  type: 'Type',
  when: 'Quand il se produit',
  action: 'Que faire',
  members: 'Champs',
  name: 'Nom',
  description: 'Description',
  required: 'obligatoire',
  optional: 'facultatif',
  example: 'Exemple',
  deprecated: 'Obsolète',
  since: 'Depuis',
  links: 'Voir aussi',
  formats: 'Autres formats',
  languages: 'Langues',
  retryAfter: 'L’en-tête Retry-After indique quand réessayer.',
  untyped: 'Le type est about:blank : le statut identifie le problème.',
}

const JA: Labels = {
  index: 'エラーの種類',
  pages: 'ページ',
  status: 'ステータス',
  type: 'タイプ',
  when: '発生する状況',
  action: '対処方法',
  members: 'メンバー',
  name: '名前',
  description: '説明',
  required: '必須',
  optional: '任意',
  example: '例',
  deprecated: '非推奨',
  since: '追加',
  links: '関連項目',
  formats: '他の形式',
  languages: '言語',
  retryAfter: '再試行できる時期は Retry-After ヘッダーで示されます。',
  untyped: 'タイプは about:blank です。ステータスがエラーを表します。',
}

/** The words for a language tag. A language without words of its own gets the English ones. */
export function labelsFor(tag: string): { readonly labels: Labels; readonly language: string } {
  const language = tag.toLowerCase().split('-', 1)[0] ?? ''
  const labels = language === 'de' ? DE : language === 'fr' ? FR : language === 'ja' ? JA : EN
  return { labels, language: labels === EN ? 'en' : language }
}
