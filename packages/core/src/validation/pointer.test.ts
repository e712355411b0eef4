import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePointer, toPointer } from './pointer.ts'

describe('toPointer', () => {
  it.each([
    ['#', []],
    ['#/foo', ['foo']],
    ['#/foo/0', ['foo', 0]],
    ['#/', ['']],
    ['#/a~1b', ['a/b']],
    ['#/c%25d', ['c%d']],
    ['#/e%5Ef', ['e^f']],
    ['#/g%7Ch', ['g|h']],
    ['#/i%5Cj', ['i\\j']],
    ['#/k%22l', ['k"l']],
    ['#/%20', [' ']],
    ['#/m~0n', ['m~n']],
  ])('MULT-2: gives %s of RFC 6901, section 6', (pointer, path) => {
    expect(toPointer(path)).toBe(pointer)
  })

  it.each([
    ['#/~01', ['~1']],
    ['#/$ref/@type/a=b&c:d;e+f,g?h', ['$ref', '@type', 'a=b&c:d;e+f,g?h']],
    ['#/%2524', ['%24']],
    ['#/%C3%BC%F0%9F%98%80', ['ü😀']],
    ['#/%23', ['#']],
    ['#/%EF%BF%BD%EF%BF%BDa', ['\ud800\udfffa'.replace('\udfff', '\ud801')]],
    ['#/__proto__', ['__proto__']],
  ])('MULT-2: encodes what a fragment may not hold, and no more: %s', (pointer, path) => {
    expect(toPointer(path)).toBe(pointer)
  })

  it('MULT-2: is a fragment of RFC 3986 that leads back to the path, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.nat())), (path) => {
        const pointer = toPointer(path)
        expect(pointer).toMatch(/^#(?:[\w\-.~!$&'()*+,;=:@/?]|%[\dA-F]{2})*$/)
        const names = path.map((key) => String(key).replace(/\p{Cs}/gu, '\ufffd'))
        expect(parsePointer(decodeURIComponent(pointer.slice(1)))).toEqual(names)
      }),
    )
  })
})

describe('parsePointer', () => {
  it('reads the escapes, and takes what is no pointer for the whole document', () => {
    expect(parsePointer('/a~1b/~01/0/')).toEqual(['a/b', '~1', '0', ''])
    expect(parsePointer('')).toEqual([])
    expect(parsePointer('.a.b')).toEqual([])
  })
})
