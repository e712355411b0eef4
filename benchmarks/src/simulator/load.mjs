/** Starting servers, and loading them with requests. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { outputOf } from '../process.mjs'

/** How long a server is loaded at a time. */
export const SECONDS = 2
/** Clock ticks per second. */
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** What a server answers on some connections of HTTP/1.1, with the 99th percentile of the latency in milliseconds. */
export async function loadHttp(url, connections = 32) {
  const output = await outputOf('wrk', ['-t1', `-c${connections}`, `-d${SECONDS}s`, '--latency', url], '/')
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(output)
  return {
    requests: Number(/(\d+) requests in/.exec(output)[1]),
    rate: Number(/Requests\/sec:\s*([\d.]+)/.exec(output)[1]),
    p99: Number(p99) * { us: 0.001, ms: 1, s: 1000 }[unit],
  }
}

/** The processor time of a process so far, in microseconds. */
export function processorTime(pid) {
  // After the name in parentheses: user and system time are the 12th and 13th fields.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / TICKS
}

/** Starts a program and returns its process id and the first URL that it prints. */
export async function start(started, command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url !== undefined) {
      child.stdout.resume()
      return { pid: child.pid, url }
    }
  }
  throw new Error(`${args[0]} printed no URL.`)
}
