import { assertType, expectTypeOf, test } from 'vitest'
import {
  type ClientErrorStatusCode,
  type ContentlessStatusCode,
  type ErrorStatusCode,
  findStatus,
  getStatus,
  IM_A_TEAPOT,
  isClientError,
  isStatusCode,
  NOT_FOUND,
  type Status,
  type StatusCode,
  type UnregisteredStatusCode,
} from '../index.ts'

test('constants are literals', () => {
  expectTypeOf(NOT_FOUND).toEqualTypeOf<404>()
  expectTypeOf(IM_A_TEAPOT).toEqualTypeOf<418>()
})

test('unions', () => {
  expectTypeOf<306>().not.toExtend<StatusCode>()
  expectTypeOf<104 | 200 | 418 | 511>().toExtend<StatusCode>()
  expectTypeOf<404 | 500>().toExtend<ErrorStatusCode>()
  expectTypeOf<302>().not.toExtend<ErrorStatusCode>()
  expectTypeOf<ContentlessStatusCode>().toEqualTypeOf<100 | 101 | 102 | 103 | 104 | 204 | 205 | 304>()
})

test('getStatus is typed to the literal', () => {
  expectTypeOf(getStatus(404).phrase).toEqualTypeOf<'Not Found'>()
  expectTypeOf(getStatus(404).code).toEqualTypeOf<404>()
  expectTypeOf(getStatus(404 as 404 | 410).phrase).toEqualTypeOf<'Not Found' | 'Gone'>()
  // @ts-expect-error 306 is reserved
  getStatus(306)
  // @ts-expect-error 299 is not registered
  getStatus(299)
  // @ts-expect-error a number may be any: findStatus takes it
  getStatus(404 as number)
})

test('findStatus takes any number', () => {
  expectTypeOf(findStatus(404 as number)).toEqualTypeOf<Status | undefined>()
})

test('guards narrow a number', () => {
  const code = 404 as number
  if (isStatusCode(code)) {
    expectTypeOf(code).toEqualTypeOf<StatusCode>()
    expectTypeOf(getStatus(code)).toExtend<Status>()
  }
  if (isClientError(code)) {
    expectTypeOf(code).toEqualTypeOf<ClientErrorStatusCode | UnregisteredStatusCode<'client-error'>>()
    // @ts-expect-error an unregistered code has no row
    getStatus(code)
  }
  const known = 404 as 200 | 404 | 503
  if (isClientError(known)) expectTypeOf(known).toEqualTypeOf<404>()
  else expectTypeOf(known).toEqualTypeOf<200 | 503>()
  assertType<(value: unknown) => boolean>(isClientError)
})
