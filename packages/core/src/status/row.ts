/** A row of the generated table, small as text: what is usual is left out, sources are citations such as `9110 15.5.2`. */
export interface StatusRow {
  readonly reference: string
  readonly summary: string
  readonly formerPhrases?: readonly string[]
  readonly registration?: string
  readonly expires?: string
  readonly content?: string
  readonly contentSource?: string
  readonly cacheability?: string
  readonly cacheabilitySource?: string
  readonly sender?: string
  readonly senderSource?: string
  readonly action?: string
  readonly actionAuthority?: string
  readonly actionSource?: string
  readonly redirectMethod?: string
  readonly redirectSource?: string
  readonly related?: readonly number[]
  readonly fields?: readonly (readonly [name: string, requirement: string, when: string, source: string])[]
}
