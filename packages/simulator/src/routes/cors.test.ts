import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

const Origin = 'https://app.test'
const PREFLIGHT = {
  Origin,
  'Access-Control-Request-Method': 'POST',
  'Access-Control-Request-Headers': 'content-type,x-trace',
}

describe('with cors, a preflight', () => {
  it.each(['/api/status/404', '/seq/shop/503,200', '/fault/reset', '/limit/shop/1/60', '/auth/basic', '/nothing'])(
    'is allowed what it asks for: %s',
    (target) => {
      const planned = startPlanning({ cors: true }).ask(target, { method: 'OPTIONS', headers: PREFLIGHT })
      expect(planned).toMatchObject({ status: 204, body: undefined, fault: undefined })
      expect(field(planned, 'Access-Control-Allow-Origin')).toBe(Origin)
      expect(field(planned, 'Access-Control-Allow-Credentials')).toBe('true')
      expect(field(planned, 'Access-Control-Allow-Methods')).toBe('POST')
      expect(field(planned, 'Access-Control-Allow-Headers')).toBe('content-type,x-trace')
      expect(field(planned, 'Vary')).toBe('Origin')
    },
  )

  it('takes no step of a sequence and no place in a window', () => {
    const planning = startPlanning({ cors: true })
    const statuses = ['/seq/shop/503,200', '/seq/shop/503,200', '/limit/shop/1/60', '/limit/shop/1/60'].map(
      (target) => {
        planning.ask(target, { method: 'OPTIONS', headers: PREFLIGHT })
        return planning.ask(target, { method: 'POST', headers: { Origin } }).status
      },
    )
    expect(statuses).toEqual([503, 200, 200, 429])
    expect(document(planning.ask('/seq/shop')).hits).toBe(2)
  })

  it('is not an OPTIONS request without its headers', () => {
    const { status } = startPlanning({ cors: true }).ask('/api/status/404', { method: 'OPTIONS', headers: { Origin } })
    expect(status).toBe(404)
  })
})

describe('with cors, a response', () => {
  it('can be read by the page that asks, with all its headers', () => {
    const planned = startPlanning({ cors: true }).ask('/api/status/401?retry-after=1', { headers: { Origin } })
    expect(planned.status).toBe(401)
    expect(field(planned, 'Access-Control-Allow-Origin')).toBe(Origin)
    expect(field(planned, 'Access-Control-Expose-Headers')?.split(', ')).toEqual(
      expect.arrayContaining(['WWW-Authenticate', 'Retry-After', 'Date']),
    )
    expect(field(planned, 'Vary')).toBe('Accept, Origin')
  })

  it('is the same from a template', () => {
    const planning = startPlanning({ cors: true })
    const ask = (headers = {}) => planning.ask('/api/status/404', { headers })
    ask()
    expect(ask({ Origin }).fields).toEqual(ask({ Origin }).fields)
    expect(field(ask({ Origin }), 'Access-Control-Allow-Origin')).toBe(Origin)
    expect(field(ask(), 'Access-Control-Allow-Origin')).toBeUndefined()
    expect(field(ask(), 'Vary')).toBe('Accept, Origin')
  })

  it('has one Vary, also beside one that the request sets', () => {
    const planning = startPlanning({ cors: true })
    const varies = (target: string, headers = {}) =>
      planning.ask(target, { headers }).fields.flatMap((name, at, all) => (name === 'Vary' ? [all[at + 1]] : []))
    for (const headers of [{}, { Origin }]) {
      expect(varies('/api/status/404', headers)).toEqual(['Accept, Origin'])
      expect(varies('/api/status/404?h=Vary:Accept-Language', headers)).toEqual(['Accept-Language, Origin'])
      expect(varies('/redirect/1', headers)).toHaveLength(1)
    }
  })

  it.each(['/nothing', '/api/status/200?delay=x', '/redirect/0', '/codes'])('can be read at %s', (target) => {
    const planned = startPlanning({ cors: true }).ask(target, { headers: { Origin } })
    expect(field(planned, 'Access-Control-Allow-Origin')).toBe(Origin)
  })

  it('keeps what the request sets', () => {
    const target = '/api/status/200?h=access-control-allow-origin:https://other.test'
    const planned = startPlanning({ cors: true }).ask(target, { headers: { Origin } })
    expect(field(planned, 'Access-Control-Allow-Origin')).toBe('https://other.test')
    expect(field(planned, 'Access-Control-Allow-Credentials')).toBeUndefined()
  })
})

it('without cors, a preflight is a request like any other', () => {
  const planning = startPlanning()
  const planned = planning.ask('/seq/shop/503,200', { method: 'OPTIONS', headers: PREFLIGHT })
  expect([planned.status, field(planned, 'Access-Control-Allow-Origin')]).toEqual([503, undefined])
})
