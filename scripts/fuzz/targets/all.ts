import type { Target } from '../target.ts'
import { COMMAND_TARGETS } from './command.ts'
import { CORE_TARGETS } from './core.ts'
import { HEADER_VALUES } from './header-values.ts'
import { INSPECTOR_TARGETS } from './inspector.ts'
import { SIMULATOR_TARGETS } from './simulator.ts'

/** Every target, in the order of the report. */
export const TARGETS: readonly Target[] = [
  ...CORE_TARGETS,
  ...INSPECTOR_TARGETS,
  HEADER_VALUES,
  ...SIMULATOR_TARGETS,
  ...COMMAND_TARGETS,
]

/** The target with a name. */
export function targetNamed(name: string): Target {
  const target = TARGETS.find((each) => each.name === name)
  if (target !== undefined) return target
  throw new Error(`There is no target ${name}. Use ${TARGETS.map((each) => each.name).join(', ')}.`)
}
