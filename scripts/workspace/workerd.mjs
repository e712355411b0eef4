import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './packed.mjs'

/** Writes `worker.capnp` for workerd, and the module that it names: one without imports. Needs esbuild in the project. */
export function bundleWorker(project, file, port) {
  const bundle = join(project, 'worker.js')
  const options = ['--bundle', '--format=esm', '--platform=neutral', '--main-fields=module,main']
  run('npx', ['esbuild', file, ...options, `--outfile=${bundle}`, '--allow-overwrite'], project)
  writeFileSync(
    join(project, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
);
`,
  )
}
