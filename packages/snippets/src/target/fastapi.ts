import { type Condition, type Fields, isProblem, type Scenario } from '../scenario/scenario.ts'
import { blocks, groupDigits, indent } from '../text.ts'
import type { Writer, Written } from './target.ts'

/** FastAPI, on an ASGI server such as Uvicorn. */
export const FASTAPI: Writer = { id: 'fastapi', label: 'FastAPI', language: 'python', side: 'server', write }

/** Statuses whose phrase Python changed to that of RFC 9110 in 3.13. */
const RENAMED = [413, 414, 416, 422]

const NO_INTERIM = 'FastAPI runs on ASGI, which has no message for this interim response.'

const SEND_PROBLEM = `@app.exception_handler(HTTPException)
def send_problem(request: Request, error: HTTPException) -> JSONResponse:
    """Sends an error as a problem document (RFC 9457), FastAPI's own 404 and 405 too."""
    status = error.status_code
    problem = {"title": HTTPStatus(status).phrase, "status": status, "detail": error.detail}
    return JSONResponse(problem, status, error.headers, "application/problem+json")`

/** A sample in parts: functions with their decorators, and constants before the application. */
interface Parts {
  readonly routes: string
  readonly before?: string
  readonly note?: string
}

function write(scenario: Scenario): Written {
  const parts = OWN[scenario.status]?.(scenario) ?? { before: declare(scenario), routes: routeOf(scenario) }
  if ('cannot' in parts) return { note: parts.cannot }
  const { routes, before = '' } = parts
  const problem = routes.includes('HTTPException') ? SEND_PROBLEM : ''
  const text = [blocks(before, 'app = FastAPI()'), problem, routes].filter((each) => each !== '').join('\n\n\n')
  const note = [
    parts.note ?? scenario.note,
    RENAMED.includes(scenario.status) ? 'Before Python 3.13, the title is the phrase of an older RFC.' : undefined,
  ].filter((each) => each !== undefined)
  return { code: blocks(importsOf(text), text), ...(note.length > 0 && { note: note.join(' ') }) }
}

/** Modules and the names that samples take from them, in the order of isort. */
const IMPORTS: readonly (readonly [module: string, names: readonly string[]])[] = [
  ['http', ['HTTPStatus']],
  ['typing', ['Annotated']],
  ['fastapi', ['FastAPI', 'Header', 'Request', 'Response', 'WebSocket']],
  ['fastapi.responses', ['HTMLResponse', 'JSONResponse', 'RedirectResponse']],
  ['starlette.exceptions', ['HTTPException']],
]

function importsOf(text: string): string {
  const lines = IMPORTS.flatMap(([module, names]) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
    return used.length === 0 ? [] : [`from ${module} import ${used.join(', ')}`]
  })
  const standard = lines.filter((line) => /^from (?:http|typing) /.test(line))
  const others = lines.filter((line) => !standard.includes(line))
  return blocks([...(text.includes('re.fullmatch') ? ['import re'] : []), ...standard].join('\n'), others.join('\n'))
}

/** A string as a literal, in double quotes if it contains none. */
function quote(text: string): string {
  return text.includes('"') ? `'${text.replaceAll("'", "\\'")}'` : `"${text}"`
}

/** The constant for multi-line text. */
function declare({ text }: Scenario): string {
  return text?.content.includes('\n') ? `CONTENT = """\\\n${text.content}"""` : ''
}

