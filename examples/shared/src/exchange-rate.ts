import { rate } from './schemas.ts'

/** The rate service did not answer as it should; `cause` says what it did. */
export class RateUnavailable extends Error {
  override readonly name = 'RateUnavailable'
}

/** Asks the rate service of somebody else, and waits two seconds at most. */
export async function fetchRate(url: string): Promise<{ usdPerEur: number }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) })
    if (!response.ok) throw new Error(`the rate service answered ${response.status} ${await response.text()}`)
    return rate.parse(await response.json())
  } catch (cause) {
    throw new RateUnavailable('no exchange rate', { cause })
  }
}
