/**
 * Reads and inspects responses in which one character is repeated as often as the second argument says: by each reader, or
 * in each header that rules know. Run it under a tool that counts instructions.
 */
import { inspect, readCurl, readHar, readHttp, readJsonMessage } from '@statuskit/inspector'
import { describeRules } from '@statuskit/inspector/rules'

const CHARACTERS = [' ', '\t', ',', ';', '=', '"', '\\', '<', '%', 'a', '1']

const READERS = {
  readCurl: (value) => readCurl(`HTTP/1.1 200 OK\r\nX-Any: a${value}b\r\n\r\n${value}`),
  readHttp: (value) => readHttp(`HTTP/1.1 200 OK\r\nX-Any: a${value}b\r\n\r\n${value}`),
  readHar: (value) => {
    const response = { status: 200, headers: [{ name: 'X-Any', value: `a${value}b` }] }
    return readHar(JSON.stringify({ log: { entries: [{ request: {}, response }] } }))
  },
  readJsonMessage: (value) => readJsonMessage(JSON.stringify({ status: 200, headers: [['X-Any', `a${value}b`]] })),
}

const [group, length] = [process.argv[2], Number(process.argv[3])]
const all = describeRules()
const options = { rules: Object.fromEntries(all.map(({ id, severity }) => [id, severity])) }
/** The headers in the cases of all rules. */
const names = new Set(
  all.flatMap(({ fires }) => fires.flat()).flatMap((given) => String(given).match(/^[A-Za-z-]+(?=: )/gm) ?? []),
)
let done = 0
for (const character of CHARACTERS) {
  const value = character.repeat(length)
  if (group === 'readers') {
    for (const read of Object.values(READERS)) {
      read(value)
      done++
    }
  } else {
    for (const name of names) {
      const headers = [[name, `a${value}b`]]
      inspect({ status: 200, headers, method: 'GET', url: 'https://a.example/', requestHeaders: headers }, options)
      done++
    }
  }
}
if (done === 0) throw new Error('Nothing was read.')
