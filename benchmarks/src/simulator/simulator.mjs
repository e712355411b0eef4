/** Only the simulator, without the site that the command also serves. */
import { createSimulator } from '@statuskit/simulator'

const { url } = await createSimulator()
console.log(url)
