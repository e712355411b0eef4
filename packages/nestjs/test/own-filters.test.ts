import { Catch, Controller, type ExceptionFilter, Get, UseFilters } from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'
import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { describe, expect, it } from 'vitest'
import { PLATFORMS, type Setup, startService } from './service.ts'

class Full extends Error {}

@Catch(Full)
class FullFilter implements ExceptionFilter {
  catch(thrown: Full): never {
    throw problem(409, { detail: 'It is full.', cause: thrown })
  }
}

@Controller()
class Throws {
  @Get()
  throw(): never {
    throw new Full('places: 0')
  }
}

@Controller()
@UseFilters(FullFilter)
class Filtered extends Throws {
  @Get()
  override throw(): never {
    return super.throw()
  }
}

const WAYS: readonly (readonly [string, Setup])[] = [
  ['@UseFilters', { controllers: [Filtered] }],
  ['APP_FILTER', { controllers: [Throws], providers: [{ provide: APP_FILTER, useClass: FullFilter }] }],
  ['useGlobalFilters', { controllers: [Throws], prepare: (app) => app.useGlobalFilters(new FullFilter()) }],
]

describe.each(PLATFORMS)('a filter that throws a problem, on %s', (platform) => {
  it.each(WAYS)('answers with it, and it is logged: %s', async (_way, setup) => {
    const service = await startService({ platform, ...setup })
    const expected = { title: 'Conflict', status: 409, detail: 'It is full.' }
    expectProblem(await service.ask('GET', '/'), expected)
    expect(onlyEntry(service).problem.cause).toBeInstanceOf(Full)
  })
})
