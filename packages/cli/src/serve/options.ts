import { type Command, InvalidArgumentError } from 'commander'

/** Adds the options for a server that other people use. */
export function addHostingOptions(command: Command): Command {
  return command
    .option('--public', 'let strangers in: no headers that act on the whole site, and limits per client')
    .option('--max-connections <n>', 'how many connections, and requests in flight, a client address may have', toCount)
    .option('--max-rate <n>', 'how many requests per minute a client address may send', toCount)
    .option('--trusted-proxies <n>', 'how many proxies in front add the client to X-Forwarded-For', toNumber)
    .option('--allowed-hosts <names>', 'the hosts to answer for: example.com,.example.org', toNames)
    .option('--namespace-by <what>', 'keep keys of callers apart by address, or by a header such as X-Api-Key')
    .option('--store <url>', 'count in Redis or Valkey: redis://localhost:6379')
    .option('--access-log', 'print a line of JSON for each response')
    .option('--metrics-port <n>', 'the port of /metrics for Prometheus (default: none)', toPort)
}

/** A port number. */
export function toPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('Use a whole number from 0 to 65535; 0 picks a free port.')
}

function toNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Use a whole number, such as 1.')
}

function toCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Use a whole number from 1 up, such as 100.')
}

function toNames(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim())
  if (names.every((name) => /^(?:\.?[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/i.test(name))) return names
  throw new InvalidArgumentError('Use host names without ports, separated by commas, such as example.com,.example.org.')
}
