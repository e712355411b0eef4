import { type ExchangeMessage, formatMessage, type StatusExchange } from '@statuskit/core/reference'
import type { Text } from '../terminal/text.ts'

/** The messages of an exchange in order, each with its sender and receiver. Their lines stay whole, so that they can be copied. */
export function formatExchange({ messages }: StatusExchange, text: Text): string {
  return `${text.bold('Example')}\n${messages.map((message) => formatSent(message, text)).join('\n\n')}`
}

function formatSent(message: ExchangeMessage, text: Text): string {
  const lines = formatMessage(message).trimEnd().split(/\r?\n/)
  const heading = text.dim(`  ${message.from} to ${message.to}`)
  return [heading, ...lines.map((line, at) => formatLine(message, line, at === 0, text))].join('\n')
}

function formatLine(message: ExchangeMessage, line: string, isFirst: boolean, text: Text): string {
  if (line === '') return ''
  const indented = `    ${line}`
  return isFirst && message.kind === 'response' ? text.status(message.status, indented) : indented
}
