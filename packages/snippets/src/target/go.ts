import { getStatus } from '@statuskit/core'
import { type Condition, isProblem, type Scenario } from '../scenario/scenario.ts'
import { blocks, groupDigits, indent } from '../text.ts'
import type { Writer, Written } from './target.ts'

/** Go's net/http; the route patterns need Go 1.22. */
export const GO: Writer = { id: 'go', label: 'Go net/http', language: 'go', side: 'server', write }

/** Constants whose names differ from the phrase without spaces. */
const NAMES: Readonly<Record<number, string>> = {
  203: 'NonAuthoritativeInfo',
  226: 'IMUsed',
  407: 'ProxyAuthRequired',
  413: 'RequestEntityTooLarge',
  414: 'RequestURITooLong',
  416: 'RequestedRangeNotSatisfiable',
  418: 'Teapot',
  422: 'UnprocessableEntity',
  505: 'HTTPVersionNotSupported',
}

const REPORT = 'var report = []byte("hello world")'

const WRITE_PROBLEM = `// writeProblem sends an error as a problem document (RFC 9457).
func writeProblem(w http.ResponseWriter, status int, title, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"title": title, "status": status, "detail": detail})
}`

/** The parts of a sample: the routes, and declarations before `main`. */
interface Parts {
  readonly routes: string
  readonly before?: string
  readonly note?: string
}

function write(scenario: Scenario): Written {
  const parts = OWN[scenario.status]?.(scenario) ?? {
    before: declare(scenario),
    routes: route(scenario, bodyOf(scenario)),
  }
  if ('cannot' in parts) return { note: parts.cannot }
  const { routes, before = '' } = parts
  const note = parts.note ?? scenario.note
  const main = `func main() {
	mux := http.NewServeMux()
${indent(routes, '\t')}
	log.Fatal(http.ListenAndServe("127.0.0.1:3000", mux))
}`
  const code = blocks(before, main, routes.includes('writeProblem') ? WRITE_PROBLEM : '')
  return { code: blocks('package main', importsOf(code), code), ...(note !== undefined && { note }) }
}

const PACKAGES = ['bytes', 'encoding/json', 'fmt', 'io', 'log', 'net/http', 'strings', 'time']

function importsOf(code: string): string {
  const standard = PACKAGES.filter((path) => new RegExp(`\\b${path.replace(/.*\//, '')}[.][A-Z]`).test(code))
  const websocket = code.includes('websocket.') ? '\n\n\t"github.com/coder/websocket"' : ''
  return `import (\n${standard.map((path) => `\t"${path}"`).join('\n')}${websocket}\n)`
}

function route({ method, path }: Scenario, body: string): string {
  const pattern = path === '/' ? '/{$}' : path
  return `mux.HandleFunc("${method} ${pattern}", func(w http.ResponseWriter, r *http.Request) {
${indent(body, '\t')}
})`
}

function constant(status: number): string {
  if (status === 104) return '104'
  const phrase = getStatus(status as 404).phrase
  return `http.Status${NAMES[status] ?? phrase.replace(/[^A-Za-z]/g, '')}`
}

/** The constant for multi-line text. */
function declare({ text }: Scenario): string {
  return text?.content.includes('\n') ? `const content = \`${text.content}\`` : ''
}

/** A string as a literal, in backquotes if it contains quotes. */
function quote(text: string): string {
  return text.includes('"') ? `\`${text}\`` : `"${text}"`
}

/** Plain data as a literal. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) {
    const type = value.every((each) => typeof each === 'string') ? 'string' : 'any'
    return `[]${value.length === 0 ? 'any' : type}{${value.map(literal).join(', ')}}`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, each]) => `"${name}": ${literal(each)}`)
  return `map[string]any{${members.join(', ')}}`
}

function setFields(fields: Scenario['fields'] = {}): string[] {
  return Object.entries(fields).map(([name, value]) => `w.Header().Set("${name}", ${quote(value)})`)
}

/** The statements that send a response. */
function send({ status, fields, json, text }: Pick<Scenario, 'fields' | 'json' | 'text'> & { status: number }): string {
  const type = json === undefined ? text?.type : 'application/json'
  return [
    ...setFields({ ...fields, ...(type !== undefined && { 'Content-Type': type }) }),
    ...(status === 200 ? [] : [`w.WriteHeader(${constant(status)})`]),
    ...(json === undefined ? [] : [`json.NewEncoder(w).Encode(${literal(json)})`]),
    ...(text === undefined
      ? []
      : [`io.WriteString(w, ${text.content.includes('\n') ? 'content' : quote(text.content)})`]),
  ].join('\n')
}

function sendProblem({ status, detail = '', fields }: Scenario): string {
  const title = getStatus(status).phrase
  const head = `writeProblem(w, ${constant(status)}, ${quote(title)},`
  const space = head.length + detail.length > 80 ? '\n\t' : ' '
  return [...setFields(fields), `${head}${space}${quote(detail)})`].join('\n')
}

