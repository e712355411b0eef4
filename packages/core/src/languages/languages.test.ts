import { describe, expect, it } from 'vitest'
import { problem } from '../problem/problem.ts'
import { render } from '../render/render.ts'
import { ERROR_PHRASES } from '../status/phrases.gen.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'

describe.each(Object.entries({ de, fr, ja }))('%s', (tag, catalogue) => {
  it('has one phrase for each registered error code', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(ERROR_PHRASES))
    const phrases = Object.values(catalogue)
    expect(new Set(phrases).size).toBe(phrases.length)
    for (const phrase of phrases) expect(phrase).toMatch(/^\S.*[^\s.\u3002]$/)
  })

  it('BLANK-3: is what a client gets that asks for it', () => {
    for (const status of Object.keys(ERROR_PHRASES).map(Number)) {
      const { headers, body } = render(
        problem(status),
        { method: 'GET', url: '/', headers: { 'accept-language': tag } },
        { languages: { de, fr, ja } },
      )
      expect(headers['Content-Language']).toBe(tag)
      expect(JSON.parse(body)).toEqual({ type: 'about:blank', title: catalogue[status], status })
    }
  })
})
