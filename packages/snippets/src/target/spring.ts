import { getStatus } from '@statuskit/core'
import { importsOf } from '../java/imports.ts'
import { type Condition, isProblem, type Scenario } from '../scenario/scenario.ts'
import { blocks, groupDigits, indent } from '../text.ts'
import type { Writer, Written } from './target.ts'

/** Spring Boot 3 with Spring MVC, on Tomcat. */
export const SPRING: Writer = { id: 'spring', label: 'Spring Boot', language: 'java', side: 'server', write }

/** Constants of HttpStatus that differ from the phrase in capitals, or replace a deprecated one. */
const NAMES: Readonly<Record<number, string>> = {
  203: 'NON_AUTHORITATIVE_INFORMATION',
  413: 'PAYLOAD_TOO_LARGE',
  416: 'REQUESTED_RANGE_NOT_SATISFIABLE',
  418: 'I_AM_A_TEAPOT',
  422: 'UNPROCESSABLE_ENTITY',
}

/** Titles that Spring takes from an older RFC or spells differently. */
const RETITLED = [413, 414, 416, 421, 422, 505]

/** Statuses that HttpStatus has no current constant for. */
const UNNAMED = [305, 421, 425]

const NO_INTERIM = 'The Servlet API in Spring Boot 3 has no method to send an interim response.'

/** The methods of a controller, or a whole class. */
type Parts = ({ readonly methods: string } | { readonly whole: string }) & { readonly note?: string }

function write(scenario: Scenario): Written {
  const parts = OWN[scenario.status]?.(scenario) ?? { methods: methodOf(scenario) }
  if ('cannot' in parts) return { note: parts.cannot }
  const note = parts.note ?? scenario.note
  const body =
    'whole' in parts
      ? parts.whole
      : `@RestController\nclass ${nameOf(scenario)}Controller {\n${indent(parts.methods)}\n}`
  return { code: blocks(importsOf(body), body), ...(note !== undefined && { note }) }
}

/** The name of a class, from the last noun of the path. */
function nameOf({ path }: Scenario): string {
  const noun = /(\w+)(?:\/\{id\})?$/.exec(path)?.[1] ?? 'home'
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
}

function quote(text: string): string {
  return JSON.stringify(text)
}

/** Lines as a text block. */
function textBlock(text: string): string {
  return `"""\n${indent(text, '    ')}"""`
}

/** Plain data as an expression. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `List.of(${value.map(literal).join(', ')})`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, each]) => `"${name}", ${literal(each)}`)
  return `Map.of(${members.join(', ')})`
}

/** The argument of `ResponseEntity.status` for a status. */
function statusOf(status: number): string {
  if (UNNAMED.includes(status) || status === 414) return String(status)
  return `HttpStatus.${
    NAMES[status] ??
    getStatus(status as 404)
      .phrase.toUpperCase()
      .replace(/[^A-Z]+/g, '_')
  }`
}

/** Headers as calls on the response builder. */
function fieldCalls(fields: Scenario['fields'] = {}): string[] {
  return Object.entries(fields).map(([name, value]) => {
    if (name === 'ETag') return `.eTag(${quote(value)})`
    if (name === 'Location') return `.location(URI.create(${quote(value)}))`
    return `.header("${name}", ${quote(value)})`
  })
}

/** A return statement with a chain of calls. */
function returned(first: string, calls: readonly string[]): string {
  const flat = `return ${first}${calls.join('')};`
  if (flat.length <= 90 && !flat.includes('\n')) return flat
  return `return ${first}${calls.map((call) => `\n    ${call}`).join('')};`
}

/** Statuses that have a builder method. */
const SHORTCUTS: Readonly<Record<number, string>> = {
  200: 'ResponseEntity.ok()',
  202: 'ResponseEntity.accepted()',
  204: 'ResponseEntity.noContent()',
}

function send({
  status,
  fields = {},
  json,
  text,
}: Pick<Scenario, 'fields' | 'json' | 'text'> & { status: number }): string {
  const { Location: location, ...others } = fields
  if (status === 200 && json !== undefined && Object.keys(fields).length === 0) {
    return `return ResponseEntity.ok(${literal(json)});`
  }
  const [first, calls] =
    status === 201 && location !== undefined
      ? [`ResponseEntity.created(URI.create(${quote(location)}))`, fieldCalls(others)]
      : [SHORTCUTS[status] ?? `ResponseEntity.status(${statusOf(status)})`, fieldCalls(fields)]
  if (text !== undefined) {
    const long = text.content.includes('\n')
    calls.push(`.contentType(MediaType.${mediaType(text.type)})`, `.body(${long ? 'content' : quote(text.content)})`)
    return `${long ? `String content = ${textBlock(text.content)};\n` : ''}${returned(first, calls)}`
  }
  return returned(first, [...calls, json === undefined ? '.build()' : `.body(${literal(json)})`])
}

