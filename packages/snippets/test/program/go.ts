import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { folderOf, type Program, samplesOf, start, writeFiles } from './program.ts'

const run = promisify(execFile)

/** The release that the WebSocket samples run with. */
const WEBSOCKET = 'github.com/coder/websocket v1.8.14'

/** The installed version of Go; `undefined` if it is missing. */
export async function goVersion(): Promise<string | undefined> {
  const found = await run('go', ['env', 'GOVERSION']).catch(() => undefined)
  return found?.stdout.trim().replace(/^go/, '')
}

/** Builds the samples, each in its own package with a function instead of `main`, and starts them. */
export async function startGo(): Promise<Program> {
  const folder = folderOf('go')
  const samples = samplesOf('go')
  const files = samples.map(({ status, code }) => [`s${status}/sample.go`, packageOf(status, code)])
  writeFiles(folder, {
    'go.mod': `module samples\n\ngo 1.22\n\nrequire ${WEBSOCKET}\n`,
    'main.go': mainOf(samples.map(({ status }) => status)),
    ...Object.fromEntries(files),
  })
  await run('go', ['mod', 'tidy'], { cwd: folder })
  const { stdout: unformatted } = await run('gofmt', ['-l', '.'], { cwd: folder })
  if (unformatted !== '') throw new Error(`gofmt would change ${unformatted}`)
  await run('go', ['vet', './...'], { cwd: folder })
  await run('go', ['build', '-o', 'samples', '.'], { cwd: folder })
  return start(`${folder}/samples`, [], folder)
}

function packageOf(status: number, code: string): string {
  return code
    .replace('package main', `package s${status}`)
    .replace('func main() {', 'func Main() http.Handler {')
    .replace('log.Fatal(http.ListenAndServe("127.0.0.1:3000", mux))', 'log.Default()\n\treturn mux')
    .concat('\n')
}

function mainOf(statuses: readonly number[]): string {
  return `package main

import (
	"fmt"
	"net"
	"net/http"

${statuses.map((status) => `	"samples/s${status}"`).join('\n')}
)

func main() {
	mux := http.NewServeMux()
${statuses.map((status) => `	mux.Handle("/s/${status}/", http.StripPrefix("/s/${status}", s${status}.Main()))`).join('\n')}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println("listening on", listener.Addr().(*net.TCPAddr).Port)
	panic(http.Serve(listener, mux))
}
`
}
