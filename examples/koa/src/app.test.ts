import { describeOrders, serveApp } from '@statuskit/example-shared/testing'
import { expect, it } from 'vitest'
import { start } from './start.ts'

describeOrders(start, { 'access-control-allow-origin': '*', vary: 'Origin, Accept' })

it('lets a browser read the problem of a malformed path', async () => {
  const origin = 'https://shop.example'
  const response = await fetch(`${await serveApp(start)}/%E0%A4%A`, { headers: { Origin: origin } })
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([400, '*'])
})
