/** The packages of the classes in the samples. */
const IMPORTS: Readonly<Record<string, string>> = {
  HttpServletRequest: 'jakarta.servlet.http',
  URI: 'java.net',
  List: 'java.util',
  Map: 'java.util',
  AbstractHttp11Protocol: 'org.apache.coyote.http11',
  TomcatServletWebServerFactory: 'org.springframework.boot.web.embedded.tomcat',
  WebServerFactoryCustomizer: 'org.springframework.boot.web.server',
  Bean: 'org.springframework.context.annotation',
  Configuration: 'org.springframework.context.annotation',
  ByteArrayResource: 'org.springframework.core.io',
  Resource: 'org.springframework.core.io',
  HttpHeaders: 'org.springframework.http',
  HttpRange: 'org.springframework.http',
  HttpStatus: 'org.springframework.http',
  HttpStatusCode: 'org.springframework.http',
  MediaType: 'org.springframework.http',
  ProblemDetail: 'org.springframework.http',
  ResponseEntity: 'org.springframework.http',
  DeleteMapping: 'org.springframework.web.bind.annotation',
  GetMapping: 'org.springframework.web.bind.annotation',
  PatchMapping: 'org.springframework.web.bind.annotation',
  PostMapping: 'org.springframework.web.bind.annotation',
  PutMapping: 'org.springframework.web.bind.annotation',
  RequestBody: 'org.springframework.web.bind.annotation',
  RequestHeader: 'org.springframework.web.bind.annotation',
  RequestMapping: 'org.springframework.web.bind.annotation',
  RequestMethod: 'org.springframework.web.bind.annotation',
  RestController: 'org.springframework.web.bind.annotation',
  TextMessage: 'org.springframework.web.socket',
  WebSocketSession: 'org.springframework.web.socket',
  EnableWebSocket: 'org.springframework.web.socket.config.annotation',
  WebSocketConfigurer: 'org.springframework.web.socket.config.annotation',
  WebSocketHandlerRegistry: 'org.springframework.web.socket.config.annotation',
  TextWebSocketHandler: 'org.springframework.web.socket.handler',
}

/** The imports for a sample's code. */
export function importsOf(body: string): string {
  const code = body.replace(/"(?:[^"\\\n]|\\.)*"/g, '')
  const used = Object.entries(IMPORTS).filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
  const exception = code.includes('throws IOException') ? ['import java.io.IOException;'] : []
  return [...exception, ...used.map(([name, module]) => `import ${module}.${name};`)].join('\n')
}