function mediaType(type: string): string {
  return type
    .replace(/^application\//, 'APPLICATION_')
    .replace(/[^A-Za-z_]/g, '_')
    .toUpperCase()
}

/** The statements that answer with a problem. */
function sendProblem({ status, detail = '', fields }: Scenario): string {
  const code = UNNAMED.includes(status) || status === 414 ? `HttpStatusCode.valueOf(${status})` : statusOf(status)
  const title = RETITLED.includes(status) ? [`problem.setTitle(${quote(getStatus(status).phrase)});`] : []
  return [
    `ProblemDetail problem = ProblemDetail.forStatus(${code});`,
    ...title,
    `problem.setDetail(${quote(detail)});`,
    returned('ResponseEntity.of(problem)', [...fieldCalls(fields), '.build()']),
  ].join('\n')
}

/** A method with its mapping. */
function method(scenario: Scenario, parameters: readonly string[], body: string): string {
  const { path } = scenario
  const verb = scenario.method.toLowerCase()
  const mapping = `@${verb.charAt(0).toUpperCase()}${verb.slice(1)}Mapping("${path}")`
  const flat = `ResponseEntity<?> ${verb}(${parameters.join(', ')}) {`
  const head = flat.length <= 95 ? flat : `ResponseEntity<?> ${verb}(\n    ${parameters.join(',\n    ')}) {`
  return `${mapping}\n${head}\n${indent(body)}\n}`
}

function methodOf(scenario: Scenario): string {
  const { when, fields = {}, json, text } = scenario
  const problem = isProblem(scenario)
  const answer = problem ? sendProblem(scenario) : send(scenario)
  if (when === undefined) return method(scenario, [], answer)
  const { parameter, test } = conditionOf(when)
  const success = json === undefined ? { status: 204 } : { status: 200, json }
  const other = problem ? success : { status: 200, fields: { ETag: fields.ETag ?? '' }, ...(text && { text }) }
  return method(scenario, [parameter], `if (${test}) {\n${indent(answer, '  ')}\n}\n${send(other)}`)
}

function headerParameter(field: string, type = 'String', fallback = 'required = false'): string {
  return `@RequestHeader(value = "${field}", ${fallback}) ${type} ${variable(field)}`
}

function variable(field: string): string {
  return field.replace(/-?([A-Za-z]+)/g, (_, word: string, at: number) => (at === 0 ? word.toLowerCase() : word))
}

function conditionOf(when: Condition): { readonly parameter: string; readonly test: string } {
  if (when.is === 'long-target') {
    const test = `request.getQueryString() != null && request.getQueryString().length() >= ${when.value}`
    return { parameter: 'HttpServletRequest request', test }
  }
  const name = variable(when.field)
  const parameter = headerParameter(when.field)
  const withDefault = headerParameter(when.field, 'String', 'defaultValue = ""')
  switch (when.is) {
    case 'absent':
      return { parameter, test: `${name} == null` }
    case 'equal':
      return { parameter, test: `${quote(when.value)}.equals(${name})` }
    case 'not-equal':
      return { parameter, test: `!${quote(when.value)}.equals(${name})` }
    case 'mismatch':
      return { parameter, test: `${name} != null && !${name}.equals(${quote(when.value)})` }
    case 'other-start':
      return { parameter: withDefault, test: `!${name}.startsWith(${quote(when.value)})` }
    case 'above':
      return {
        parameter: headerParameter(when.field, 'long', 'defaultValue = "0"'),
        test: `${name} > ${groupDigits(when.value)}`,
      }
    case 'longer':
      return { parameter: withDefault, test: `${name}.length() > ${when.value}` }
  }
}

const OWN: Readonly<Record<number, (scenario: Scenario) => Parts | { readonly cannot: string }>> = {
  100: () => ({ cannot: 'If a request expects a 100, Tomcat sends it before your controller runs.' }),
  101: () => ({
    whole: `@Configuration
@EnableWebSocket
class Events extends TextWebSocketHandler implements WebSocketConfigurer {
  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(this, "/events"); // sends the 101
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws IOException {
    session.sendMessage(new TextMessage("hello"));
  }
}`,
    note: 'Add the dependency spring-boot-starter-websocket. It works over HTTP/1.1 only.',
  }),
  102: () => ({ cannot: NO_INTERIM }),
  103: () => ({ cannot: NO_INTERIM }),
  104: () => ({ cannot: NO_INTERIM }),
  206: (scenario) => ({
    methods: method(
      scenario,
      [],
      `Resource report = new ByteArrayResource("hello world".getBytes());
// Spring answers Range with a 206 where a controller returns a Resource.
return ResponseEntity.ok().eTag("\\"v1\\"").contentType(MediaType.TEXT_PLAIN).body(report);`,
    ),
    note: 'If the range cannot be served, Spring sends a 416 without a body.',
  }),
  304: (scenario) => ({
    methods: method(
      scenario,
      [],
      `// A 304 where If-None-Match has the ETag.
${send({ ...scenario, status: 200 })}`,
    ),
  }),
  405: (scenario) => ({
    methods: `${method({ ...scenario, method: 'GET' }, [], send({ ...scenario, status: 200, fields: {} }))}

@RequestMapping(
    path = "${scenario.path}",
    method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
ResponseEntity<?> refuse() {
${indent(sendProblem(scenario), '  ')}
}`,
    note: 'Without refuse(), Spring sends a 405. It is a problem document if you set spring.mvc.problemdetails.enabled.',
  }),
  416: (scenario) => ({
    methods: method(
      scenario,
      [headerParameter('Range', 'String', 'defaultValue = ""')],
      `Resource report = new ByteArrayResource("hello world".getBytes());
long length = report.contentLength();
if (range.matches("bytes=\\\\d{1,18}-\\\\d*") && Long.parseLong(range.split("[=-]")[1]) >= length) {
${indent(sendProblem({ ...scenario, fields: {} }).replace('.build();', '.header("Content-Range", "bytes */" + length).build();'), '  ')}
}
return ResponseEntity.ok().eTag("\\"v1\\"").contentType(MediaType.TEXT_PLAIN).body(report);`,
    ).replace(') {', ') throws IOException {'),
    note: 'Without this check, Spring sends a 416 with Content-Range and no body.',
  }),
  417: () => ({
    cannot: 'Tomcat answers an unknown Expect header with 417 before your controller runs.',
  }),
}
