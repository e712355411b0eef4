import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { Refusal } from '../plan/request/refusal.ts'
import { respond } from '../plan/respond.ts'

/** `/ca.pem`: the certificate that clients have to trust. */
export function planCertificate(context: Context): Plan {
  const { ca } = context.settings
  if (ca === undefined) {
    throw new Refusal(404, 'path', 'The simulator runs without TLS. Start it with the option tls (--tls).')
  }
  // RFC 8555, section 9.1.
  return respond(context, { status: 200, content: { type: 'application/pem-certificate-chain', body: ca } })
}