/** Plain data as a literal. */
function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, each]) => `"${name}": ${literal(each)}`)
    .join(', ')}}`
}

/** The path with named parameters, and their names. */
function pathOf({ path }: Scenario): { readonly path: string; readonly ids: readonly string[] } {
  const ids: string[] = []
  const named = path.replace(/(\w+?)s?\/\{id\}/g, (whole, singular: string) => {
    ids.push(`${singular}_id: int`)
    return whole.replace('{id}', `{${singular}_id}`)
  })
  return { path: named, ids }
}

/** A route: its decorator and function. */
function route(scenario: Scenario, parameters: readonly string[], result: string, body: string, status = 200): string {
  const { path, ids } = pathOf(scenario)
  const method = scenario.method.toLowerCase()
  const noun = /(\w+)(?:\/\{id\})?$/.exec(scenario.path)?.[1] ?? 'index'
  const code = status === 200 ? '' : `, status_code=${status}`
  // Python requires parameters with a default to be last.
  const all = [
    ...parameters.filter((each) => !each.includes(' = ')),
    ...ids,
    ...parameters.filter((each) => each.includes(' = ')),
  ]
  const flat = `def ${method}_${noun}(${all.join(', ')}) -> ${result}:`
  const head =
    flat.length <= 100 ? flat : `def ${method}_${noun}(\n${all.map((each) => `    ${each},\n`).join('')}) -> ${result}:`
  const awaits = body.includes('await ') ? 'async ' : ''
  return `@app.${method}("${path}"${code})\n${awaits}${head}\n${indent(body, '    ')}`
}

function headerParameter(field: string, type = 'str | None', fallback = 'None'): string {
  return `${nameOf(field)}: Annotated[${type}, Header()] = ${fallback}`
}

function nameOf(field: string): string {
  return field.toLowerCase().replaceAll('-', '_')
}

function routeOf(scenario: Scenario): string {
  const { status, when, fields = {}, json, text } = scenario
  const problem = isProblem(scenario)
  if (when !== undefined) {
    const { parameter, test } = conditionOf(when)
    const answer = problem ? raise(scenario) : `return ${responseOf(scenario)}`
    const other = problem
      ? json === undefined
        ? ''
        : `\nreturn ${literal(json)}`
      : `\nreturn ${responseOf({ ...scenario, status: 200, fields: { ETag: fields.ETag ?? '' } })}`
    const result = problem ? (json === undefined ? 'None' : 'dict') : 'Response'
    const code = problem && json === undefined ? 204 : 200
    return route(scenario, [parameter], result, `if ${test}:\n${indent(answer, '    ')}${other}`, code)
  }
  if (problem) return route(scenario, [], 'None', raise(scenario))
  if (status >= 300 && fields.Location !== undefined && json === undefined) {
    return route(scenario, [], 'RedirectResponse', `return RedirectResponse(${quote(fields.Location)}, ${status})`)
  }
  if (text !== undefined || json === undefined) {
    const response = `return ${responseOf(scenario)}`
    return status === 204 ? route(scenario, [], 'None', 'return None', 204) : route(scenario, [], 'Response', response)
  }
  const set = Object.entries(fields).map(([name, value]) => `response.headers["${name}"] = ${quote(value)}`)
  const body = [...set, `return ${literal(json)}`].join('\n')
  return route(scenario, set.length === 0 ? [] : ['response: Response'], 'dict', body, status)
}

function raise({ status, detail = '', fields }: Scenario): string {
  const given = [String(status), quote(detail), ...(fields === undefined ? [] : [literal(fields)])]
  const flat = `raise HTTPException(${given.join(', ')})`
  return flat.length <= 90 ? flat : `raise HTTPException(\n${given.map((each) => `    ${each},\n`).join('')})`
}

/** A response object. */
function responseOf({
  status,
  fields,
  text,
}: {
  readonly status: number
  readonly fields?: Fields
  readonly text?: Scenario['text']
}): string {
  const parts = [
    ...(text === undefined ? [] : [text.content.includes('\n') ? 'CONTENT' : quote(text.content)]),
    ...(status === 200 ? [] : [`status_code=${status}`]),
    ...(fields === undefined ? [] : [`headers=${literal(fields)}`]),
    ...(text === undefined ? [] : [`media_type=${quote(text.type)}`]),
  ]
  const flat = `Response(${parts.join(', ')})`
  return flat.length <= 90 ? flat : `Response(\n${parts.map((part) => `    ${part},\n`).join('')})`
}

function conditionOf(when: Condition): { readonly parameter: string; readonly test: string } {
  if (when.is === 'long-target') return { parameter: 'request: Request', test: `len(str(request.url)) > ${when.value}` }
  const name = nameOf(when.field)
  const parameter = headerParameter(when.field)
  switch (when.is) {
    case 'absent':
      return { parameter, test: `${name} is None` }
    case 'equal':
      return { parameter, test: `${name} == ${quote(when.value)}` }
    case 'not-equal':
      return { parameter, test: `${name} != ${quote(when.value)}` }
    case 'mismatch':
      return { parameter, test: `${name} not in (None, ${quote(when.value)})` }
    case 'other-start':
      return {
        parameter: headerParameter(when.field, 'str', '""'),
        test: `not ${name}.startswith(${quote(when.value)})`,
      }
    case 'above':
      return { parameter: headerParameter(when.field, 'int', '0'), test: `${name} > ${groupDigits(when.value)}` }
    case 'longer':
      return { parameter: headerParameter(when.field, 'str', '""'), test: `len(${name}) > ${when.value}` }
  }
}

const REPORT = 'REPORT = b"hello world"'
const RANGE = [headerParameter('Range', 'str', '""'), headerParameter('If-Range')]
const READ_RANGE = `# One range of bytes is enough: a server may ignore all others.
found = None if if_range else re.fullmatch(r"bytes=(\\d+)-(\\d*)", range)`

const OWN: Readonly<Record<number, (scenario: Scenario) => Parts | { readonly cannot: string }>> = {
  100: (scenario) => ({
    routes: route(
      scenario,
      ['request: Request', headerParameter('Content-Length', 'int', '0')],
      'dict',
      `if content_length > 10_000_000:
