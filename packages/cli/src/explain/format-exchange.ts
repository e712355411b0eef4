import { type ExchangeMessage, formatMessage, type StatusExchange } from '@statuskit/core/reference'
import type { Text } from '../terminal/text.ts'

const INDENT = 4

/**
 * The messages of an exchange in order, each with its sender and receiver. Their lines stay whole, so that they can be copied.
 * If they fit with a smaller indent only, they have that.
 */
export function formatExchange({ messages }: StatusExchange, text: Text): string {
  const spare = text.columns - Math.max(...messages.flatMap(linesOf).map(({ length }) => length))
  const indent = ' '.repeat(spare < 0 ? INDENT : Math.min(spare, INDENT))
  return `${text.bold('Example')}\n${messages.map((message) => formatSent(message, indent, text)).join('\n\n')}`
}

function linesOf(message: ExchangeMessage): string[] {
  return formatMessage(message).trimEnd().split(/\r?\n/)
}

function formatSent(message: ExchangeMessage, indent: string, text: Text): string {
  const heading = text.dim(`  ${message.from} to ${message.to}`)
  return [heading, ...linesOf(message).map((line, at) => formatLine(message, line, at === 0, indent, text))].join('\n')
}

function formatLine(message: ExchangeMessage, line: string, isFirst: boolean, indent: string, text: Text): string {
  if (line === '') return ''
  const indented = `${indent}${line}`
  return isFirst && message.kind === 'response' ? text.status(message.status, indented) : indented
}
