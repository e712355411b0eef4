import { errorHandler } from '@statuskit/h3'

export default errorHandler({ members: ({ raw }) => ({ path: raw?.url.pathname }) })
