/** Prints the facts whose date has passed, a note each: `tsx scripts/expired.ts [YYYY-MM-DD]`. It does not fail. */
import { expiredFacts } from './expiry.ts'
import { readFacts } from './facts.ts'

const [today = new Date().toISOString().slice(0, 10)] = process.argv.slice(2)
const facts = {
  statuses: readFacts('statuses'),
  documents: readFacts('documents'),
  sources: readFacts('reference/sources'),
}
for (const line of expiredFacts(facts, today)) console.log(`note: ${line}`)
