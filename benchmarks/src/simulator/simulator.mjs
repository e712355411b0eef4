/** The simulator alone, without the site that the command serves beside it. */
import { createSimulator } from '@statuskit/simulator'

const { url } = await createSimulator()
console.log(url)