function bodyOf(scenario: Scenario): string {
  const { status, when, fields = {}, json, text } = scenario
  const location = fields.Location
  const problem = isProblem(scenario)
  const answer = problem
    ? sendProblem(scenario)
    : status >= 300 && location !== undefined && json === undefined
      ? `http.Redirect(w, r, ${quote(location)}, ${constant(status)})`
      : send(scenario)
  if (when === undefined) return answer
  const success = json === undefined ? { status: 204 } : { status: 200, json }
  const other = problem ? success : { status: 200, fields: { ETag: fields.ETag ?? '' }, ...(text && { text }) }
  return `if ${conditionOf(when)} {\n${indent(answer, '\t')}\n\treturn\n}\n${send(other)}`
}

function conditionOf(when: Condition): string {
  if (when.is === 'long-target') return `len(r.URL.RequestURI()) > ${when.value}`
  const value = when.field === 'Host' ? 'r.Host' : `r.Header.Get("${when.field}")`
  switch (when.is) {
    case 'absent':
      return when.field === 'Content-Length' ? 'r.ContentLength < 0' : `${value} == ""`
    case 'equal':
      return `${value} == ${quote(when.value)}`
    case 'not-equal':
      return `${value} != ${quote(when.value)}`
    case 'mismatch':
      return `match := ${value}; match != "" && match != ${quote(when.value)}`
    case 'other-start':
      return `!strings.HasPrefix(${value}, ${quote(when.value)})`
    case 'above':
      return `r.ContentLength > ${groupDigits(when.value)}`
    case 'longer':
      return `len(${value}) > ${when.value}`
  }
}

/** An interim response, and the final one without its headers. */
function interim(scenario: Scenario, fields: Scenario['fields'] = {}): Parts {
  const { status, json, text } = scenario
  const dropped = Object.keys(fields).map((name) => `w.Header().Del("${name}")`)
  return {
    routes: route(
      scenario,
      [
        ...setFields(fields),
        `w.WriteHeader(${constant(status)}) // sent at once; the final status comes later`,
        ...(status === 103 ? [] : dropped),
        send({ status: 200, ...(json && { json }), ...(text && { text }) }),
      ].join('\n'),
    ),
  }
}

const OWN: Readonly<Record<number, (scenario: Scenario) => Parts | { readonly cannot: string }>> = {
  100: (scenario) => ({
    routes: route(
      scenario,
      `if r.ContentLength > 10_000_000 {
${indent(sendProblem({ ...scenario, status: 413 }), '\t')}
	return
}
content, err := io.ReadAll(r.Body) // net/http sends the 100 when reading begins
if err != nil {
	return
}
w.Header().Set("Content-Type", "application/json")
json.NewEncoder(w).Encode(map[string]any{"received": len(content)})`,
    ),
  }),
  101: (scenario) => ({
    routes: route(
      scenario,
      `conn, err := websocket.Accept(w, r, nil) // sends the 101
if err != nil {
	return
}
defer conn.CloseNow()
conn.Write(r.Context(), websocket.MessageText, []byte("hello"))
conn.Close(websocket.StatusNormalClosure, "")`,
    ),
  }),
  102: (scenario) => interim(scenario),
  103: (scenario) => interim(scenario, scenario.fields),
  104: (scenario) => interim(scenario, scenario.fields),
  206: (scenario) => ({
    before: REPORT,
    routes: route(
      scenario,
      `w.Header().Set("ETag", \`"v1"\`)
http.ServeContent(w, r, "report.txt", time.Time{}, bytes.NewReader(report))`,
    ),
    note: 'ServeContent reads Range, If-Range and the other preconditions. It sends 200, 206, 304, 412 or 416.',
  }),
  304: (scenario) => ({
    routes: route(
      scenario,
      [
        ...setFields({ ...scenario.fields, 'Content-Type': 'application/json' }),
        `content := []byte(${quote(JSON.stringify(scenario.json))})`,
        '// A 304 where If-None-Match has the ETag.',
        'http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))',
      ].join('\n'),
    ),
  }),
  405: (scenario) => ({
    routes: `${route({ ...scenario, method: 'GET' }, send({ status: 200, ...(scenario.json && { json: scenario.json }) }))}
// Without this the mux answers 405 with Allow by itself, as plain text.
mux.HandleFunc("${scenario.path}", func(w http.ResponseWriter, r *http.Request) {
${indent(sendProblem(scenario), '\t')}
})`,
  }),
  416: (scenario) => ({
    before: REPORT,
    routes: route(
      scenario,
      `var start int
if _, err := fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &start); err == nil && start >= len(report) {
	w.Header().Set("Content-Range", fmt.Sprintf("bytes */%d", len(report)))
${indent(sendProblem({ ...scenario, fields: {} }), '\t')}
	return
}
w.Header().Set("ETag", \`"v1"\`)
http.ServeContent(w, r, "report.txt", time.Time{}, bytes.NewReader(report))`,
    ),
    note: 'Without the check, ServeContent sends the 416 as plain text.',
  }),
  417: () => ({
    cannot: 'net/http answers an unknown Expect header with 417 before your handler runs.',
  }),
}
