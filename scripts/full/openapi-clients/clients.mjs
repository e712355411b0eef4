/** Programs that compile only if the generated client narrows on `type`, by the name of the generator. */
export const CLIENTS = {
  'openapi-fetch': `import createClient from 'openapi-fetch'
import type { paths } from './schema'

const client = createClient<paths>({ baseUrl: 'https://api.example.com/v1' })
const { error } = await client.POST('/orders', { body: { id: '1' } })
${narrow()}`,
  'hey-api': `import { placeOrder } from './hey/index'

const { error } = await placeOrder({ body: { id: '1' } })
${narrow()}`,
}

function narrow() {
  return `if (error !== undefined) {
  // @ts-expect-error not every problem has a balance
  error.balance
  switch (error.type) {
    case 'https://api.example.com/problems/out-of-credit': {
      const status: 403 = error.status
      const balance: number = error.balance
      // @ts-expect-error another type has it
      error.until
      console.log(balance, status)
      break
    }
    case 'https://api.example.com/problems/suspended': {
      const until: string = error.until
      console.log(until)
      break
    }
    case 'https://api.example.com/problems/discontinued': {
      const name: string = error.category.name
      const inner: string | undefined = error.category.parts[0]?.name
      console.log(name, inner)
      break
    }
    case 'about:blank': {
      if ('errors' in error) console.log(error.errors?.[0]?.pointer satisfies string | undefined)
      console.log(error.status satisfies number)
      break
    }
    default:
      error satisfies never
  }
}
`
}
