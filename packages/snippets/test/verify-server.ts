import { exchange } from './exchange.ts'

/** Checks what the samples of a target say that its server does by itself, and returns the complaints. */
export async function verifyServer(port: number, sends: readonly (100 | 417)[]): Promise<string[]> {
  const asked = { method: 'POST', path: '/s/201/orders', content: 'hello' }
  const complaints: string[] = []
  if (sends.includes(100)) {
    const { interim, final } = await exchange(port, { ...asked, headers: { Expect: '100-continue' } })
    const statuses = [...interim, final].map(({ status }) => status).join()
    if (statuses !== '100,201') complaints.push(`Expect: 100-continue gets ${statuses}`)
  }
  if (sends.includes(417)) {
    const { final } = await exchange(port, { ...asked, headers: { Expect: 'a-miracle' } })
    if (final.status !== 417) complaints.push(`Expect: a-miracle gets ${final.status}`)
  }
  return complaints
}
