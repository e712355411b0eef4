/**
 * The part of supertest that the tests use. Its published types bring those of the browser into every file of the
 * workspace.
 */
declare module 'supertest' {
  import type { RequestListener } from 'node:http'

  export default function request(app: RequestListener): { get(path: string): Promise<object> }
}
