import { type ExchangeMessage, formatMessage, type StatusExchange } from '@statuskit/core/reference'
import type { Text } from '../terminal/text.ts'

/** The indent of continued lines, deeper than that of any line of a message. */
const CONTINUED = 6

/** The messages of an exchange in order, each with its sender and receiver. */
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
  const own = line.trimStart()
  const indent = 4 + line.length - own.length
  const wrapped = text.wrap(own, indent + CONTINUED).slice(CONTINUED)
  return isFirst && message.kind === 'response' ? text.status(message.status, wrapped) : wrapped
}
