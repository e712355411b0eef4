import { expect, it } from 'vitest'
import { document, field, startPlanning } from '../../../test/planning.ts'

it.each([429, 503])('%i has no Retry-After, but says that it may, and how to get it', (status) => {
  const planning = startPlanning()
  for (const target of [`/api/status/${status}`, `/api/status/${status}/again`, `/seq/a/${status}`]) {
    const planned = planning.ask(target)
    expect(field(planned, 'Retry-After')).toBeUndefined()
    const [optional, ...others] = document(planned).optional as { name: string; why: string; add: string }[]
    expect(others).toEqual([])
    expect(optional).toMatchObject({
      name: 'Retry-After',
      why: expect.stringMatching(/^optional by RFC \d+, section /),
    })
    const added = planning.ask(optional?.add ?? '')
    expect([added.status, field(added, 'Retry-After')]).toEqual([status, '120'])
    expect(document(added).optional).toBeUndefined()
  }
})

it('names nothing for other statuses', () => {
  for (const status of [200, 404, 500]) {
    expect(document(startPlanning().ask(`/api/status/${status}`))).not.toHaveProperty('optional')
  }
  expect(document(startPlanning().ask('/api/status/429?h=retry-after:soon'))).not.toHaveProperty('optional')
})
