import { rate } from './schemas.ts'

/** The rate service failed; `cause` says how. */
export class RateError extends Error {
  override readonly name = 'RateError'
}

/** Gets the rate from an external service, with a timeout of two seconds. */
export async function fetchRate(url: string): Promise<{ usdPerEur: number }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) })
    if (!response.ok) throw new Error(`The rate service answered ${response.status} ${await response.text()}`)
    return rate.parse(await response.json())
  } catch (cause) {
    throw new RateError('No exchange rate', { cause })
  }
}
