import { expect, it } from 'vitest'
import { readPort, UsageError } from './port.ts'

it.each([
  [[], {}, 0],
  [[], { PORT: '8080' }, 8080],
  [['--port', '0'], {}, 0],
  [['--port', '65535'], {}, 65_535],
  [['--port=8081'], { PORT: '8080' }, 8081],
  [['--port', '8081'], { PORT: 'abc' }, 8081],
])('%j and %j give port %i', (args, env, port) => {
  expect(readPort(args, env)).toBe(port)
})

it.each(['abc', '-1', '70000', '65536', '1.5', '', ' 80', '0x50', '8e3', '80\n81'])('%j is not a port', (text) => {
  const message = `${JSON.stringify(text)} is not a port. Use a whole number from 0 to 65535; 0 picks a free port.`
  expect(() => readPort(['--port', text], {})).toThrow(new UsageError(`--port ${message}`))
  expect(() => readPort([`--port=${text}`], {})).toThrow(new UsageError(`--port ${message}`))
  expect(() => readPort([], { PORT: text })).toThrow(new UsageError(`PORT ${message}`))
})

it('treats a missing port as an empty one', () => {
  expect(() => readPort(['--port'], {})).toThrow('--port "" is not a port')
})

it.each([[['8080']], [['--prot', '8080']], [['--help']], [['--port', '1', '2']], [['--port=1', '2']]])(
  'does not guess at %j',
  (args) => {
    const given = args.map((arg) => JSON.stringify(arg)).join(' ')
    expect(() => readPort(args, {})).toThrow(
      new UsageError(`Unknown argument ${given}. Set only the port, as in "npm run example:express -- --port 8080".`),
    )
  },
)
