import { z } from 'zod'

const rateDocument = z.object({ usdPerEur: z.number().positive() })

/** The rate service did not answer as it should; `cause` says what it did. */
export class RateUnavailable extends Error {
  override readonly name = 'RateUnavailable'
}

/** Asks the rate service of somebody else, and waits two seconds at most. */
export async function fetchRate(url: string): Promise<number> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) })
    if (!response.ok) throw new Error(`the rate service answered ${response.status} ${await response.text()}`)
    return rateDocument.parse(await response.json()).usdPerEur
  } catch (cause) {
    throw new RateUnavailable('no exchange rate', { cause })
  }
}
