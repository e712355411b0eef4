/** The part of a request that was validated. */
export type ValidationLocation = 'body' | 'query' | 'path' | 'header' | 'cookie'

/** The names that validators use for the parts of a request. */
const LOCATIONS: readonly (readonly [name: string, location: ValidationLocation])[] = [
  ['body', 'body'],
  ['query', 'query'],
  ['querystring', 'query'],
  ['params', 'path'],
  ['headers', 'header'],
  ['cookies', 'cookie'],
  ['signedCookies', 'cookie'],
]

/** The part of a request for a validator's name; `undefined` for any other name. */
export function locationNamed(name: unknown): ValidationLocation | undefined {
  return LOCATIONS.find(([each]) => each === name)?.[1]
}