${indent(raise({ ...scenario, status: 413 }), '    ')}
content = await request.body()  # the server sends the 100 when reading begins
return {"received": len(content)}`,
    ),
  }),
  101: () => ({
    routes: `@app.websocket("/events")
async def events(socket: WebSocket) -> None:
    await socket.accept()  # sends the 101
    await socket.send_text("hello")
    await socket.close()`,
  }),
  102: () => ({ cannot: NO_INTERIM }),
  103: () => ({
    cannot:
      'FastAPI has no function for it. ASGI has an extension, http.response.early_hint, but Uvicorn does not support it.',
  }),
  104: () => ({ cannot: NO_INTERIM }),
  206: (scenario) => ({
    before: REPORT,
    routes: route(
      scenario,
      RANGE,
      'Response',
      `headers = {"Accept-Ranges": "bytes", "ETag": '"v1"'}
${READ_RANGE}
if found is None or int(found[1]) >= len(REPORT):
    return Response(REPORT, headers=headers, media_type="text/plain")
start, end = int(found[1]), min(int(found[2] or len(REPORT)), len(REPORT) - 1)
headers["Content-Range"] = f"bytes {start}-{end}/{len(REPORT)}"
return Response(REPORT[start : end + 1], 206, headers, "text/plain")`,
    ),
    note: 'FileResponse and StaticFiles do all of this for files.',
  }),
  304: (scenario) => ({
    routes: route(
      scenario,
      [headerParameter('If-None-Match')],
      'Response',
      `headers = ${literal(scenario.fields)}
if if_none_match == headers["ETag"]:
    return Response(status_code=304, headers=headers)
return JSONResponse(${literal(scenario.json)}, headers=headers)`,
    ),
  }),
  405: (scenario) => ({
    routes: `${route({ ...scenario, method: 'GET' }, [], 'dict', `return ${literal(scenario.json)}`)}


@app.api_route("${scenario.path}", methods=["POST", "PUT", "PATCH", "DELETE"])
def refuse() -> None:
${indent(raise({ ...scenario, fields: { Allow: 'GET' } }), '    ')}`,
    note: 'Without refuse(), FastAPI sends a 405 with Allow and a less specific detail.',
  }),
  416: (scenario) => ({
    before: REPORT,
    routes: route(
      scenario,
      RANGE,
      'Response',
      `${READ_RANGE}
if found and int(found[1]) >= len(REPORT):
    headers = {"Content-Range": f"bytes */{len(REPORT)}"}
    raise HTTPException(416, f"The report has {len(REPORT)} bytes.", headers)
return Response(REPORT, media_type="text/plain")`,
    ),
    note: 'See 206 for ranges that can be served. For files, FileResponse sends a 416 without a problem document.',
  }),
}
