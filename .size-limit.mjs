import { readPackages } from './scripts/workspace/packages.mjs'

/** The limits that the packages set in their workspace.json. */
export default readPackages().flatMap(({ path, settings: { sizeLimits = [] } }) =>
  sizeLimits.map((limit) => ({ ...limit, path: `${path}/${limit.path}` })),
)
