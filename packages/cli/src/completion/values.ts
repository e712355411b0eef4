import { VENDOR_STATUSES } from '@statuskit/core/vendor'
import { describeRules } from '@statuskit/inspector/rules'
import { TARGETS } from '@statuskit/snippets'
import type { Command } from 'commander'
import { listRequiredHeaders } from '../list/filters.ts'
import { OPENAPI_RULE_IDS } from '../openapi/rules.ts'
import { listStatuses } from '../status/statuses.ts'
import { listVendors } from '../status/vendors.ts'

/** What can stand in a place of the command line. */
export type Values =
  | { readonly kind: 'none' | 'file' | 'folder' }
  | { readonly kind: 'words'; readonly words: readonly Word[] }

/** A word and, if there is more to say, what it means. */
export type Word = readonly [word: string, meaning?: string]

/** The values of the options and arguments with this name in their help. */
export function valuesOf(name: string, choices: readonly string[] | undefined, program: Command): Values {
  if (choices !== undefined) return { kind: 'words', words: choices.map((choice) => [choice]) }
  if (name === 'folder') return { kind: 'folder' }
  if (name === 'file' || name === 'target') return { kind: 'file' }
  const words = wordsOf(name, program)
  return words === undefined ? { kind: 'none' } : { kind: 'words', words }
}

function wordsOf(name: string, program: Command): readonly Word[] | undefined {
  switch (name) {
    case 'status':
      return [...listStatuses().map(({ code, phrase }) => [String(code), phrase] as const), ...vendorCodes()]
    case 'command':
      return program.commands.map((command) => [command.name(), command.summary()])
    case 'sample':
      return TARGETS.map(({ id, label }) => [id, label])
    case 'vendor':
      return listVendors().map((vendor) => [vendor])
    case 'header':
      return listRequiredHeaders().map((header) => [header])
    case 'rule':
      return [...describeRules().map(({ id }) => id), ...OPENAPI_RULE_IDS].map((id) => [id])
    default:
      return undefined
  }
}

/** The codes that only vendors use. */
function vendorCodes(): readonly Word[] {
  const registered = new Set(listStatuses().map(({ code }) => code))
  const codes = [...new Set(VENDOR_STATUSES.map(({ code }) => code))].filter((code) => !registered.has(code))
  return codes
    .sort((one, other) => one - other)
    .map((code) => {
      const names = VENDOR_STATUSES.filter((status) => status.code === code).map(({ vendorName }) => vendorName)
      return [String(code), names.join(', ')]
    })
}
